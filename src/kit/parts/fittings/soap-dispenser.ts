import { PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { roundRect } from '../../solid/slab.ts'

/** A soap dispenser with a lever; its window shows what is left. */
export const part: Part = {
  words: {
    en: {
      name: 'soap dispenser',
      description: 'A soap dispenser on the wall; a push on its lever gives one portion.',
    },
    es: {
      name: 'dispensador de jabón',
      description: 'Un dispensador de jabón en la pared; al empujar la palanca sale una porción.',
    },
  },
  stands: 'wall',
  size: [0.12, 0.25, 0.125],
  verbs: ['press', 'use', 'fill'],
  states: { full: (m) => dispenser(m, 0.098), empty: (m) => dispenser(m, 0.012) },
}

function dispenser(m: Model, level: number): void {
  m.slab(roundRect(0.12, 0.2, 0.03), 0.09, PALETTE.white, { y: 0.15, bevel: 0.014, shine: 0.25 })
  m.slab(roundRect(0.056, 0.126, 0.02), 0.004, PALETTE.tealDark, { y: 0.165, z: 0.087, bevel: 0.001 })
  m.slab(roundRect(0.044, level, 0.012), 0.004, '#f0a9c0', {
    y: 0.109 + level / 2,
    z: 0.089,
    bevel: 0.001,
    shine: 0.4,
  })
  m.box(0.026, 0.04, 0.05, PALETTE.char, { y: 0.03, z: 0.055, bevel: 0.006 })
  m.drum(0.007, 0.03, PALETTE.steel, { y: 0, z: 0.06, segments: 8, shine: 0.7 })
  m.slab(roundRect(0.084, 0.1, 0.03), 0.016, PALETTE.teal, {
    y: 0.07,
    z: 0.098,
    rx: -0.1,
    bevel: 0.006,
    shine: 0.2,
  })
  m.box(0.05, 0.03, 0.03, PALETTE.teal, { y: 0.078, z: 0.088, bevel: 0.006 })
}
