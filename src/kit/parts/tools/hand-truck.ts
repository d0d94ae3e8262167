import { PALETTE, STEEL } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'

/** A two-wheeled truck for boxes and sacks, upright; its shovel looks to the front. */
export const part: Part = {
  words: {
    en: {
      name: 'hand truck',
      description: 'A barrow with two wheels and a flat shovel, for moving heavy boxes upright.',
    },
    es: {
      name: 'carretilla de carga',
      description: 'Una carretilla de dos ruedas con pala plana, para mover cajas pesadas.',
    },
  },
  stands: 'floor',
  size: [0.5, 1.24, 0.51],
  verbs: ['take', 'put', 'use'],
  grip: [0.2, 1.13, -0.2],
  states: { whole: truck },
}

function truck(m: Model): void {
  m.box(0.44, 0.01, 0.24, PALETTE.steel, { z: 0.13, y: 0.0, bevel: 0.004, ...STEEL })
  m.box(0.44, 0.16, 0.01, PALETTE.steel, { z: 0.014, y: 0.002, bevel: 0.004, ...STEEL })
  for (const x of [-1, 1]) {
    m.rod(
      [
        [x * 0.15, 0.05, 0.0],
        [x * 0.15, 0.5, 0.0],
        [x * 0.15, 0.98, -0.01],
        [x * 0.16, 1.12, -0.06],
        [x * 0.19, 1.19, -0.14],
        [x * 0.2, 1.22, -0.22],
      ],
      0.016,
      PALETTE.coral,
      { sides: 8, steps: 14 },
    )
    m.rod(
      [
        [x * 0.197, 1.215, -0.18],
        [x * 0.204, 1.225, -0.25],
      ],
      0.02,
      PALETTE.char,
      { sides: 8 },
    )
    wheel(m, x)
    m.rod(
      [
        [x * 0.15, 0.36, -0.005],
        [x * 0.15, 0.13, -0.13],
      ],
      0.011,
      PALETTE.coral,
      { sides: 6 },
    )
  }
  m.rod(
    [
      [-0.24, 0.13, -0.13],
      [0.24, 0.13, -0.13],
    ],
    0.01,
    PALETTE.steelDark,
    { sides: 6, ...STEEL },
  )
  for (const y of [0.3, 0.55, 0.8])
    m.rod(
      [
        [-0.15, y, 0.003],
        [0, y, 0.014],
        [0.15, y, 0.003],
      ],
      0.012,
      PALETTE.coral,
      { sides: 6, steps: 4 },
    )
}

function wheel(m: Model, x: number): void {
  m.at({ x: x * 0.19, y: 0.13, z: -0.13, rz: (-x * Math.PI) / 2 }, () => {
    m.turn(
      [
        [0.07, 0],
        [0.11, 0],
        [0.13, 0.012],
        [0.13, 0.04],
        [0.11, 0.052],
        [0.07, 0.052],
      ],
      PALETTE.char,
      { segments: 20 },
    )
    m.drum(0.078, 0.036, PALETTE.mustard, { y: 0.008, segments: 16 })
    m.drum(0.022, 0.058, PALETTE.steel, { y: 0.0, segments: 10, ...STEEL })
  })
}
