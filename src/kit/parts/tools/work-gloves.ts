import { lettering } from '../../lettering.ts'
import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part, Supplies } from '../../part.ts'
import { LYING, soft } from '../trade-shapes.ts'

/** Where each finger leaves the palm, its lean, its length and thickness. */
const FINGERS = [
  [-0.033, 0.16, 0.06, 0.0125],
  [-0.012, 0.05, 0.076, 0.0135],
  [0.011, -0.05, 0.078, 0.0135],
  [0.033, -0.16, 0.068, 0.013],
] as const

/** A pair of rubber gloves for work on live parts, laid down one on the other's cuff. */
export const part: Part = {
  words: {
    en: {
      name: 'insulating gloves',
      description: 'A pair of long rubber gloves that stop electricity from reaching the hands.',
    },
    es: {
      name: 'guantes aislantes',
      description: 'Un par de guantes largos de goma que evitan que la electricidad llegue a las manos.',
    },
  },
  stands: 'top',
  size: [0.296, 0.042, 0.34],
  verbs: ['take', 'put', 'use'],
  grip: [0, 0.02, 0.05],
  states: { whole: gloves },
}

function gloves(m: Model, { letters }: Supplies): void {
  for (const side of [-1, 1])
    m.at({ x: side * 0.075, ry: side * -0.16, ...(side > 0 && { z: 0.012 }) }, () => glove(m, letters, side))
}

function glove(m: Model, letters: Supplies['letters'], side: number): void {
  // Fingers lie away from the viewer; flat pieces are built along x and turned.
  const piece = (
    at: { x: number; z: number; ry: number; y?: number },
    long: number,
    radius: (t: number) => number,
    flat: number,
    color: string,
    steps: number,
  ): void =>
    m.at({ y: 0, ...at }, () =>
      m.rod(
        [
          [0, 0, 0],
          [long, 0, 0],
        ],
        radius,
        color,
        { sides: 10, steps, flat },
      ),
    )
  const y = 0.0205
  for (const [x, lean, long, thick] of FINGERS)
    piece(
      { x: x * side, y: y - 0.004, z: -0.06, ry: Math.PI / 2 + lean * side },
      long,
      (t) => thick * (1 - 0.25 * t * t),
      0.92,
      TRADE.orange,
      3,
    )
  piece(
    { x: side * -0.035, y: y - 0.003, z: -0.005, ry: Math.PI / 2 + side * 0.75 },
    0.075,
    (t) => 0.0165 * (1 - 0.3 * t * t),
    0.85,
    TRADE.orange,
    3,
  )
  piece(
    { x: 0, y, z: 0.03, ry: Math.PI / 2 },
    0.1,
    (t) => 0.041 + 0.008 * Math.sin(t * 2.4),
    0.42,
    TRADE.orange,
    6,
  )
  piece({ x: 0, y, z: 0.165, ry: Math.PI / 2 }, 0.14, (t) => 0.06 - 0.02 * t, 0.34, TRADE.orange, 5)
  piece({ x: 0, y, z: 0.178, ry: Math.PI / 2 }, 0.016, () => 0.0625, 0.34, PALETTE.char, 1)
  m.at({ y: y + 0.0195, z: 0.115, ...LYING }, () => {
    m.slab(soft(0.046, 0.03, 0.005), 0.0016, PALETTE.white, { bevel: 0.0004 })
    lettering(m, letters, '1000 V', 0.012, PALETTE.char, 0, -0.0045, 0.0021)
  })
}
