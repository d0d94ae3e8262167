import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** A fruit tart. */
export const part: Part = {
  words: {
    en: {
      name: 'fruit tart',
      description: 'A small, round case of pastry filled with custard and topped with berries.',
    },
    es: {
      name: 'tartaleta de frutas',
      description: 'Una base pequeña y redonda de masa con crema y frutos rojos encima.',
    },
  },
  stands: 'top',
  size: [0.096, 0.036, 0.096],
  verbs: ['take', 'put', 'give', 'show'],
  grip: [0, 0.03, 0],
  states: { whole: (m) => tart(m) },
}

/** A fruit tart, 10 cm. */
export function tart(m: Model): void {
  m.turn(
    [
      [0, 0],
      [0.032, 0],
      [0.046, 0.02],
      [0.048, 0.024],
      [0.042, 0.023],
      [0.04, 0.018],
    ],
    PALETTE.crust,
    { segments: 12 },
  )
  m.turn(
    [
      [0.04, 0.0185],
      [0.02, 0.021],
      [0, 0.0215],
    ],
    '#f6d98a',
    { segments: 10 },
  )
  for (let i = 0; i < 6; i++) {
    const a = (i / 5) * Math.PI * 2
    const isMiddle = i === 5
    const r = isMiddle ? 0 : 0.022
    m.ball(0.011, isMiddle ? '#6fae4a' : i % 2 ? '#d8434e' : '#7a3f6d', {
      x: Math.cos(a) * r,
      y: 0.027,
      z: Math.sin(a) * r,
      detail: 0,
      shine: 0.3,
    })
  }
}
