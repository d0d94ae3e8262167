import { lettering } from '../../lettering.ts'
import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part, Supplies } from '../../part.ts'
import { FACING, LYING, screw } from '../trade-shapes.ts'
import { polygon } from '../../solid/slab.ts'

/** Steps of ten centimetres that the blade is out. */
const OUT = 4

/** A pocket tape; pulled out, its blade lies to +x with a mark every two centimetres. */
export const part: Part = {
  words: {
    en: {
      name: 'tape measure',
      description: 'A steel tape in a case; pulled out, it shows lengths in centimetres.',
    },
    es: {
      name: 'cinta métrica',
      description: 'Una cinta de acero en una caja; al sacarla muestra longitudes en centímetros.',
    },
  },
  stands: 'top',
  size: [0.085, 0.073, 0.047],
  verbs: ['take', 'put', 'use', 'open', 'close'],
  grip: [0, 0.04, 0],
  states: { closed: (m) => tape(m), extended: (m, s) => (tape(m, OUT * 0.1), marks(m, s)) },
}

function tape(m: Model, out = 0): void {
  m.slab(
    polygon([
      [-0.03, 0],
      [0.04, 0],
      [0.042, 0.012],
      [0.036, 0.046],
      [0.022, 0.066],
      [0, 0.073],
      [-0.022, 0.067],
      [-0.036, 0.048],
      [-0.04, 0.026],
      [-0.038, 0.008],
    ]),
    0.036,
    TRADE.orange,
    { z: -0.018, bevel: 0.005 },
  )
  for (const side of [-1, 1])
    m.at({ ry: side > 0 ? 0 : Math.PI }, () => {
      m.drum(0.024, 0.003, PALETTE.char, { y: 0.036, z: 0.0178, ...FACING, segments: 16 })
      m.drum(0.015, 0.0012, TRADE.hazard, { y: 0.036, z: 0.0206, ...FACING, segments: 14 })
      screw(m, 0, 0.036, 0.0216, 0.003)
    })
  m.box(0.014, 0.012, 0.02, PALETTE.char, { x: 0.037, y: 0.036, rz: 0.25, bevel: 0.003 })
  m.at({ x: 0.042 + out }, () => {
    m.box(0.004, 0.016, 0.02, PALETTE.steelDark, { x: 0.001, y: 0.001, bevel: 0.001, shine: 0.9 })
    m.box(0.012, 0.0025, 0.016, PALETTE.steelDark, { x: -0.005, y: 0.0105, bevel: 0.0008, shine: 0.9 })
  })
}

function marks(m: Model, { letters }: Supplies): void {
  m.box(OUT * 0.1 + 0.01, 0.0012, 0.019, TRADE.hazard, { x: 0.035 + OUT * 0.05, y: 0.0094, bevel: 0.0004 })
  m.at({ y: 0.0112, ...LYING }, () => {
    for (let step = 0; step < OUT * 5; step++) {
      const cm = OUT * 10 - step * 2
      const x = 0.05 + step * 0.02
      const isTen = cm % 10 === 0
      m.box(isTen ? 0.0016 : 0.001, isTen ? 0.016 : 0.006, 0.0004, isTen ? PALETTE.red : PALETTE.char, {
        x: x - 0.006,
        y: isTen ? -0.008 : 0.0025,
        z: -0.0004,
        bevel: 0.0001,
        without: ['-z'],
      })
      if (isTen && cm < OUT * 10)
        lettering(m, letters, String(cm), 0.01, PALETTE.char, x + 0.003, -0.0035, 0.0003)
    }
  })
}
