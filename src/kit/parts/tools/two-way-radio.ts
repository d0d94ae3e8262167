import { PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { roundRect } from '../../solid/slab.ts'
import { lettering } from '../../lettering.ts'
import type { Letters } from '../../letters.ts'
import { stripe } from '../general-shapes.ts'

/** A hand radio, standing on its foot; on, its channel shows. */
export const part: Part = {
  words: {
    en: {
      name: 'two-way radio',
      description: 'A hand radio with an aerial; press the key on its side to speak.',
    },
    es: {
      name: 'radio de mano',
      description: 'Una radio de mano con antena; se aprieta la tecla del lado para hablar.',
    },
  },
  stands: 'top',
  size: [0.066, 0.235, 0.047],
  verbs: ['take', 'turnOn', 'turnOff', 'press', 'use', 'give'],
  grip: [0, 0.06, 0],
  states: {
    off: (m) => radio(m),
    on: (m, { letters }) => radio(m, letters),
  },
}

function radio(m: Model, letters?: Letters): void {
  m.slab(roundRect(0.06, 0.13, 0.012), 0.036, PALETTE.char, { y: 0.065, z: -0.018, bevel: 0.005, shine: 0.2 })
  m.slab(roundRect(0.05, 0.062, 0.01), 0.004, '#4a5154', { y: 0.038, z: 0.0165, bevel: 0.001 })
  for (let i = 0; i < 5; i++) stripe(m, 0.034, 0.003, '#1d2123', 0, 0.02 + i * 0.009, 0.0211)
  stripe(m, 0.04, 0.026, letters ? '#ffc774' : '#59635c', 0, 0.094, 0.0187, letters ? 1.1 : 0)
  if (letters) lettering(m, letters, 'CH 3', 0.015, '#5a3210', 0, 0.0885, 0.0192)
  m.box(0.044, 0.004, 0.003, PALETTE.mustard, { y: 0.074, z: 0.019, bevel: 0.001 })
  m.box(0.008, 0.036, 0.018, PALETTE.coral, { x: -0.0305, y: 0.072, bevel: 0.003 })
  m.rod(
    [
      [-0.018, 0.127, 0],
      [-0.018, 0.231, 0],
    ],
    (t) => 0.008 - t * 0.002,
    '#23272a',
    { sides: 8 },
  )
  // The knob's white mark tells whether it is turned on.
  m.at({ x: 0.016, y: 0.129, ry: letters ? -0.2 : -2 }, () => {
    m.drum(0.009, 0.016, '#4a5154', { segments: 8 })
    m.box(0.003, 0.01, 0.003, PALETTE.white, { y: 0.004, z: 0.0085, bevel: 0.0008 })
  })
  m.ball(0.0035, letters ? '#64e07c' : '#5c2f2a', {
    x: 0.0,
    y: 0.13,
    z: 0.008,
    detail: 1,
    glow: letters ? 2.5 : 0,
  })
  m.box(0.024, 0.07, 0.006, PALETTE.steelDark, { y: 0.04, z: -0.0205, bevel: 0.002 })
}
