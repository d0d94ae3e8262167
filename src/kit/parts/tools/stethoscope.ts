import { CARE, PALETTE, STEEL } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { pipe } from '../care-shapes.ts'

/** Lies in a curve, its ear tips towards −z. */
export const part: Part = {
  words: {
    en: {
      name: 'stethoscope',
      description:
        'Two ear tips on a soft tube that ends in a round disc, to listen to the heart and the lungs.',
    },
    es: {
      name: 'estetoscopio',
      description:
        'Dos olivas en un tubo blando que acaba en un disco, para escuchar el corazón y los pulmones.',
    },
  },
  stands: 'top',
  size: [0.29, 0.026, 0.4],
  verbs: ['take', 'put', 'use'],
  grip: [-0.08, 0.008, 0],
  states: { whole: stethoscope },
}

function stethoscope(m: Model): void {
  pipe(
    m,
    [
      [-0.08, 0.008, -0.03],
      [-0.09, 0.008, 0.17],
      [0.06, 0.008, 0.2],
      [0.13, 0.008, 0.08],
      [0.12, 0.008, 0.01],
    ],
    0.0065,
    CARE.blue,
    { bend: 0.09, arc: 6, sides: 8 },
  )
  for (const side of [-1, 1]) {
    pipe(
      m,
      [
        [-0.08, 0.008, -0.025],
        [-0.08 + side * 0.018, 0.007, -0.06],
        [-0.08 + side * 0.05, 0.007, -0.1],
      ],
      0.0055,
      CARE.blue,
      { bend: 0.03 },
    )
    pipe(
      m,
      [
        [-0.08 + side * 0.046, 0.007, -0.093],
        [-0.08 + side * 0.066, 0.006, -0.14],
        [-0.08 + side * 0.03, 0.008, -0.195],
      ],
      0.0035,
      PALETTE.steel,
      { bend: 0.04, arc: 4, ...STEEL },
    )
    m.ball([0.008, 0.008, 0.01], CARE.rubber, { x: -0.08 + side * 0.027, y: 0.009, z: -0.199, detail: 1 })
  }
  m.ball(0.011, CARE.blue, { x: -0.08, y: 0.0105, z: -0.03, detail: 1 })
  pipe(
    m,
    [
      [0.12, 0.008, 0.02],
      [0.12, 0.012, -0.02],
    ],
    0.005,
    PALETTE.steel,
    { ...STEEL },
  )
  m.at({ x: 0.12, z: -0.035 }, () => {
    m.turn(
      [
        [0, 0],
        [0.021, 0],
        [0.023, 0.002],
        [0.023, 0.006],
        [0.014, 0.009],
        [0.009, 0.014],
        [0.014, 0.019],
        [0.017, 0.022],
        [0.016, 0.025],
        [0.004, 0.023],
        [0, 0.023],
      ],
      PALETTE.steel,
      { segments: 20, ...STEEL },
    )
    m.turn(
      [
        [0.0232, 0.001],
        [0.0245, 0.003],
        [0.0232, 0.0055],
      ],
      CARE.blueDark,
      { segments: 20 },
    )
  })
}
