import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { roundRect } from '../../solid/slab.ts'
import { LYING } from '../museum-shapes.ts'

/** A pair of thin gloves lying side by side. */
export const part: Part = {
  words: {
    en: {
      name: 'nitrile gloves',
      description: 'A pair of thin violet gloves that keep the oil of the skin off the objects.',
    },
    es: {
      name: 'guantes de nitrilo',
      description:
        'Un par de guantes finos de color violeta que protegen los objetos de la grasa de la piel.',
    },
  },
  stands: 'top',
  size: [0.225, 0.033, 0.23],
  verbs: ['take', 'put', 'use', 'give'],
  grip: [0, 0.014, 0],
  states: { whole: gloves },
}

const [LIGHT, DARK] = ['#7c78bd', '#6b67ab']

function gloves(m: Model): void {
  m.at({ x: -0.056, y: 0.005, z: -0.004, ry: 0.16 }, () => glove(m, 1, DARK))
  m.at({ x: 0.056, y: 0.009, z: -0.01, ry: -0.12 }, () => glove(m, -1, LIGHT))
}

/** One glove, fingers to the back, its thumb on the side of `hand`. */
function glove(m: Model, hand: 1 | -1, color: string): void {
  m.at({ rx: LYING, y: 0.01 }, () => {
    m.slab(roundRect(0.082, 0.09, 0.026), 0.018, color, { y: -0.02, z: -0.009, bevel: 0.007 })
    m.slab(roundRect(0.07, 0.075, 0.01), 0.014, color, { y: -0.073, z: -0.0085, bevel: 0.005 })
    m.rod(
      [
        [-0.033, -0.11, -0.002],
        [0, -0.112, 0],
        [0.033, -0.11, -0.002],
      ],
      0.0055,
      color,
      { sides: 6, steps: 4 },
    )
    for (const [x, long, turn] of [
      [-0.03, 0.062, 0.16],
      [-0.0105, 0.077, 0.05],
      [0.0105, 0.082, -0.04],
      [0.03, 0.072, -0.13],
    ] as const) {
      const tip: [number, number, number] = [x * hand - Math.sin(turn) * long * hand, 0.02 + long, -0.002]
      m.rod(
        [[x * hand, 0.006, 0], [(x * hand + tip[0]) / 2, 0.02 + long / 2, 0.002], tip],
        (t) => 0.0108 - t * 0.0026,
        color,
        {
          sides: 7,
          steps: 4,
          flat: 0.7,
        },
      )
    }
    m.rod(
      [
        [0.028 * hand, -0.045, 0],
        [0.053 * hand, -0.018, 0.003],
        [0.062 * hand, 0.016, 0],
      ],
      (t) => 0.015 - t * 0.006,
      color,
      { sides: 7, steps: 4, flat: 0.7 },
    )
    // folds at the wrist
    for (const y of [-0.058, -0.07])
      m.rod(
        [
          [-0.026, y, 0.0055],
          [0, y - 0.004, 0.008],
          [0.028, y + 0.002, 0.0055],
        ],
        0.002,
        color === LIGHT ? DARK : '#5d5999',
        { sides: 5, steps: 3 },
      )
  })
}
