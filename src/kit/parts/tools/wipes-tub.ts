import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** A tub of sanitising wipes. */
export const part: Part = {
  words: {
    en: {
      name: 'tub of wipes',
      description: 'A round tub of wet wipes that kill germs, with one wipe standing out of its lid.',
    },
    es: {
      name: 'bote de toallitas',
      description:
        'Un bote redondo de toallitas húmedas que matan los gérmenes, con una asomando por la tapa.',
    },
  },
  stands: 'top',
  size: [0.106, 0.23, 0.104],
  verbs: ['take', 'put', 'use'],
  grip: [0, 0.09, 0.05],
  states: { whole: (m) => wipesTub(m) },
}

/** A tub of sanitising wipes with one standing out. */
export function wipesTub(m: Model): void {
  m.drum(0.05, 0.15, PALETTE.white, { segments: 18 })
  m.turn(
    [
      [0.0505, 0.03],
      [0.0512, 0.035],
      [0.0512, 0.115],
      [0.0505, 0.12],
    ],
    '#4a9aa0',
    { segments: 18 },
  )
  m.turn(
    [
      [0.052, 0.148],
      [0.053, 0.155],
      [0.053, 0.175],
      [0.03, 0.18],
      [0, 0.18],
    ],
    '#4a9aa0',
    { segments: 18 },
  )
  m.rod(
    [
      [0, 0.175, 0],
      [0.006, 0.205, 0.004],
      [-0.012, 0.225, 0],
    ],
    (t) => 0.02 - t * 0.01,
    '#fdfdfa',
    { sides: 6, steps: 4, flat: 0.25 },
  )
}
