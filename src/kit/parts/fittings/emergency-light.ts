import { PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { runningFigure, stripe } from '../general-shapes.ts'

/** A lamp over a way out that shines when the power fails. */
export const part: Part = {
  words: {
    en: {
      name: 'emergency light',
      description:
        'A lit sign above a door with a running figure; it shows the way out when the power fails.',
    },
    es: {
      name: 'luz de emergencia',
      description:
        'Un letrero luminoso sobre la puerta con una figura que corre; muestra la salida si se corta la luz.',
    },
  },
  stands: 'wall',
  size: [0.36, 0.21, 0.085],
  verbs: ['turnOn', 'turnOff'],
  states: { off: (m) => light(m, false), on: (m) => light(m, true) },
}

function light(m: Model, isOn: boolean): void {
  const [ground, figure] = isOn ? ['#1fa563', '#f4fff6'] : ['#3c6a50', '#c4cfc6']
  const glow = isOn ? 1.3 : 0
  m.box(0.36, 0.21, 0.055, PALETTE.white, { z: 0.0275, bevel: 0.012 })
  m.box(0.33, 0.18, 0.012, ground, { y: 0.015, z: 0.056, bevel: 0.004, glow })
  m.at({ x: 0.03, y: 0.032, z: 0.0626 }, () => {
    runningFigure(m, 0.14, figure, glow)
    // The door that the figure runs to, with an arrow beyond it.
    stripe(m, 0.05, 0.132, figure, -0.1, 0.066, 0)
    stripe(m, 0.034, 0.116, ground, -0.1, 0.062, 0.0006)
  })
  m.box(0.3, 0.028, 0.03, isOn ? '#fff3d2' : '#b9beba', { z: 0.07, bevel: 0.008, glow: isOn ? 3.4 : 0 })
  m.ball(0.006, isOn ? '#ff7a3c' : '#7be36a', { x: 0.16, y: 0.2, z: 0.055, detail: 1, glow: 1.5 })
}
