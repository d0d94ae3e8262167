import type { Model } from '../../model.ts'
import { MUSEUM, STEEL } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { pane } from '../museum-shapes.ts'

/** A free-standing showcase; its deck is at 0.87 m, its front pane opens on hinges at the left. */
export const part: Part = {
  words: {
    en: {
      name: 'glass showcase',
      description:
        'A tall case with glass on all sides, a lock and its own light, which keeps dust and hands away.',
    },
    es: {
      name: 'vitrina de cristal',
      description:
        'Una vitrina alta con cristal por todos lados, cerradura y luz propia, que protege del polvo.',
    },
  },
  stands: 'floor',
  size: [1, 1.9, 0.607],
  verbs: ['open', 'close', 'put', 'use', 'clean'],
  states: { closed: (m) => showcase(m, false), open: (m) => showcase(m, true) },
}

const [W, D, DECK, ROOF] = [1, 0.6, 0.86, 1.8]

function showcase(m: Model, isOpen: boolean): void {
  m.box(W - 0.06, 0.07, D - 0.06, MUSEUM.slateDark, { bevel: 0.004 })
  m.box(W, DECK - 0.065, D - 0.004, MUSEUM.limewash, { y: 0.065, z: -0.002, bevel: 0.01 })
  // the drawer for what keeps the air dry
  m.box(0.62, 0.09, 0.006, MUSEUM.linen, { y: 0.7, z: D / 2 - 0.004, bevel: 0.0015 })
  m.drum(0.009, 0.006, MUSEUM.brass, { x: 0.27, y: 0.745, z: D / 2, rx: Math.PI / 2, segments: 10, ...STEEL })
  m.box(W - 0.024, 0.014, D - 0.024, MUSEUM.linen, { y: DECK - 0.002, bevel: 0.003 })
  m.box(0.42, 0.07, 0.26, MUSEUM.plinth, { y: DECK + 0.011, z: -0.05, bevel: 0.005 })
  m.box(W, 0.1, D, MUSEUM.slateDark, { y: ROOF, bevel: 0.01 })
  m.box(W - 0.1, 0.012, 0.06, '#fff0d2', { y: ROOF - 0.01, z: 0.2, bevel: 0.003, glow: 3, casts: false })
  for (const [x, z] of [
    [-1, -1],
    [1, -1],
    [-1, 1],
    [1, 1],
  ] as const)
    m.box(0.018, ROOF - DECK + 0.01, 0.018, MUSEUM.slateDark, {
      x: x * (W / 2 - 0.01),
      y: DECK - 0.005,
      z: z * (D / 2 - 0.012),
      bevel: 0.004,
      shine: 0.5,
    })
  const high = ROOF - DECK
  pane(m, W - 0.038, high, { y: DECK, z: -D / 2 + 0.012 })
  for (const x of [-1, 1]) pane(m, D - 0.044, high, { x: x * (W / 2 - 0.01), y: DECK, ry: Math.PI / 2 })
  m.at({ x: -W / 2 + 0.024, z: D / 2 - 0.008, ry: isOpen ? -1.75 : 0 }, () => door(m, high))
}

function door(m: Model, high: number): void {
  const w = W - 0.05
  pane(m, w, high - 0.02, { x: w / 2, y: DECK + 0.012 })
  for (const y of [DECK + 0.008, ROOF - 0.024])
    m.box(w, 0.018, 0.013, MUSEUM.slateDark, { x: w / 2, y, bevel: 0.003, shine: 0.5 })
  for (const y of [DECK + 0.1, ROOF - 0.18])
    m.box(0.04, 0.08, 0.016, MUSEUM.slate, { x: 0.016, y, bevel: 0.004, ...STEEL })
  m.box(0.05, 0.075, 0.016, MUSEUM.brass, { x: w - 0.03, y: DECK + 0.4, bevel: 0.004, ...STEEL })
  m.drum(0.012, 0.008, MUSEUM.slateDark, {
    x: w - 0.03,
    y: DECK + 0.44,
    z: 0.006,
    rx: Math.PI / 2,
    segments: 10,
  })
  m.box(0.003, 0.014, 0.002, MUSEUM.brass, { x: w - 0.03, y: DECK + 0.433, z: 0.0145, bevel: 0 })
}
