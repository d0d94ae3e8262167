import { lettering } from '../../lettering.ts'
import type { Letters } from '../../letters.ts'
import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { polygon } from '../../solid/slab.ts'

/** A price card. */
export const part: Part = {
  words: {
    en: {
      name: 'price card',
      description: 'A small, white card that stands in front of goods and says what they cost.',
    },
    es: {
      name: 'tarjeta de precio',
      description: 'Una tarjeta blanca y pequeña que se pone delante de un producto y dice cuánto cuesta.',
    },
  },
  stands: 'top',
  size: [0.09, 0.055, 0.021],
  verbs: ['take', 'put', 'show'],
  grip: [0, 0.03, 0],
  states: { whole: (m, { letters }) => pricedCard(m, letters) },
}

/** A flat paper shape with a folded corner, standing (a price card); its face towards +z. */
export function card(m: Model, w: number, h: number): void {
  m.slab(
    polygon([
      [-w / 2, 0],
      [w / 2, 0],
      [w / 2, h],
      [-w / 2, h],
    ]),
    0.003,
    PALETTE.white,
    { bevel: 0.0005, rx: -0.2 },
  )
}

function pricedCard(m: Model, letters: Letters): void {
  card(m, 0.09, 0.055)
  m.at({ rx: -0.2 }, () => lettering(m, letters, '2.90', 0.032, PALETTE.tealDark, 0, 0.017, 0.0036))
  m.box(0.05, 0.028, 0.003, PALETTE.white, { z: -0.0165, rx: 0.35, bevel: 0.0005 })
}
