import { PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import type { Profile } from '../../solid/lathe.ts'
import { roundRect, polygon } from '../../solid/slab.ts'
import { stripe } from '../general-shapes.ts'

/** A cleaning spray; its bottle is clear, so that one sees how much is left. */
export const part: Part = {
  words: {
    en: { name: 'spray bottle', description: 'A clear bottle with a trigger that sprays cleaner.' },
    es: { name: 'rociador', description: 'Una botella transparente con gatillo que rocía limpiador.' },
  },
  stands: 'top',
  size: [0.09, 0.25, 0.122],
  verbs: ['take', 'clean', 'use', 'fill', 'press'],
  grip: [0, 0.175, 0],
  states: { full: (m) => spray(m, 0.125), empty: (m) => spray(m, 0.012) },
}

const SHELL: Profile = [
  [0, 0],
  [0.04, 0],
  [0.045, 0.006],
  [0.045, 0.115],
  [0.04, 0.135],
  [0.018, 0.17],
  [0.016, 0.185],
]

function spray(m: Model, level: number): void {
  m.turn(SHELL, '#dcebec', { segments: 18, surface: 'glass', casts: false })
  m.turn(
    [
      [0, 0.003],
      [0.0415, 0.003],
      [0.0425, 0.008],
      [level > 0.1 ? 0.041 : 0.0425, level],
      [0, level],
    ],
    '#5fb4c9',
    { segments: 18 },
  )
  m.rod(
    [
      [0, 0.01, 0],
      [0, 0.19, 0],
    ],
    0.0025,
    PALETTE.white,
    { sides: 5 },
  )
  m.slab(roundRect(0.052, 0.06, 0.006), 0.002, PALETTE.white, { y: 0.065, z: 0.0445, bevel: 0.0005 })
  stripe(m, 0.052, 0.016, PALETTE.teal, 0, 0.081, 0.0472)
  for (const [y, w] of [
    [0.063, 0.036],
    [0.054, 0.03],
    [0.045, 0.034],
  ] as const)
    stripe(m, w, 0.004, PALETTE.steelDark, 0, y, 0.0472)
  m.drum(0.021, 0.02, PALETTE.white, { y: 0.178, segments: 12 })
  head(m)
}

/** The pump with nozzle and trigger; it sprays towards +z. */
function head(m: Model): void {
  const side = polygon([
    [-0.045, 0.205],
    [-0.02, 0.195],
    [0.02, 0.196],
    [0.024, 0.218],
    [0.06, 0.222],
    [0.06, 0.246],
    [-0.03, 0.25],
    [-0.047, 0.235],
  ])
  m.slab(side, 0.026, PALETTE.coral, { x: 0.013, ry: -Math.PI / 2, bevel: 0.005 })
  m.box(0.02, 0.022, 0.014, PALETTE.white, { y: 0.223, z: 0.066, bevel: 0.003 })
  m.rod(
    [
      [0, 0.221, 0.038],
      [0, 0.2, 0.045],
      [0, 0.178, 0.04],
      [0, 0.165, 0.048],
    ],
    0.006,
    PALETTE.white,
    { sides: 6, steps: 8 },
  )
}
