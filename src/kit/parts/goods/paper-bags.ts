import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** A pile of paper bags. */
export const part: Part = {
  words: {
    en: { name: 'pile of paper bags', description: 'Flat, brown paper bags, for what guests take home.' },
    es: {
      name: 'pila de bolsas de papel',
      description: 'Bolsas de papel marrón, planas, para lo que se llevan los clientes.',
    },
  },
  stands: 'top',
  size: [0.19, 0.036, 0.27],
  verbs: ['take', 'put', 'give'],
  grip: [0, 0.03, 0.1],
  states: { whole: (m) => paperBags(m) },
}

/** A pile of folded paper bags. */
export function paperBags(m: Model): void {
  for (let i = 0; i < 3; i++)
    m.box(0.18, 0.012, 0.26, i % 2 ? '#c09a68' : PALETTE.kraft, {
      y: i * 0.012,
      ry: (i - 1) * 0.04,
      bevel: 0.003,
    })
}
