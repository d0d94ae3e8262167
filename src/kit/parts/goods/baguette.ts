import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { crust } from '../crust.ts'

/** A baguette, lying from left to right. */
export const part: Part = {
  words: {
    en: { name: 'baguette', description: 'A long, thin bread with a crisp crust and slanted cuts.' },
    es: {
      name: 'barra de pan',
      description: 'Un pan largo y delgado de corteza crujiente con cortes inclinados.',
    },
  },
  stands: 'top',
  size: [0.56, 0.058, 0.054],
  verbs: ['take', 'put', 'give', 'show'],
  grip: [0, 0.04, 0],
  states: { whole: (m, { random }) => m.at({ y: 0.022, ry: Math.PI / 2 }, () => baguette(m, 0.55, random)) },
}

/** A baguette along z, its middle over the origin. */
export function baguette(m: Model, length: number, random: () => number): void {
  const bend = (random() - 0.5) * 0.02
  const body = (t: number) => 0.028 * Math.sin(Math.PI * (0.06 + t * 0.88)) ** 0.45
  m.rod(
    [
      [0, 0, -length / 2],
      [bend, 0.006, 0],
      [0, 0, length / 2],
    ],
    body,
    PALETTE.crust,
    { sides: 9, steps: 12, shade: crust('baked', 66, random() * 6) },
  )
  for (let i = 0; i < 4; i++) {
    const z = length * (-0.3 + i * 0.2)
    m.rod(
      [
        [-0.012, 0.027, z - 0.02],
        [bend, 0.032, z],
        [0.012, 0.027, z + 0.02],
      ],
      0.006,
      PALETTE.dough,
      { sides: 5, steps: 3 },
    )
  }
}
