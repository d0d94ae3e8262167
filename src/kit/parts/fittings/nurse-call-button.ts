import { CARE, PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { pipe, screw, softRect, stroke } from '../care-shapes.ts'

/** A handset that hangs from a wall plate; the plate shows that somebody called. */
export const part: Part = {
  words: {
    en: {
      name: 'nurse call button',
      description:
        'A handset on a cord with a red button; a lamp on the wall plate lights when a patient calls.',
    },
    es: {
      name: 'timbre de llamada',
      description:
        'Un mando con cable y botón rojo; una luz en la pared se enciende cuando un paciente llama.',
    },
  },
  stands: 'wall',
  size: [0.11, 0.44, 0.05],
  verbs: ['press', 'turnOff', 'give'],
  states: { idle: (m) => call(m, false), called: (m) => call(m, true) },
}

function call(m: Model, isCalled: boolean): void {
  m.slab(softRect(0.11, 0.15, 0.014), 0.014, CARE.shell, { y: 0.365, bevel: 0.004 })
  for (const y of [0.306, 0.431]) screw(m, 0.005, { y, z: 0.0135 })
  m.turn(
    [
      [0.026, 0],
      [0.026, 0.006],
      [0.021, 0.018],
      [0.01, 0.024],
      [0, 0.025],
    ],
    isCalled ? '#ff6a45' : '#b98a80',
    {
      y: 0.398,
      z: 0.0135,
      rx: Math.PI / 2,
      segments: 14,
      shine: 0.4,
      ...(isCalled && { glow: 2 }),
    },
  )
  m.box(0.05, 0.026, 0.008, PALETTE.leaf, { y: 0.324, z: 0.016, bevel: 0.003 })
  // Rays round the lamp show the call to those who do not tell red from grey.
  if (isCalled)
    for (let i = 0; i < 8; i++) {
      const angle = (i / 8) * Math.PI * 2
      const at = (r: number) => [Math.cos(angle) * r, 0.398 + Math.sin(angle) * r] as const
      stroke(m, [at(0.031), at(0.04)], 0.005, '#ff6a45', { z: 0.0147, glow: 1.5 })
    }
  m.drum(0.009, 0.016, CARE.rubber, { x: 0.036, y: 0.304, z: 0.013, rx: Math.PI / 2, segments: 8 })
  pipe(
    m,
    [
      [0.036, 0.304, 0.026],
      [0.048, 0.25, 0.03],
      [0.03, 0.18, 0.016],
      [0, 0.16, 0.026],
      [0, 0.12, 0.03],
    ],
    0.004,
    CARE.rubber,
    { bend: 0.06, arc: 4, sides: 5 },
  )
  m.at({ y: 0.02, z: 0.03 }, () => {
    m.slab(softRect(0.058, 0.13, 0.026), 0.036, CARE.linen, { y: 0.045, z: -0.028, bevel: 0.008 })
    m.drum(0.009, 0.02, CARE.rubber, { y: 0.1, z: -0.01, segments: 8 })
    m.drum(0.022, 0.004, CARE.blueSoft, { y: 0.065, z: 0.006, rx: Math.PI / 2, segments: 14 })
    m.drum(0.017, isCalled ? 0.005 : 0.012, PALETTE.red, {
      y: 0.065,
      z: 0.008,
      rx: Math.PI / 2,
      segments: 14,
      ...(isCalled && { glow: 1.4 }),
    })
    m.box(0.024, 0.018, 0.006, PALETTE.mustard, { y: 0.015, z: 0.008, bevel: 0.003 })
  })
}
