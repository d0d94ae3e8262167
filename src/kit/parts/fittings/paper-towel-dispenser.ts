import { PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { roundRect } from '../../solid/slab.ts'
import { stripe } from '../general-shapes.ts'

/** A box of folded paper towels; a slot in its front shows how many are left. */
export const part: Part = {
  words: {
    en: {
      name: 'paper towel dispenser',
      description: 'A box on the wall that gives out paper towels for drying hands.',
    },
    es: {
      name: 'toallero de papel',
      description: 'Una caja en la pared que entrega toallas de papel para secarse las manos.',
    },
  },
  stands: 'wall',
  size: [0.28, 0.46, 0.131],
  verbs: ['use', 'fill'],
  states: { full: (m) => dispenser(m, true), empty: (m) => dispenser(m, false) },
}

function dispenser(m: Model, isFull: boolean): void {
  m.slab(roundRect(0.28, 0.34, 0.03), 0.13, PALETTE.white, { y: 0.29, bevel: 0.016, shine: 0.25 })
  m.slab(roundRect(0.06, 0.22, 0.02), 0.004, PALETTE.tealDark, { y: 0.31, z: 0.1275, bevel: 0.001 })
  m.box(0.17, 0.014, 0.07, PALETTE.char, { y: 0.1185, z: 0.065, bevel: 0.003 })
  m.drum(0.012, 0.004, PALETTE.steel, { y: 0.435, z: 0.1275, rx: Math.PI / 2, segments: 10, shine: 0.8 })
  if (!isFull) {
    stripe(m, 0.04, 0.02, PALETTE.coral, 0, 0.225, 0.132)
    return
  }
  for (let i = 0; i < 9; i++)
    stripe(m, 0.04, 0.017, i % 2 ? PALETTE.white : PALETTE.grout, 0, 0.225 + i * 0.02, 0.132)
  towel(m)
}

/** The next towel hangs out of the slot. */
function towel(m: Model): void {
  m.box(0.15, 0.125, 0.004, PALETTE.white, { y: 0.005, z: 0.072, rx: -0.06, bevel: 0.001 })
  m.box(0.15, 0.09, 0.004, PALETTE.tile, { y: 0.035, z: 0.058, rx: 0.05, bevel: 0.001 })
  for (const y of [0.02, 0.026]) stripe(m, 0.146, 0.002, PALETTE.grout, 0, y, 0.0778)
}
