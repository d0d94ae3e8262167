import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** A mixing bowl, empty or with flour in it. */
export const part: Part = {
  words: {
    en: { name: 'mixing bowl', description: 'A deep, round bowl for mixing dough or batter.' },
    es: { name: 'bol para mezclar', description: 'Un bol hondo y redondo para mezclar masas.' },
  },
  stands: 'top',
  size: [0.28, 0.115, 0.28],
  verbs: ['take', 'put', 'fill', 'use', 'clean'],
  grip: [0, 0.09, 0.125],
  states: {
    empty: (m) => bowl(m, 0.14, PALETTE.teal, 0.3),
    full: (m) => bowl(m, 0.14, PALETTE.teal, 0.3, PALETTE.white),
  },
}

/** A bowl of the radius; `fill` is a colour of what is in it. */
export function bowl(m: Model, radius: number, color: string, shine: number, fill?: string): void {
  const r = radius
  m.turn(
    [
      [0, 0],
      [r * 0.5, 0],
      [r * 0.53, 0.008],
      [r * 0.93, r * 0.62],
      [r, r * 0.8],
      [r * 0.96, r * 0.82],
      [r * 0.86, r * 0.6],
      [r * 0.45, 0.02],
      [0, 0.02],
    ],
    color,
    { segments: 20, shine },
  )
  if (fill)
    m.turn(
      [
        [r * 0.85, r * 0.58],
        [r * 0.6, r * 0.7],
        [r * 0.2, r * 0.76],
        [0, r * 0.77],
      ],
      fill,
      { segments: 16 },
    )
}
