import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { roundRect } from '../../solid/slab.ts'

/** A log sheet on its magnet: not yet written on, in use, or full. */
export const part: Part = {
  words: {
    en: {
      name: 'log sheet',
      description: 'A sheet of paper with rows for times and readings, held to the wall by a magnet.',
    },
    es: {
      name: 'hoja de registro',
      description: 'Una hoja con filas para anotar horas y lecturas, sujeta a la pared con un imán.',
    },
  },
  stands: 'wall',
  size: [0.21, 0.3, 0.012],
  verbs: ['take', 'put', 'use', 'show', 'fill'],
  grip: [0, 0.05, 0.002],
  states: { started: (m) => logSheet(m), empty: (m) => sheet(m, 7), full: (m) => sheet(m, 0) },
}

/** A sheet with ruled rows on a magnet clip, hanging; its back on z = 0, its foot on y = 0. */
export function logSheet(m: Model): void {
  sheet(m, 3)
}

function sheet(m: Model, rowsLeft: number): void {
  m.slab(roundRect(0.21, 0.297, 0.004), 0.003, PALETTE.white, { y: 0.1485, bevel: 0.0005 })
  m.box(0.17, 0.022, 0.002, PALETTE.teal, { y: 0.25, z: 0.003, bevel: 0.0005 })
  for (let i = 0; i < 7; i++) {
    const y = 0.035 + i * 0.029
    m.box(0.18, 0.002, 0.001, '#8a9694', { y, z: 0.003, bevel: 0.0002 })
    if (i >= rowsLeft)
      m.box(0.03 + ((i * 13) % 4) * 0.008, 0.006, 0.001, '#40566a', {
        x: -0.055,
        y: y + 0.008,
        z: 0.003,
        bevel: 0.0002,
      })
    if (i >= rowsLeft)
      m.box(0.02, 0.006, 0.001, '#40566a', { x: 0.055, y: y + 0.008, z: 0.003, bevel: 0.0002 })
  }
  for (const x of [-0.025, 0.035])
    m.box(0.0016, 0.205, 0.001, '#8a9694', { x, y: 0.035, z: 0.003, bevel: 0.0002 })
  m.drum(0.014, 0.01, PALETTE.coral, { y: 0.282, z: 0.002, rx: Math.PI / 2, segments: 12 })
}
