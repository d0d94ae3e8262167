import { PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'

/** A round column that carries the ceiling of a high room. */
export const part: Part = {
  words: {
    en: { name: 'column', description: 'A round column from floor to ceiling, with a guard round its foot.' },
    es: {
      name: 'columna',
      description: 'Una columna redonda del suelo al techo, con una protección en su base.',
    },
  },
  stands: 'floor',
  size: [0.5, 3, 0.5],
  verbs: [],
  states: { whole: column },
}

function column(m: Model): void {
  m.turn(
    [
      [0.19, 0.1],
      [0.19, 2.8],
      [0.2, 2.82],
      [0.25, 2.9],
      [0.25, 3],
      [0, 3],
    ],
    PALETTE.cream,
    { segments: 24 },
  )
  m.turn(
    [
      [0, 0],
      [0.235, 0],
      [0.235, 0.1],
      [0.222, 0.115],
      [0.188, 0.12],
    ],
    PALETTE.steelDark,
    { segments: 24 },
  )
  // A bumper at the height of carts keeps the paint whole.
  m.turn(
    [
      [0.188, 0.62],
      [0.203, 0.63],
      [0.203, 0.77],
      [0.188, 0.78],
    ],
    PALETTE.tealSoft,
    { segments: 24, shine: 0.2 },
  )
}
