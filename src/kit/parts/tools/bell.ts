import type { Model } from '../../model.ts'
import { PALETTE, STEEL } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** A counter bell. */
export const part: Part = {
  words: {
    en: {
      name: 'counter bell',
      description: 'A small brass bell with a button on top that guests press to call somebody.',
    },
    es: {
      name: 'timbre de mostrador',
      description: 'Una campanilla de latón con un botón que los clientes pulsan para llamar a alguien.',
    },
  },
  stands: 'top',
  size: [0.104, 0.062, 0.102],
  verbs: ['press'],
  states: { whole: (m) => bell(m) },
}

/** A counter bell. */
export function bell(m: Model): void {
  m.turn(
    [
      [0, 0],
      [0.05, 0],
      [0.052, 0.008],
      [0.045, 0.012],
      [0.04, 0.03],
      [0.02, 0.048],
      [0.006, 0.052],
      [0.006, 0.06],
      [0, 0.062],
    ],
    PALETTE.mustard,
    { segments: 18, ...STEEL },
  )
}
