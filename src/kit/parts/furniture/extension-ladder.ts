import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { ALONG } from '../trade-shapes.ts'

const LENGTH = 3.1
const STEP = 0.28
/** Four up and one out: the slope at which a ladder stands safely. */
const LEAN = Math.atan(1 / 4)

/** A ladder of two sections that leans to −z; extended, the upper section is slid up and locked. */
export const part: Part = {
  words: {
    en: {
      name: 'extension ladder',
      description:
        'A long ladder of two sections that leans on a wall; the upper section slides up to reach higher.',
    },
    es: {
      name: 'escalera extensible',
      description:
        'Una escalera larga de dos tramos que se apoya en la pared; el tramo de arriba sube para llegar más alto.',
    },
  },
  stands: 'floor',
  size: [0.75, 3.171, 0.927],
  verbs: ['use', 'open', 'close'],
  states: { lowered: (m) => ladder(m, STEP / 2), extended: (m) => ladder(m, STEP * 7.5) },
}

function ladder(m: Model, out: number): void {
  m.at({ y: 0.0175, z: (LENGTH / 2) * Math.sin(LEAN), rx: -LEAN }, () => {
    section(m, 0.42, PALETTE.steel)
    m.at({ y: out, z: -0.062 }, () => section(m, 0.36, TRADE.enclosure))
    // The stabiliser across the foot.
    m.box(0.72, 0.05, 0.06, PALETTE.steel, { y: 0.004, bevel: 0.006, shine: 0.7 })
    for (const side of [-1, 1]) {
      m.box(0.07, 0.07, 0.085, PALETTE.char, { x: side * 0.34, y: -0.018, rx: LEAN, bevel: 0.014 })
      // Hooks of the upper section sit on a rung of the lower one.
      m.box(0.03, 0.11, 0.07, TRADE.orange, { x: side * 0.168, y: LENGTH - 0.24, z: -0.03, bevel: 0.008 })
      m.at({ y: out + LENGTH, z: -0.062 }, () =>
        m.box(0.036, 0.05, 0.066, PALETTE.char, { x: side * 0.18, y: -0.03, bevel: 0.01 }),
      )
    }
  })
}

function section(m: Model, wide: number, color: string): void {
  for (const side of [-1, 1])
    m.box(0.026, LENGTH, 0.058, color, { x: (side * wide) / 2, bevel: 0.006, shine: 0.7 })
  for (let y = STEP; y < LENGTH; y += STEP)
    m.at({ x: -wide / 2, y, ...ALONG }, () => m.drum(0.016, wide, color, { segments: 8, shine: 0.7 }))
}
