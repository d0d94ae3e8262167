import { lettering } from '../../lettering.ts'
import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part, Supplies } from '../../part.ts'
import { FACING, screw, soft } from '../trade-shapes.ts'

/** A meter with a display under a cover, sealed below. */
export const part: Part = {
  words: {
    en: {
      name: 'electricity meter',
      description: 'A sealed box on the wall that counts the kilowatt hours of electricity used.',
    },
    es: {
      name: 'contador de electricidad',
      description: 'Una caja precintada en la pared que cuenta los kilovatios hora de electricidad usados.',
    },
  },
  stands: 'wall',
  size: [0.18, 0.3, 0.103],
  verbs: ['use'],
  states: { whole: meter },
}

function meter(m: Model, { letters }: Supplies): void {
  m.slab(soft(0.18, 0.27, 0.012), 0.03, TRADE.enclosureDark, { y: 0.165, bevel: 0.004 })
  m.slab(soft(0.168, 0.18, 0.016), 0.075, TRADE.enclosure, { y: 0.205, z: 0.025, bevel: 0.01 })
  m.slab(soft(0.15, 0.08, 0.01), 0.055, TRADE.enclosureDark, { y: 0.075, z: 0.025, bevel: 0.006 })
  m.at({ z: 0.0995 }, () => {
    m.slab(soft(0.13, 0.056, 0.006), 0.003, PALETTE.char, { y: 0.24, z: -0.001, bevel: 0.0008 })
    m.slab(soft(0.118, 0.044, 0.004), 0.0015, '#c3d0a8', { y: 0.24, z: 0.0015, bevel: 0.0004, glow: 0.7 })
    lettering(m, letters, '04812', 0.0255, '#1d2a1c', -0.017, 0.231, 0.0036)
    lettering(m, letters, 'kWh', 0.0125, '#1d2a1c', 0.0415, 0.231, 0.0036)
    m.drum(0.005, 0.003, PALETTE.red, { x: -0.055, y: 0.19, ...FACING, segments: 8, glow: 1.6 })
    lettering(m, letters, '240 V · 60 Hz', 0.013, PALETTE.char, 0.012, 0.1855, 0.0008)
    for (let i = 0; i < 14; i++)
      m.box(0.002 + (i % 3) * 0.0012, 0.022, 0.001, PALETTE.char, {
        x: -0.045 + i * 0.007,
        y: 0.143,
        z: 0.0002,
        bevel: 0.0002,
        without: ['-z'],
      })
  })
  for (const x of [-0.06, 0.06]) screw(m, x, 0.058, 0.0798, 0.006)
  // The seal: a wire and a lead disc.
  m.rod(
    [
      [0.06, 0.058, 0.083],
      [0.054, 0.045, 0.088],
      [0.058, 0.036, 0.086],
    ],
    0.0014,
    PALETTE.steelDark,
    { sides: 4, steps: 4 },
  )
  m.drum(0.008, 0.005, PALETTE.red, { x: 0.058, y: 0.032, z: 0.0825, ...FACING, segments: 10 })
  for (const x of [-0.045, -0.015, 0.015, 0.045])
    m.drum(0.008, 0.04, PALETTE.char, { x, z: 0.045, segments: 8 })
}
