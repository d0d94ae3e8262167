import { PALETTE, STEEL } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { disc, doorFrame, drilled } from '../general-shapes.ts'
import { polygon } from '../../solid/slab.ts'

/** Two swing doors with round windows, wide enough for a bed or a cart. */
export const part: Part = {
  words: {
    en: {
      name: 'double doors',
      description: 'Two swing doors with round windows, wide enough for beds, carts and large boxes.',
    },
    es: {
      name: 'puertas dobles',
      description: 'Dos puertas batientes con ventanas redondas, anchas para camas, carros y cajas grandes.',
    },
  },
  stands: 'floor',
  size: [1.97, 2.2, 0.158],
  verbs: ['open', 'close', 'press'],
  states: { closed: (m) => doors(m, 0), open: (m) => doors(m, 1.35) },
}

const LEAF = { w: 0.9, h: 2.1, d: 0.045 }

function doors(m: Model, opened: number): void {
  doorFrame(m, { w: LEAF.w * 2 + 0.016, h: LEAF.h + 0.012 }, 0.14, PALETTE.steelDark)
  for (const side of [-1, 1] as const)
    m.at({ x: side * (LEAF.w + 0.003), y: 0.007, ry: side * opened }, () => leaf(m, -side))
}

/** A leaf that reaches from its hinge on the origin towards `to`. */
function leaf(m: Model, to: number): void {
  const { w, h, d } = LEAF
  const middle = (to * w) / 2
  const outline = polygon([
    [-w / 2, 0],
    [w / 2, 0],
    [w / 2, h],
    [-w / 2, h],
  ])
  m.at({ x: middle }, () => {
    m.slab(drilled(outline, 0.17, 0, 1.52), d, PALETTE.sage, { z: -d / 2, bevel: 0.005 })
    m.box(0.34, 0.34, 0.008, '#dff0ee', { y: 1.35, bevel: 0.001, surface: 'glass', casts: false })
    for (const face of [0, Math.PI])
      m.at({ ry: face }, () => {
        const free = (face ? -1 : 1) * to
        const ring = drilled(disc(0.2), 0.165)
        m.slab(ring, 0.01, PALETTE.steel, { y: 1.52, z: d / 2 - 0.002, bevel: 0.003, ...STEEL })
        m.box(w - 0.06, 0.28, 0.004, PALETTE.steel, { y: 0.02, z: d / 2 + 0.001, bevel: 0.001, ...STEEL })
        m.box(0.13, 0.36, 0.005, PALETTE.steel, {
          x: free * (w / 2 - 0.11),
          y: 0.9,
          z: d / 2 + 0.001,
          bevel: 0.0015,
          ...STEEL,
        })
        m.box(w - 0.06, 0.1, 0.012, PALETTE.tealDark, { y: 0.68, z: d / 2 + 0.004, bevel: 0.004 })
      })
    for (const y of [0, h - 0.08]) m.box(0.05, 0.08, 0.06, PALETTE.char, { x: (-to * w) / 2 + to * 0.03, y })
  })
}
