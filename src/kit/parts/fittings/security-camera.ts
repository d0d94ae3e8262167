import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { roundRect } from '../../solid/slab.ts'

/** A camera on a bracket, to be fixed high on a wall; it looks down and forward. */
export const part: Part = {
  words: {
    en: {
      name: 'security camera',
      description: 'A white camera on a wall bracket, through which the guards see the room.',
    },
    es: {
      name: 'cámara de seguridad',
      description: 'Una cámara blanca en un soporte de pared, con la que vigilancia ve la sala.',
    },
  },
  stands: 'wall',
  size: [0.12, 0.184, 0.291],
  verbs: ['turnOn', 'turnOff', 'use'],
  states: { whole: camera },
}

function camera(m: Model): void {
  m.slab(roundRect(0.12, 0.12, 0.03), 0.018, PALETTE.white, { y: 0.13, bevel: 0.005, shine: 0.3 })
  for (const x of [-0.042, 0.042])
    for (const y of [-0.042, 0.042])
      m.drum(0.006, 0.003, PALETTE.steelDark, { x, y: 0.13 + y, z: 0.017, rx: Math.PI / 2, segments: 6 })
  m.rod(
    [
      [0, 0.13, 0.012],
      [0, 0.14, 0.06],
      [0, 0.115, 0.1],
      [0, 0.085, 0.105],
    ],
    0.014,
    PALETTE.white,
    { sides: 8, steps: 8 },
  )
  m.ball(0.024, MUSEUM.slate, { y: 0.086, z: 0.106, detail: 1 })
  m.at({ y: 0.058, z: 0.15, rx: 0.22 }, () => {
    m.box(0.078, 0.07, 0.2, PALETTE.white, { y: -0.035, bevel: 0.018, shine: 0.3 })
    // the sun shield
    m.box(0.092, 0.008, 0.24, PALETTE.white, { y: 0.034, z: 0.016, bevel: 0.003, shine: 0.3 })
    for (const x of [-0.044, 0.044])
      m.box(0.006, 0.03, 0.24, PALETTE.white, { x, y: 0.008, z: 0.016, bevel: 0.002, shine: 0.3 })
    m.slab(roundRect(0.07, 0.06, 0.016), 0.006, PALETTE.char, { z: 0.0965, bevel: 0.002, shine: 0.5 })
    m.turn(
      [
        [0.022, 0],
        [0.024, 0.008],
        [0.02, 0.01],
        [0.017, 0.003],
        [0, 0.003],
      ],
      MUSEUM.slate,
      { z: 0.101, rx: Math.PI / 2, segments: 14, shine: 0.5 },
    )
    m.ball([0.014, 0.014, 0.007], '#33506e', { z: 0.105, detail: 1, shine: 0.9 })
    m.drum(0.003, 0.003, PALETTE.red, { x: 0.025, y: -0.02, z: 0.101, rx: Math.PI / 2, segments: 6, glow: 2 })
  })
}
