import { PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'

/** A wooden stand with six hooks; a scarf and a hat hang on it. */
export const part: Part = {
  words: {
    en: { name: 'coat stand', description: 'A wooden stand with hooks, on which a scarf and a hat hang.' },
    es: {
      name: 'perchero',
      description: 'Un perchero de madera con ganchos, del que cuelgan una bufanda y un sombrero.',
    },
  },
  stands: 'floor',
  size: [0.52, 1.85, 0.585],
  verbs: ['put', 'use'],
  states: { whole: stand },
}

function stand(m: Model): void {
  for (let i = 0; i < 4; i++)
    m.at({ ry: Math.PI / 4 + (i * Math.PI) / 2 }, () =>
      m.rod(
        [
          [0, 0.3, 0.01],
          [0, 0.13, 0.14],
          [0, 0.016, 0.35],
        ],
        0.017,
        PALETTE.oakDark,
        { sides: 7, steps: 8 },
      ),
    )
  m.turn(
    [
      [0, 0.2],
      [0.026, 0.2],
      [0.03, 0.3],
      [0.024, 0.4],
      [0.022, 1.5],
      [0.03, 1.62],
      [0.024, 1.74],
      [0.03, 1.77],
      [0.02, 1.8],
      [0, 1.81],
    ],
    PALETTE.oak,
    { segments: 12 },
  )
  for (let i = 0; i < 6; i++) {
    const y = i % 2 ? 1.5 : 1.64
    m.at({ ry: (i * Math.PI) / 3 + 0.3 }, () => {
      m.rod(
        [
          [0, y, 0.015],
          [0, y - 0.02, 0.09],
          [0, y + 0.01, 0.15],
          [0, y + 0.07, 0.165],
        ],
        0.009,
        PALETTE.oakDark,
        { sides: 6, steps: 8 },
      )
      m.ball(0.016, PALETTE.oakDark, { y: y + 0.075, z: 0.166, detail: 1 })
    })
  }
  hat(m)
  scarf(m)
}

function hat(m: Model): void {
  m.at({ x: 0.055, y: 1.72, z: 0.185, rx: 0.5 }, () =>
    m.turn(
      [
        [0, 0],
        [0.15, 0],
        [0.155, 0.008],
        [0.098, 0.014],
        [0.09, 0.09],
        [0.07, 0.11],
        [0, 0.105],
      ],
      PALETTE.walnut,
      { segments: 16 },
    ),
  )
}

/** It hangs over the hook that looks to the front right. */
function scarf(m: Model): void {
  m.at({ ry: Math.PI / 3 + 0.3, y: 0.0 }, () => {
    for (const [x, low] of [
      [-0.035, 0.82],
      [0.035, 0.95],
    ] as const) {
      m.rod(
        [
          [0, 1.52, 0.12],
          [x * 0.8, 1.48, 0.125],
          [x, 1.3, 0.13],
          [x * 1.15, low, 0.12],
        ],
        (t) => 0.03 + Math.min(t, 0.3) * 0.06,
        PALETTE.coral,
        { sides: 8, steps: 10, flat: 0.4 },
      )
      for (const y of [0.06, 0.12])
        m.box(0.094, 0.02, 0.044, PALETTE.cream, { x: x * 1.14, y: low + y, z: 0.1215, bevel: 0.008 })
    }
  })
}
