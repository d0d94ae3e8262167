import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** A saucer. */
export const part: Part = {
  words: {
    en: { name: 'saucer', description: 'A small, round plate that a cup or a piece of cake stands on.' },
    es: {
      name: 'platillo',
      description: 'Un plato pequeño y redondo sobre el que va una taza o un trozo de pastel.',
    },
  },
  stands: 'top',
  size: [0.158, 0.014, 0.158],
  verbs: ['take', 'put', 'give', 'clean'],
  grip: [0, 0.012, 0.075],
  states: { clean: (m) => saucer(m, PALETTE.white, 0.078), dirty: (m) => dirtySaucer(m) },
}

/** A plate of the radius. */
export function saucer(m: Model, color: string, radius = 0.1): void {
  m.turn(
    [
      [0, 0],
      [radius * 0.6, 0],
      [radius, 0.01],
      [radius * 1.01, 0.014],
      [radius * 0.62, 0.01],
      [0, 0.008],
    ],
    color,
    { segments: 20, shine: 0.3 },
  )
}

function dirtySaucer(m: Model): void {
  saucer(m, PALETTE.white, 0.078)
  m.turn(
    [
      [0.034, 0.0091],
      [0.024, 0.0088],
    ],
    '#8a5a35',
    { segments: 14 },
  )
  for (let i = 0; i < 6; i++)
    m.ball([0.006, 0.0045, 0.005], i % 2 ? PALETTE.crust : PALETTE.crustDark, {
      x: Math.cos(i * 2.4) * (0.018 + i * 0.007),
      y: 0.0125,
      z: Math.sin(i * 2.4) * (0.018 + i * 0.007),
      detail: 0,
    })
}
