import { PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'

/** A sofa for two with a loose cushion. */
export const part: Part = {
  words: {
    en: { name: 'sofa', description: 'A soft sofa for two people, with wooden feet.' },
    es: { name: 'sofá', description: 'Un sofá blando para dos personas, con patas de madera.' },
  },
  stands: 'floor',
  size: [1.7, 0.83, 0.84],
  verbs: ['use'],
  states: { whole: sofa },
}

function sofa(m: Model): void {
  for (const x of [-1, 1])
    for (const z of [-1, 1])
      m.rod(
        [
          [x * 0.72, 0.14, z * 0.3],
          [x * 0.755, 0.009, z * 0.34],
        ],
        (t) => 0.028 - t * 0.01,
        PALETTE.oakDark,
      )
  m.box(1.6, 0.18, 0.76, PALETTE.tealDark, { y: 0.12, bevel: 0.03 })
  m.box(1.5, 0.58, 0.2, PALETTE.teal, { y: 0.24, z: -0.31, rx: -0.06, bevel: 0.07 })
  for (const x of [-1, 1]) {
    m.box(0.18, 0.46, 0.82, PALETTE.teal, { x: x * 0.76, y: 0.13, bevel: 0.06 })
    m.box(0.66, 0.17, 0.6, PALETTE.tealSoft, { x: x * 0.334, y: 0.28, z: 0.1, bevel: 0.05 })
    m.box(0.64, 0.42, 0.16, PALETTE.tealSoft, { x: x * 0.332, y: 0.42, z: -0.18, rx: -0.18, bevel: 0.06 })
  }
  m.box(0.4, 0.38, 0.13, PALETTE.mustard, { x: -0.46, y: 0.44, z: 0.0, rx: -0.32, ry: 0.22, bevel: 0.055 })
}
