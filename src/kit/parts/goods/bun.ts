import { mix } from '../../color.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { lathe } from '../../solid/lathe.ts'
import { type Baked, CRUST } from '../crust.ts'

/** A bun at each point of its bake; raw ones are smaller. */
export const part: Part = {
  words: {
    en: { name: 'bun', description: 'A soft, round roll of sweet bread with a brown top.' },
    es: { name: 'bollo', description: 'Un pan dulce, redondo y blando, con la parte de arriba dorada.' },
  },
  stands: 'top',
  size: [0.108, 0.06, 0.108],
  verbs: ['take', 'put', 'give', 'show'],
  grip: [0, 0.05, 0],
  states: {
    baked: (m, { random }) => bun(m, random),
    raw: (m, { random }) => m.at({ size: 0.82 }, () => bun(m, random, 'raw')),
    burnt: (m, { random }) => m.at({ size: 0.95 }, () => bun(m, random, 'burnt')),
  },
}

/** A round bun, 10 cm. */
export function bun(m: Model, random: () => number, baked: Baked = 'baked'): void {
  const wide = 0.92 + random() * 0.16
  const profile = [
    [0, 0],
    [0.04, 0.001],
    [0.052, 0.012],
    [0.053, 0.025],
    [0.045, 0.043],
    [0.028, 0.055],
    [0, 0.06],
  ] as const
  const [light, dark] = CRUST[baked]
  const top = 0.3 + random() * 0.5
  m.add(
    lathe(
      profile.map(([r, y]) => [r * wide, y] as const),
      12,
    ),
    light,
    { shade: (_, n) => mix(light, dark, Math.max(0, n.y) * top) },
  )
}
