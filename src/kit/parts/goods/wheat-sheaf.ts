import { rgb, scale } from '../../color.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'

/** A sheaf of ripe wheat that stands on its stalks, tied with red cord. */
export const part: Part = {
  words: {
    en: {
      name: 'sheaf of wheat',
      description: 'An armful of ripe wheat, tied with a red cord, its ears nodding outward.',
    },
    es: {
      name: 'gavilla de trigo',
      description: 'Un brazado de trigo maduro, atado con un cordón rojo, con las espigas hacia fuera.',
    },
  },
  stands: 'floor',
  size: [0.54, 0.88, 0.54],
  verbs: ['use'],
  states: { whole: (m, { random }) => sheaf(m, random) },
}

/** Rings of ears, from the middle outwards: how many, how far from the middle, how high. */
const RINGS = [
  [6, 0.05, 0.79],
  [11, 0.115, 0.74],
  [15, 0.175, 0.67],
  [16, 0.215, 0.58],
] as const

function sheaf(m: Model, random: () => number): void {
  m.turn(
    [
      [0.15, 0],
      [0.11, 0.2],
      [0.07, 0.36],
      [0.11, 0.5],
      [0.17, 0.62],
      [0.13, 0.7],
      [0, 0.76],
    ],
    '#d9b661',
    { segments: 14, shade: ({ x, y, z }) => straw(x, y, z) },
  )
  m.turn(
    [
      [0.078, 0.33],
      [0.084, 0.35],
      [0.084, 0.38],
      [0.078, 0.4],
    ],
    '#a8372c',
    { segments: 12 },
  )
  for (const [count, out, high] of RINGS)
    for (let i = 0; i < count; i++) {
      const a = (i / count) * Math.PI * 2 + random()
      m.at({ x: Math.sin(a) * out, y: high - 0.04, z: Math.cos(a) * out, ry: a, rx: out * 2 }, () =>
        m.turn(EAR, scale(rgb('#d9a945'), 0.9 + random() * 0.2), { segments: 6 }),
      )
    }
}

/** An ear of wheat as long as a finger, from stalk to tip. */
const EAR: [number, number][] = [
  [0.006, -0.04],
  [0.024, 0.02],
  [0.02, 0.07],
  [0, 0.13],
]

const straw = (x: number, y: number, z: number) =>
  scale(rgb('#d9b661'), 0.86 + 0.14 * Math.sin(Math.atan2(z, x) * 22 + y * 3))
