import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { polygon } from '../../solid/slab.ts'
import { FACING, LYING } from '../trade-shapes.ts'

/** Pliers with round notches that cut the plastic off a wire's end and spare the copper; they lie on their side. */
export const part: Part = {
  words: {
    en: {
      name: 'cable stripper',
      description:
        'Pliers with notches that take the plastic off the end of a wire without cutting the copper.',
    },
    es: {
      name: 'pelacables',
      description:
        'Unos alicates con muescas que quitan el plástico de la punta de un cable sin cortar el cobre.',
    },
  },
  stands: 'top',
  size: [0.089, 0.021, 0.192],
  verbs: ['take', 'put', 'use'],
  grip: [0, 0.011, 0.05],
  states: { whole: stripper },
}

function stripper(m: Model): void {
  m.at({ y: 0.011, ...LYING }, () => {
    for (const side of [1, -1]) {
      m.slab(
        polygon(
          (
            [
              [-0.012, -0.004],
              [-0.006, 0.012],
              [0.0015, 0.03],
              [0.0015, 0.04],
              [0.005, 0.043],
              [0.0015, 0.046],
              [0.0015, 0.054],
              [0.004, 0.056],
              [0.0015, 0.058],
              [0.0015, 0.066],
              [0.003, 0.068],
              [0.0015, 0.07],
              [0.0015, 0.086],
              [0.011, 0.086],
              [0.017, 0.03],
              [0.014, -0.004],
            ] as const
          ).map(([x, y]) => [x * side, y] as const),
        ),
        0.007,
        PALETTE.steel,
        { z: side > 0 ? -0.005 : -0.002, bevel: 0.001, shine: 0.8 },
      )
      m.rod(
        [
          [side * 0.008, 0.004, 0],
          [side * 0.02, -0.018, 0],
          [side * 0.033, -0.045, 0],
          [side * 0.034, -0.072, 0],
          [side * 0.026, -0.1, 0],
        ],
        (t) => 0.0075 + 0.003 * Math.sin(Math.min(1, t * 1.4) * Math.PI * 0.8),
        TRADE.orange,
        { sides: 8, steps: 9 },
      )
      m.ball([0.0105, 0.006, 0.0105], PALETTE.char, { x: side * 0.026, y: -0.1, detail: 1 })
    }
    m.drum(0.009, 0.015, PALETTE.steelDark, { y: 0.008, z: -0.0075, ...FACING, segments: 10, shine: 0.9 })
    // The spring that opens the jaws.
    m.rod(
      Array.from({ length: 9 }, (_, i) => [-0.019 + i * 0.00475, -0.03 + (i % 2) * 0.007, 0]),
      0.0013,
      PALETTE.steelDark,
      { sides: 4, steps: 16 },
    )
  })
}
