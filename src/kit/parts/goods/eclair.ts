import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** An éclair. */
export const part: Part = {
  words: {
    en: { name: 'éclair', description: 'A long bun filled with cream, with a strip of chocolate on top.' },
    es: {
      name: 'palo de crema',
      description: 'Un bollo alargado relleno de crema, con una franja de chocolate encima.',
    },
  },
  stands: 'top',
  size: [0.135, 0.046, 0.044],
  verbs: ['take', 'put', 'give', 'show'],
  grip: [0, 0.04, 0],
  states: { whole: (m) => eclair(m) },
}

/** An eclair, 13 cm along x. */
export function eclair(m: Model): void {
  const ends = (t: number) => 0.022 * Math.min(1, Math.sqrt(Math.max(0, 1 - (2 * t - 1) ** 6)) + 0.25)
  m.rod(
    [
      [-0.065, 0.022, 0],
      [0, 0.024, 0],
      [0.065, 0.022, 0],
    ],
    ends,
    PALETTE.crustLight,
    { sides: 8, steps: 6 },
  )
  m.rod(
    [
      [-0.055, 0.03, 0],
      [0, 0.032, 0],
      [0.055, 0.03, 0],
    ],
    0.0175,
    PALETTE.choc,
    { sides: 6, steps: 4, shine: 0.3 },
  )
}
