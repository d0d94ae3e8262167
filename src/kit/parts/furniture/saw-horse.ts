import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** A trestle: a beam along x on four splayed legs. */
export const part: Part = {
  words: {
    en: {
      name: 'saw horse',
      description: 'A wooden beam on four legs; two of them hold a board or a rail while it is cut.',
    },
    es: {
      name: 'caballete de carpintero',
      description: 'Una viga de madera con cuatro patas; dos juntos sostienen una tabla o un riel al cortar.',
    },
  },
  stands: 'floor',
  size: [0.96, 0.761, 0.553],
  verbs: ['use', 'put'],
  states: { whole: horse },
}

function horse(m: Model): void {
  m.box(0.96, 0.09, 0.05, TRADE.plywood, { y: 0.67, bevel: 0.008 })
  for (const x of [-0.37, 0.37]) {
    for (const z of [-1, 1]) {
      m.at({ x, y: 0.74, z: z * 0.035, rx: -z * 0.3, ry: 0 }, () => {
        m.box(0.085, 0.758, 0.03, TRADE.plywood, { y: -0.7705, bevel: 0.006 })
        m.box(0.087, 0.05, 0.032, TRADE.orange, { y: -0.7715, bevel: 0.006 })
        for (const y of [-0.03, -0.07])
          m.drum(0.01, 0.004, PALETTE.steelDark, { y, z: z * 0.015, rx: (z * Math.PI) / 2, segments: 6 })
      })
    }
    m.box(0.022, 0.1, 0.33, TRADE.plywood, { x: x + Math.sign(x) * 0.05, y: 0.3, bevel: 0.005 })
  }
  // Old saw cuts in the beam.
  for (const x of [-0.12, 0.05, 0.21])
    m.box(0.004, 0.012, 0.0505, PALETTE.oakDark, { x, y: 0.7486, bevel: 0.001 })
}
