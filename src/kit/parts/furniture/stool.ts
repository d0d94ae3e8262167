import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** A bar stool. */
export const part: Part = {
  words: {
    en: {
      name: 'bar stool',
      description: 'A high stool with four wooden legs, brass bars for the feet and a round cushion.',
    },
    es: {
      name: 'taburete alto',
      description:
        'Un taburete alto de cuatro patas de madera, con barras de latón para los pies y un cojín redondo.',
    },
  },
  stands: 'floor',
  size: [0.37, 0.76, 0.37],
  verbs: ['use'],
  states: { whole: (m) => m.at({ y: 0.006 }, () => stool(m, PALETTE.mustard)) },
}

/** A bar stool, seat at 0.74 m. */
export function stool(m: Model, cushion: string): void {
  for (const x of [-1, 1])
    for (const z of [-1, 1])
      m.rod(
        [
          [x * 0.1, 0.7, z * 0.1],
          [x * 0.17, 0, z * 0.17],
        ],
        (t) => 0.017 - t * 0.003,
        PALETTE.oakDark,
      )
  for (const [a, b] of [
    [-1, 0],
    [1, 0],
    [0, -1],
    [0, 1],
  ] as const) {
    const from: [number, number, number] = a ? [a * 0.151, 0.25, -0.151] : [-0.151, 0.25, b * 0.151]
    m.rod([from, a ? [a * 0.151, 0.25, 0.151] : [0.151, 0.25, b * 0.151]], 0.009, PALETTE.mustard, {
      sides: 6,
      shine: 0.9,
    })
  }
  m.turn(
    [
      [0, 0.69],
      [0.16, 0.69],
      [0.17, 0.7],
      [0.17, 0.715],
      [0, 0.715],
    ],
    PALETTE.oak,
    { segments: 20 },
  )
  m.turn(
    [
      [0.16, 0.715],
      [0.165, 0.73],
      [0.155, 0.745],
      [0.12, 0.752],
      [0, 0.754],
    ],
    cushion,
    { segments: 20 },
  )
}
