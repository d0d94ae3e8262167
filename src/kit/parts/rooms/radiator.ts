import { PALETTE, STEEL } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'

/** A ribbed radiator under a window, with its valve. */
export const part: Part = {
  words: {
    en: {
      name: 'radiator',
      description: 'A white radiator on the wall, with a knob that sets how warm it gets.',
    },
    es: {
      name: 'radiador',
      description: 'Un radiador blanco en la pared, con una perilla para regular el calor.',
    },
  },
  stands: 'wall',
  size: [1.054, 0.6, 0.131],
  verbs: ['turnOn', 'turnOff'],
  states: { whole: radiator },
}

function radiator(m: Model): void {
  const white = { shine: 0.15 }
  for (let i = 0; i < 12; i++) {
    const x = -0.495 + i * 0.082
    m.box(0.066, 0.6, 0.075, PALETTE.white, { x, z: 0.0925, bevel: 0.02, ...white })
  }
  for (const y of [0.05, 0.51])
    m.box(0.92, 0.045, 0.04, PALETTE.cream, { x: -0.045, y, z: 0.085, bevel: 0.006 })
  for (const x of [-0.36, 0.28])
    m.box(0.03, 0.5, 0.055, PALETTE.steelDark, { x, y: 0.05, z: 0.0275, bevel: 0.003 })
  m.rod(
    [
      [0.43, 0.075, 0.085],
      [0.5, 0.075, 0.085],
      [0.5, 0.07, 0.07],
      [0.5, 0.07, 0.004],
    ],
    0.011,
    PALETTE.steel,
    { sides: 6, steps: 8, ...STEEL },
  )
  m.turn(
    [
      [0, 0.08],
      [0.02, 0.08],
      [0.026, 0.1],
      [0.026, 0.15],
      [0.02, 0.162],
      [0, 0.162],
    ],
    PALETTE.coral,
    { x: 0.5, z: 0.085, segments: 10 },
  )
}
