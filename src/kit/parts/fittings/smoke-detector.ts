import { PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'

/** A round smoke detector with a small red lamp. */
export const part: Part = {
  words: {
    en: {
      name: 'smoke detector',
      description: 'A round white device on the ceiling that gives the alarm when there is smoke.',
    },
    es: {
      name: 'detector de humo',
      description: 'Un aparato blanco y redondo en el techo que avisa cuando hay humo.',
    },
  },
  stands: 'ceiling',
  size: [0.12, 0.056, 0.12],
  verbs: ['press'],
  states: { whole: detector },
}

function detector(m: Model): void {
  const profile = (points: readonly (readonly [number, number])[], color: string) =>
    m.turn(points, color, { segments: 20, shine: 0.15 })
  profile(
    [
      [0.048, -0.022],
      [0.058, -0.018],
      [0.06, -0.01],
      [0.06, 0],
      [0, 0],
    ],
    PALETTE.white,
  )
  profile(
    [
      [0, -0.04],
      [0.036, -0.04],
      [0.036, -0.02],
    ],
    PALETTE.char,
  )
  for (let i = 0; i < 8; i++)
    m.at({ ry: (i * Math.PI) / 4 }, () =>
      m.box(0.006, 0.022, 0.018, PALETTE.white, { y: -0.04, z: 0.038, bevel: 0.002 }),
    )
  profile(
    [
      [0, -0.056],
      [0.03, -0.054],
      [0.044, -0.046],
      [0.046, -0.038],
      [0, -0.036],
    ],
    PALETTE.white,
  )
  m.ball(0.004, '#ff5a48', { x: 0.018, y: -0.054, z: 0.018, detail: 1, glow: 2 })
}
