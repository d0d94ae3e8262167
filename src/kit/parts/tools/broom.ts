import { PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { plate, polygon } from '../../solid/slab.ts'

/** A broom that stands on its bristles. */
export const part: Part = {
  words: {
    en: { name: 'broom', description: 'A broom with a long wooden handle for sweeping floors.' },
    es: { name: 'escoba', description: 'Una escoba de mango largo de madera para barrer el piso.' },
  },
  stands: 'floor',
  size: [0.34, 1.378, 0.07],
  verbs: ['take', 'clean', 'use'],
  grip: [0, 1.1, 0],
  states: { whole: broom },
}

function broom(m: Model): void {
  const bristles = polygon([
    [-0.17, 0],
    [0.17, 0],
    [0.145, 0.1],
    [-0.145, 0.1],
  ])
  m.slab(bristles, 0.07, PALETTE.crustLight, { z: -0.035, bevel: 0.006 })
  for (let i = 0; i < 21; i++) {
    const x = (i - 10) * 0.0158
    const tuft = polygon([
      [x - 0.002, 0.004 + (i % 3) * 0.006],
      [x + 0.002, 0.004 + (i % 3) * 0.006],
      [x * 0.86, 0.094],
    ])
    for (const face of [0, Math.PI])
      m.at({ ry: face }, () => m.add(plate([tuft]), PALETTE.crust, { z: 0.0356, casts: false }))
  }
  m.box(0.3, 0.045, 0.062, PALETTE.teal, { y: 0.092, bevel: 0.014 })
  m.drum(0.022, 0.06, PALETTE.teal, { y: 0.13, top: 0.017, segments: 10 })
  m.rod(
    [
      [0, 0.17, 0],
      [0, 1.372, 0],
    ],
    0.013,
    PALETTE.oak,
    { sides: 10 },
  )
  m.drum(0.0145, 0.09, PALETTE.tealDark, { y: 1.285, segments: 10 })
}
