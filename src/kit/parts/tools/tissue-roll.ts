import type { Model } from '../../model.ts'
import { MUSEUM } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { cloth } from '../museum-shapes.ts'

/** A roll of acid-free tissue, lying along x, its loose end towards the front. */
export const part: Part = {
  words: {
    en: {
      name: 'roll of tissue paper',
      description: 'A roll of thin white paper without acid, for wrapping and padding objects.',
    },
    es: {
      name: 'rollo de papel de seda',
      description: 'Un rollo de papel blanco y fino sin ácido, para envolver y acolchar piezas.',
    },
  },
  stands: 'top',
  size: [0.56, 0.1, 0.273],
  verbs: ['take', 'put', 'use'],
  grip: [0, 0.06, -0.08],
  states: { whole: roll },
}

function roll(m: Model): void {
  m.at({ x: -0.25, y: 0.05, z: -0.083, rz: -Math.PI / 2 }, () => {
    m.turn(
      [
        [0.02, 0],
        [0.044, 0],
        [0.05, 0.006],
        [0.05, 0.494],
        [0.044, 0.5],
        [0.02, 0.5],
      ],
      MUSEUM.tissue,
      { segments: 20 },
    )
    // the layers show as rings on the ends
    for (const [y, turn] of [
      [-0.0006, Math.PI],
      [0.5006, 0],
    ] as const)
      for (const r of [0.028, 0.036])
        m.turn(
          [
            [r + 0.002, 0],
            [r, 0],
          ],
          MUSEUM.linen,
          { y, rx: turn, segments: 14, casts: false },
        )
    m.turn(
      [
        [0.015, -0.03],
        [0.021, -0.028],
        [0.021, 0.528],
        [0.015, 0.53],
        [0.015, -0.03],
      ],
      MUSEUM.crate,
      { segments: 12 },
    )
  })
  // the loose end comes over the top and lies down in soft waves
  const wave: [number, number][] = [
    [0.0985, -0.083],
    [0.093, -0.052],
    [0.07, -0.032],
    [0.03, -0.022],
    [0.006, 0.0],
    [0.012, 0.04],
    [0.004, 0.08],
    [0.014, 0.115],
    [0.004, 0.14],
  ]
  m.add(
    cloth(
      wave.toReversed().map(([y, z]) => [-0.246, 0.246].map((x) => [x, y, z] as const)),
      80,
    ),
    '#fffcf3',
  )
}
