import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import { stripe } from '../../parts/general-shapes.ts'

const PAPER = '#efeade'
const INK = '#8d8a84'
const WIDE = 0.26
const DEEP = 0.32

/** A newspaper folded once, its reader on +z: headline, a photograph, columns. */
export function newspaper(m: Model): void {
  m.box(WIDE, 0.005, DEEP, PAPER, { bevel: 0.0015 })
  m.box(WIDE - 0.006, 0.004, DEEP - 0.008, PALETTE.white, { y: 0.0045, x: 0.002, bevel: 0.0012 })
  m.at({ y: 0.0088, rx: -Math.PI / 2 }, () => {
    stripe(m, 0.21, 0.021, PALETTE.char, 0, 0.132, 0)
    stripe(m, 0.23, 0.002, INK, 0, 0.115, 0)
    stripe(m, 0.11, 0.078, PALETTE.sage, -0.058, 0.067, 0)
    stripe(m, 0.11, 0.026, PALETTE.green, -0.058, 0.041, 0.0002)
    stripe(m, 0.108, 0.01, PALETTE.char, 0.06, 0.1, 0)
    for (let row = 0; row < 6; row++)
      stripe(m, row === 5 ? 0.06 : 0.108, 0.004, INK, row === 5 ? 0.036 : 0.06, 0.085 - row * 0.0105, 0)
    for (const x of [-0.079, 0, 0.079])
      for (let row = 0; row < 14; row++) stripe(m, 0.069, 0.004, INK, x, 0.01 - row * 0.0112, 0)
  })
}

/** A steel cup, painted green, with a lid, that a regular guest brings from home. */
export function travelCup(m: Model): void {
  m.turn(
    [
      [0, 0],
      [0.031, 0],
      [0.033, 0.006],
      [0.037, 0.118],
      [0, 0.118],
    ],
    PALETTE.tealDark,
    { segments: 18, shine: 0.3 },
  )
  m.turn(
    [
      [0.0345, 0.035],
      [0.0362, 0.037],
      [0.0375, 0.083],
      [0.0362, 0.085],
    ],
    PALETTE.char,
    { segments: 18 },
  )
  m.turn(
    [
      [0.0385, 0.116],
      [0.039, 0.128],
      [0.036, 0.134],
      [0.03, 0.136],
      [0.028, 0.131],
      [0, 0.131],
    ],
    PALETTE.steel,
    { segments: 18, shine: 0.9 },
  )
}
