import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { tube } from '../../solid/tube.ts'
import { type Baked, CRUST, crust } from '../crust.ts'

/** A croissant at each point of its bake; raw ones are smaller. */
export const part: Part = {
  words: {
    en: {
      name: 'croissant',
      description: 'A curved roll of thin, buttery layers of dough, raw, golden or burnt.',
    },
    es: {
      name: 'cruasán',
      description: 'Un panecillo curvo de capas finas de masa con mantequilla, crudo, dorado o quemado.',
    },
  },
  stands: 'top',
  size: [0.15, 0.073, 0.101],
  verbs: ['take', 'put', 'give', 'show'],
  grip: [0, 0.04, -0.01],
  states: {
    baked: (m, { random }) => m.at({ y: 0.008 }, () => croissant(m, random)),
    raw: (m, { random }) => m.at({ y: 0.0068, size: 0.85 }, () => croissant(m, random, 'raw')),
    burnt: (m, { random }) => m.at({ y: 0.0075, size: 0.94 }, () => croissant(m, random, 'burnt')),
  },
}

/** A croissant 13 cm wide, lying on y = 0. */
export function croissant(m: Model, random: () => number, baked: Baked = 'baked', sides = 8): void {
  const bend = 0.03 + random() * 0.014
  const points: [number, number, number][] = [
    [-0.065, 0.012, bend],
    [-0.05, 0.02, 0],
    [-0.02, 0.027, -0.02],
    [0.02, 0.027, -0.02],
    [0.05, 0.02, 0],
    [0.065, 0.012, bend],
  ]
  const plump = (t: number) => (0.008 + 0.026 * Math.sin(Math.PI * t)) * (1 + 0.1 * Math.cos(t * 34))
  m.add(tube(points, plump, { sides, steps: 18 }), CRUST[baked][0], {
    shade: crust(baked, 150, random() * 6),
  })
}
