import type { Model } from '../../model.ts'
import { PALETTE, STEEL } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** A tip jar. */
export const part: Part = {
  words: {
    en: {
      name: 'tip jar',
      description: 'A glass jar with coins, for a little extra money that guests leave for the crew.',
    },
    es: {
      name: 'frasco de propinas',
      description: 'Un frasco de vidrio con monedas, para el dinero extra que los clientes dejan al equipo.',
    },
  },
  stands: 'top',
  size: [0.1, 0.125, 0.102],
  verbs: ['take', 'put', 'show'],
  grip: [0, 0.07, 0.05],
  states: { whole: (m) => tipJar(m) },
}

/** A tip jar with coins. */
export function tipJar(m: Model): void {
  m.turn(
    [
      [0, 0],
      [0.045, 0],
      [0.05, 0.008],
      [0.05, 0.1],
      [0.044, 0.12],
      [0.046, 0.125],
      [0.042, 0.125],
      [0.04, 0.118],
      [0.046, 0.1],
      [0.046, 0.01],
      [0, 0.01],
    ],
    '#cfe6e2',
    { shine: 0.4 },
  )
  m.drum(0.044, 0.03, PALETTE.mustard, { y: 0.01, segments: 14, ...STEEL })
  m.print('tips', 0.07, 0.045, { y: 0.062, z: 0.0515 })
}
