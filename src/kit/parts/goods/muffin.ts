import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { ball } from '../../solid/ball.ts'
import { crust } from '../crust.ts'

/** A chocolate chip muffin. */
export const part: Part = {
  words: {
    en: { name: 'muffin', description: 'A domed cake in a paper cup with pieces of chocolate on top.' },
    es: {
      name: 'muffin',
      description: 'Un pastel abombado en un molde de papel con trozos de chocolate encima.',
    },
  },
  stands: 'top',
  size: [0.086, 0.086, 0.086],
  verbs: ['take', 'put', 'give', 'show'],
  grip: [0, 0.03, 0.03],
  states: { whole: (m, { random }) => muffin(m, random) },
}

/** A muffin with a cracked top, 8 cm; `chips` of a colour on it. */
export function muffin(m: Model, random: () => number, chips: string = PALETTE.choc): void {
  m.turn(
    [
      [0, 0],
      [0.026, 0],
      [0.036, 0.045],
      [0, 0.045],
    ],
    '#d9c39a',
    { segments: 14 },
  )
  m.add(ball([0.044, 0.03, 0.044], 2), PALETTE.crust, { y: 0.05, shade: crust('baked', 60, random() * 6) })
  for (let i = 0; i < 7; i++) {
    const [a, t] = [i * 2.4, 0.25 + random() * 0.6]
    m.ball(0.0055, chips, {
      x: Math.cos(a) * 0.04 * t,
      y: 0.052 + 0.03 * Math.sqrt(1 - t * t),
      z: Math.sin(a) * 0.04 * t,
      detail: 0,
    })
  }
}
