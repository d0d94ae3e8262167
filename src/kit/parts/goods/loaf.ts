import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { ball } from '../../solid/ball.ts'
import { crease } from '../../solid/crease.ts'
import { crust } from '../crust.ts'

/** A loaf of bread. */
export const part: Part = {
  words: {
    en: {
      name: 'loaf of bread',
      description: 'An oval loaf with a brown crust and three pale cuts across it.',
    },
    es: { name: 'hogaza de pan', description: 'Un pan ovalado de corteza dorada con tres cortes claros.' },
  },
  stands: 'top',
  size: [0.27, 0.115, 0.17],
  verbs: ['take', 'put', 'give', 'show'],
  grip: [0, 0.08, 0],
  states: { whole: (m, { random }) => m.at({ y: 0.0025 }, () => loaf(m, random)) },
}

/** A loaf with three cuts; no two alike. */
export function loaf(m: Model, random: () => number): void {
  const [long, high, wide] = [0.12 + random() * 0.03, 0.07 + random() * 0.015, 0.08 + random() * 0.012]
  const lean = (random() - 0.5) * 0.25
  const dough = ball([1, 1, 1], 2, (x, y, z) => [
    x * long,
    ((y < 0 ? y * 0.55 : y) + 0.5) * high * (1 + lean * x),
    z * wide * (1 + 0.06 * Math.sin(x * 3)),
  ])
  m.add(crease(dough.position, dough.index, 60), PALETTE.crust, {
    shade: crust('baked', 38 + random() * 14, random() * 6),
  })
  for (let i = -1; i <= 1; i++) {
    const [x, y] = [i * long * 0.55, high * (1.5 - 0.16 * Math.abs(i)) * (1 + lean * i * 0.55)]
    m.rod(
      [
        [x - 0.012, y - 0.012, -wide * 0.42],
        [x, y, 0],
        [x + 0.012, y - 0.012, wide * 0.42],
      ],
      0.008,
      PALETTE.dough,
      { sides: 6, steps: 4 },
    )
  }
}
