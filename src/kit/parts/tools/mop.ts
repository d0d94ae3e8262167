import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** A mop in its bucket. */
export const part: Part = {
  words: {
    en: {
      name: 'mop and bucket',
      description: 'A mop with a wooden handle that leans in a yellow bucket, for wiping wet floors.',
    },
    es: {
      name: 'trapeador y cubeta',
      description:
        'Un trapeador con mango de madera apoyado en una cubeta amarilla, para secar suelos mojados.',
    },
  },
  stands: 'floor',
  size: [0.34, 1.39, 0.34],
  verbs: ['take', 'put', 'use'],
  grip: [-0.09, 1.25, 0],
  states: { whole: (m) => mop(m) },
}

/** A mop that leans in its bucket. */
export function mop(m: Model): void {
  m.turn(
    [
      [0, 0],
      [0.13, 0],
      [0.14, 0.01],
      [0.165, 0.28],
      [0.17, 0.285],
      [0.155, 0.28],
      [0.15, 0.2],
      [0, 0.2],
    ],
    PALETTE.mustard,
    { segments: 18 },
  )
  m.rod(
    [
      [-0.165, 0.27, 0],
      [-0.14, 0.4, 0],
      [0.14, 0.4, 0],
      [0.165, 0.27, 0],
    ],
    0.005,
    PALETTE.char,
    { steps: 10, sides: 5 },
  )
  m.rod(
    [
      [0.02, 0.14, 0.0],
      [-0.1, 1.38, -0.0],
    ],
    0.012,
    PALETTE.oak,
    { sides: 8 },
  )
  m.drum(0.035, 0.06, PALETTE.teal, { x: 0.02, y: 0.15, segments: 10 })
  for (let i = 0; i < 9; i++) {
    const a = i * 0.7
    m.rod(
      [
        [0.02 + Math.cos(a) * 0.02, 0.17, Math.sin(a) * 0.02],
        [0.02 + Math.cos(a) * 0.09, 0.25, Math.sin(a) * 0.09],
        [0.02 + Math.cos(a) * 0.115, 0.205, Math.sin(a) * 0.115],
      ],
      0.012,
      '#e8e2d2',
      { steps: 4, sides: 5 },
    )
  }
}
