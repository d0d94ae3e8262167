import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { muffin } from './muffin.ts'
import { saucer } from './saucer.ts'

/** A muffin on a small plate, whole or eaten up. */
export const part: Part = {
  words: {
    en: {
      name: 'muffin on a plate',
      description: 'A chocolate muffin on a small, white plate, ready to be served.',
    },
    es: {
      name: 'muffin en un plato',
      description: 'Un muffin de chocolate en un plato blanco y pequeño, listo para servir.',
    },
  },
  stands: 'top',
  size: [0.151, 0.102, 0.151],
  verbs: ['take', 'put', 'give', 'show'],
  grip: [0, 0.03, 0.05],
  states: { whole: (m, { random }) => muffinOnPlate(m, random), eaten: (m) => crumbs(m) },
}

/** A muffin on a small plate. */
export function muffinOnPlate(m: Model, random: () => number): void {
  saucer(m, PALETTE.white, 0.075)
  m.at({ y: 0.008, size: 1.1 }, () => muffin(m, random))
}

function crumbs(m: Model): void {
  saucer(m, PALETTE.white, 0.075)
  for (let i = 0; i < 9; i++)
    m.ball([0.007, 0.005, 0.006], i % 3 ? PALETTE.crust : PALETTE.choc, {
      x: Math.cos(i * 2.4) * (0.01 + i * 0.005),
      y: 0.0125,
      z: Math.sin(i * 2.4) * (0.01 + i * 0.005),
      detail: 0,
    })
  m.turn(
    [
      [0, 0],
      [0.02, 0.001],
      [0.034, 0.012],
      [0.03, 0.012],
      [0.018, 0.003],
      [0, 0.002],
    ],
    '#d9c39a',
    { y: 0.009, x: 0.01, segments: 12 },
  )
}
