import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { polygon } from '../../solid/slab.ts'

/** A pair of oven gloves, hanging. */
export const part: Part = {
  words: {
    en: {
      name: 'oven gloves',
      description: 'A pair of thick, padded gloves for taking hot trays out of an oven.',
    },
    es: {
      name: 'guantes de horno',
      description: 'Un par de guantes gruesos y acolchados para sacar bandejas calientes del horno.',
    },
  },
  stands: 'wall',
  size: [0.24, 0.31, 0.078],
  verbs: ['take', 'put', 'use'],
  grip: [0, 0.26, 0.03],
  states: { whole: (m) => m.at({ y: -0.0093, z: -0.009 }, () => ovenGloves(m)) },
}

/** A pair of oven gloves hanging from y = 0.3, backs on z = 0. */
export function ovenGloves(m: Model): void {
  const outline = polygon([
    [-0.055, 0],
    [0.05, 0],
    [0.06, 0.16],
    [0.1, 0.13],
    [0.12, 0.17],
    [0.075, 0.235],
    [0.05, 0.27],
    [0.02, 0.29],
    [-0.03, 0.285],
    [-0.062, 0.25],
    [-0.066, 0.12],
  ])
  for (const [x, z, turn] of [
    [-0.03, 0.012, 0.06],
    [0.035, 0.05, -0.08],
  ] as const) {
    m.at({ x, z, y: 0.3, rz: Math.PI + turn }, () => {
      m.slab(outline, 0.034, PALETTE.coral, { bevel: 0.014 })
      m.box(0.12, 0.035, 0.04, PALETTE.mustard, { y: -0.012, x: -0.002, z: 0.017, bevel: 0.012 })
    })
  }
}
