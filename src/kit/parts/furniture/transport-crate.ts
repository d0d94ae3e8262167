import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE, STEEL } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { plate, polygon } from '../../solid/slab.ts'
import { mark } from '../museum-shapes.ts'

/** A plywood crate for an exhibit on loan; open, its lid leans at the side and the foam bed shows. */
export const part: Part = {
  words: {
    en: {
      name: 'transport crate',
      description: 'A strong plywood crate lined with foam, in which one exhibit travels to another museum.',
    },
    es: {
      name: 'caja de transporte',
      description: 'Una caja fuerte de madera forrada de espuma, en la que una pieza viaja a otro museo.',
    },
  },
  stands: 'floor',
  size: [0.967, 0.664, 0.714],
  verbs: ['open', 'close', 'put', 'fill', 'use'],
  states: { closed: (m) => crate(m, false), open: (m) => crate(m, true) },
}

const [W, H, D] = [0.9, 0.66, 0.7]

function crate(m: Model, isOpen: boolean): void {
  for (const x of [-0.32, 0, 0.32]) m.box(0.09, 0.08, D, MUSEUM.crateDark, { x, bevel: 0.006 })
  const top = H - 0.04
  for (const side of [-1, 1]) {
    m.box(W, top - 0.08, 0.018, MUSEUM.crate, { y: 0.08, z: side * (D / 2 - 0.025), bevel: 0.003 })
    m.box(0.018, top - 0.08, D - 0.05, MUSEUM.crate, { x: side * (W / 2 - 0.009), y: 0.08, bevel: 0.003 })
    frame(m, side, top)
  }
  m.box(W - 0.03, 0.02, D - 0.06, MUSEUM.crate, { y: 0.08, bevel: 0 })
  marks(m)
  if (!isOpen) {
    m.at({ y: top }, () => lid(m))
    return
  }
  foam(m, top)
  // the lid stands on its short side and leans on the crate's edge
  m.at({ x: 0.492, y: 0.447, rz: -Math.PI / 2 + 0.12 }, () => lid(m))
}

/** Battens, handle and corner irons of one side. */
function frame(m: Model, side: number, top: number): void {
  const z = side * (D / 2 - 0.009)
  for (const y of [0.08, top - 0.08]) m.box(W, 0.08, 0.018, MUSEUM.crateDark, { y, z, bevel: 0.004 })
  for (const x of [-1, 1])
    m.box(0.08, top - 0.24, 0.018, MUSEUM.crateDark, { x: x * (W / 2 - 0.04), y: 0.16, z, bevel: 0.004 })
  // rope handle
  m.rod(
    [
      [side * (W / 2), 0.42, -0.11],
      [side * (W / 2 + 0.018), 0.37, -0.06],
      [side * (W / 2 + 0.02), 0.36, 0.06],
      [side * (W / 2), 0.42, 0.11],
    ],
    0.011,
    MUSEUM.linen,
    { sides: 6, steps: 8 },
  )
  for (const x of [-0.3, 0.3])
    m.box(0.045, 0.08, 0.01, PALETTE.steel, {
      x,
      y: top - 0.09,
      z: side * (D / 2 + 0.002),
      bevel: 0.003,
      ...STEEL,
    })
}

/** The signs on the front: this way up, fragile. */
function marks(m: Model): void {
  const ink = MUSEUM.plumDark
  m.at({ y: 0.35, z: D / 2 - 0.0155 }, () => {
    for (const x of [-0.22, -0.12]) {
      const head = polygon([
        [-0.036, 0.03],
        [0.036, 0.03],
        [0, 0.085],
      ])
      m.add(plate([head], 1), ink, { x, casts: false })
      mark(m, 0.026, 0.1, ink, { x, y: -0.02 })
    }
    mark(m, 0.19, 0.014, ink, { x: -0.17, y: -0.085 })
    m.at({ x: 0.17 }, () => {
      const bowl = polygon([
        [-0.045, 0.085],
        [-0.04, 0.03],
        [-0.018, -0.005],
        [0.018, -0.005],
        [0.04, 0.03],
        [0.045, 0.085],
        [0.008, 0.085],
        [-0.006, 0.055],
        [0.008, 0.04],
        [-0.008, 0.085],
      ])
      m.add(plate([bowl], 1), ink, { casts: false })
      mark(m, 0.012, 0.07, ink, { y: -0.04 })
      mark(m, 0.075, 0.014, ink, { y: -0.082 })
    })
  })
}

function lid(m: Model): void {
  m.box(W, 0.018, D, MUSEUM.crate, { bevel: 0.003 })
  for (const x of [-0.4, 0, 0.4]) m.box(0.09, 0.022, D, MUSEUM.crateDark, { x, y: 0.018, bevel: 0.004 })
  for (const x of [-0.4, 0, 0.4])
    for (const z of [-0.28, 0.28])
      m.drum(0.012, 0.005, PALETTE.steel, { x, y: 0.039, z, segments: 8, ...STEEL })
}

/** Foam blocks round a hollow in the outline of a vase. */
function foam(m: Model, top: number): void {
  const [w, d] = [W - 0.04, D - 0.072]
  const bed = top - 0.17
  m.box(w, bed - 0.09, d, MUSEUM.foam, { y: 0.1, bevel: 0.006 })
  m.box(w - 0.14, 0.004, d - 0.14, '#43494d', { y: bed + 0.009, bevel: 0 })
  for (const z of [-1, 1]) m.box(w, 0.14, 0.11, MUSEUM.foam, { y: bed, z: z * (d / 2 - 0.055), bevel: 0.008 })
  for (const x of [-1, 1])
    m.box(0.14, 0.14, d - 0.2, MUSEUM.foam, { x: x * (w / 2 - 0.07), y: bed, bevel: 0.008 })
  // narrower towards the neck of the vase
  for (const z of [-1, 1])
    m.box(0.22, 0.14, 0.1, MUSEUM.foam, { x: 0.19, y: bed, z: z * (d / 2 - 0.15), bevel: 0.008 })
  m.box(0.5, 0.02, 0.2, MUSEUM.tissue, { x: -0.02, y: bed + 0.008, bevel: 0.009 })
}
