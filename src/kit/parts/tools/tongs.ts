import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** Pastry tongs, lying. */
export const part: Part = {
  words: {
    en: {
      name: 'pastry tongs',
      description: 'Metal tongs with a teal handle, for taking pastry without touching it.',
    },
    es: {
      name: 'pinzas de repostería',
      description: 'Unas pinzas de metal con mango verde azulado, para servir dulces sin tocarlos.',
    },
  },
  stands: 'top',
  size: [0.26, 0.025, 0.058],
  verbs: ['take', 'put', 'use', 'clean'],
  grip: [-0.08, 0.01, 0],
  states: { whole: (m) => m.at({ x: -0.005 }, () => tongs(m)) },
}

/** Pastry tongs, 24 cm along x. */
export function tongs(m: Model): void {
  for (const side of [-1, 1]) {
    m.rod(
      [
        [-0.12, 0.01, 0],
        [-0.05, 0.012, side * 0.016],
        [0.06, 0.01, side * 0.026],
        [0.12, 0.008, side * 0.012],
      ],
      0.007,
      '#c9cdca',
      { sides: 6, steps: 8, flat: 0.5 },
    )
    m.ball([0.022, 0.006, 0.011], '#c9cdca', { x: 0.118, y: 0.008, z: side * 0.012, detail: 1 })
  }
  m.rod(
    [
      [-0.115, 0.01, 0],
      [-0.03, 0.011, 0],
    ],
    0.012,
    PALETTE.teal,
    { sides: 8 },
  )
}
