import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { polygon } from '../../solid/slab.ts'
import { mug } from './mug.ts'
import { saucer } from './saucer.ts'

/** A cup of coffee on its saucer, empty or full. */
export const part: Part = {
  words: {
    en: { name: 'cup and saucer', description: 'A white cup on a saucer, for coffee that is drunk here.' },
    es: {
      name: 'taza con platillo',
      description: 'Una taza blanca sobre un platillo, para el café que se toma aquí.',
    },
  },
  stands: 'top',
  size: [0.158, 0.082, 0.158],
  verbs: ['take', 'put', 'fill', 'give', 'clean'],
  grip: [0.06, 0.045, 0],
  states: { empty: (m) => coffeeCup(m, false), full: (m) => coffeeCup(m, true) },
}

/** A cup on a saucer, empty or with coffee and a foam leaf. */
export function coffeeCup(m: Model, isFull: boolean): void {
  saucer(m, PALETTE.white, 0.078)
  m.at({ y: 0.008, size: 1.05 }, () => {
    mug(m, PALETTE.white)
    if (!isFull) return
    m.drum(0.0335, 0.003, '#8a5a35', { y: 0.058, segments: 14 })
    m.turn(
      [
        [0.022, 0.0612],
        [0.014, 0.0618],
        [0, 0.062],
      ],
      '#ecd7b4',
      { segments: 12 },
    )
    m.slab(
      polygon([
        [0, 0.016],
        [0.009, 0.004],
        [0.005, -0.01],
        [-0.005, -0.01],
        [-0.009, 0.004],
      ]),
      0.001,
      '#a97647',
      { bevel: 0.0002, rx: -Math.PI / 2, y: 0.062 },
    )
  })
}
