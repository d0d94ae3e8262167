import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** A paper cup for coffee to go, with and without its lid. */
export const part: Part = {
  words: {
    en: {
      name: 'paper cup',
      description: 'A white paper cup with a brown sleeve and a dark lid, for drinks to take away.',
    },
    es: {
      name: 'vaso de papel',
      description: 'Un vaso de papel blanco con funda marrón y tapa oscura, para bebidas para llevar.',
    },
  },
  stands: 'top',
  size: [0.086, 0.122, 0.084],
  verbs: ['take', 'put', 'open', 'close', 'fill', 'give'],
  grip: [0, 0.06, 0.035],
  states: { closed: (m) => paperCup(m), open: (m) => paperCup(m, false), full: (m) => fullCup(m) },
}

/** A paper cup with sleeve and lid, 12 cm. */
export function paperCup(m: Model, lid = true): void {
  m.turn(
    [
      [0, 0],
      [0.028, 0],
      [0.03, 0.004],
      [0.04, 0.105],
      [0.037, 0.105],
      [0.034, 0.09],
      [0, 0.09],
    ],
    PALETTE.white,
    { segments: 14 },
  )
  m.turn(
    [
      [0.0325, 0.03],
      [0.0345, 0.03],
      [0.0385, 0.08],
      [0.0365, 0.08],
    ],
    PALETTE.kraft,
    { segments: 14 },
  )
  if (lid)
    m.turn(
      [
        [0.042, 0.104],
        [0.043, 0.11],
        [0.038, 0.116],
        [0.036, 0.122],
        [0, 0.122],
      ],
      PALETTE.char,
      { segments: 14 },
    )
}

function fullCup(m: Model): void {
  paperCup(m, false)
  m.drum(0.0355, 0.006, '#8a5a35', { y: 0.091, segments: 14 })
  m.turn(
    [
      [0.02, 0.0973],
      [0, 0.0985],
    ],
    '#ecd7b4',
    { segments: 10 },
  )
}
