import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { polygon } from '../../solid/slab.ts'

/** Clear safety glasses with side shields, unfolded; they stand on lenses and temples. */
export const part: Part = {
  words: {
    en: {
      name: 'safety glasses',
      description:
        'Clear glasses with shields at the sides; they keep dust, chips and sparks out of the eyes.',
    },
    es: {
      name: 'gafas de seguridad',
      description:
        'Gafas transparentes con protección a los lados; evitan que entren polvo, astillas o chispas en los ojos.',
    },
  },
  stands: 'top',
  size: [0.151, 0.049, 0.175],
  verbs: ['take', 'put', 'use', 'clean'],
  grip: [0, 0.035, 0.06],
  states: { whole: glasses },
}

function glasses(m: Model): void {
  m.rod(
    [
      [-0.014, 0.01, 0.072],
      [-0.006, 0.026, 0.0755],
      [0, 0.031, 0.0765],
      [0.006, 0.026, 0.0755],
      [0.014, 0.01, 0.072],
    ],
    0.0032,
    PALETTE.char,
    { sides: 6, steps: 8 },
  )
  for (const side of [-1, 1]) {
    m.at({ x: side * 0.036, z: 0.064, ry: side * 0.3 }, () => {
      m.slab(
        polygon(
          (
            [
              [-0.034, 0.012],
              [-0.024, 0.002],
              [0, 0],
              [0.028, 0.004],
              [0.036, 0.018],
              [0.034, 0.038],
              [0, 0.043],
              [-0.036, 0.041],
            ] as const
          ).map(([x, y]) => [x * side, y] as const),
        ),
        0.0026,
        '#dfeff0',
        { bevel: 0.0008, surface: 'glass', shine: 0.6 },
      )
      m.rod(
        [
          [side * -0.037, 0.042, 0.001],
          [0, 0.045, 0.001],
          [side * 0.037, 0.04, 0.001],
        ],
        0.0042,
        PALETTE.char,
        { sides: 6, steps: 4 },
      )
    })
    m.slab(
      polygon([
        [0, 0.006],
        [0.03, 0.014],
        [0.034, 0.034],
        [0, 0.042],
      ]),
      0.002,
      '#dfeff0',
      { x: side * 0.07, z: 0.052, ry: Math.PI / 2, bevel: 0.0006, surface: 'glass', shine: 0.6 },
    )
    m.rod(
      [
        [side * 0.0705, 0.041, 0.056],
        [side * 0.0725, 0.041, 0],
        [side * 0.0725, 0.037, -0.045],
        [side * 0.07, 0.02, -0.078],
        [side * 0.067, 0.004, -0.092],
      ],
      (t) => 0.0042 - 0.0012 * Math.sin(t * Math.PI),
      TRADE.orange,
      { sides: 6, steps: 10 },
    )
    m.box(0.006, 0.012, 0.014, PALETTE.char, { x: side * 0.0715, y: 0.035, z: 0.054, bevel: 0.002 })
  }
}
