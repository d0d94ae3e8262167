import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** A cupcake with pink cream. */
export const part: Part = {
  words: {
    en: {
      name: 'cupcake',
      description: 'A small cake in a paper cup with a swirl of pink cream and a cherry.',
    },
    es: {
      name: 'magdalena con crema',
      description: 'Un pastelito en un molde de papel con un remolino de crema rosa y una cereza.',
    },
  },
  stands: 'top',
  size: [0.084, 0.094, 0.08],
  verbs: ['take', 'put', 'give', 'show'],
  grip: [0, 0.03, 0.03],
  states: { whole: (m) => cupcake(m, PALETTE.pink) },
}

/** A cupcake in a paper cup, with icing of the colour. */
export function cupcake(m: Model, icing: string): void {
  m.turn(
    [
      [0, 0],
      [0.026, 0],
      [0.036, 0.034],
    ],
    PALETTE.teal,
    { segments: 10 },
  )
  m.turn(
    [
      [0.04, 0.034],
      [0.042, 0.042],
      [0.036, 0.05],
      [0.031, 0.05],
      [0.032, 0.056],
      [0.026, 0.064],
      [0.02, 0.064],
      [0.02, 0.069],
      [0.011, 0.078],
      [0, 0.082],
    ],
    icing,
    { segments: 10 },
  )
  m.ball(0.009, PALETTE.red, { y: 0.086, detail: 0, shine: 0.3 })
}
