import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { ALONG, FACING, screw } from '../trade-shapes.ts'

/** Two metres of two pipes along the wall, in clips, with a round box in the upper one; runs join end to end. */
export const part: Part = {
  words: {
    en: {
      name: 'conduit',
      description: 'Two pipes along the wall, held by clips, with electric cables inside.',
    },
    es: {
      name: 'tubo de instalación',
      description: 'Dos tubos a lo largo de la pared, sujetos con abrazaderas, con cables eléctricos dentro.',
    },
  },
  stands: 'wall',
  size: [2, 0.121, 0.058],
  verbs: [],
  states: { whole: conduit },
}

function conduit(m: Model): void {
  for (const y of [0.022, 0.08])
    m.at({ x: -1, y, z: 0.026, ...ALONG }, () => {
      m.turn(
        [
          [0.0125, 0],
          [0.0125, 2],
        ],
        TRADE.enclosure,
        { segments: 10, shine: 0.2 },
      )
    })
  for (const x of [-0.75, -0.2, 0.35, 0.85]) {
    m.box(0.03, 0.106, 0.012, TRADE.enclosureDark, { x, y: 0, z: 0.006, bevel: 0.003 })
    for (const y of [0.022, 0.08])
      m.at({ x: x - 0.011, y, z: 0.026, ...ALONG }, () =>
        m.drum(0.0165, 0.022, TRADE.enclosureDark, { segments: 10 }),
      )
    screw(m, x, 0.051, 0.012, 0.004)
  }
  for (const [x, y] of [
    [-0.5, 0.022],
    [0.6, 0.022],
  ] as const)
    m.at({ x: x - 0.03, y, z: 0.026, ...ALONG }, () =>
      m.drum(0.0155, 0.06, TRADE.enclosureDark, { segments: 10 }),
    )
  m.at({ x: 0.08, y: 0.08 }, () => {
    m.drum(0.042, 0.05, TRADE.enclosure, { ...FACING, segments: 18 })
    m.drum(0.039, 0.006, TRADE.enclosureDark, { z: 0.049, ...FACING, segments: 18 })
    for (const x of [-0.026, 0.026]) screw(m, x, 0, 0.055, 0.004)
    for (const x of [-0.058, 0.036])
      m.at({ x, z: 0.026, ...ALONG }, () => m.drum(0.0165, 0.022, PALETTE.char, { segments: 10 }))
  })
}
