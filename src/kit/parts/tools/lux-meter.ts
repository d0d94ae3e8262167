import { lettering } from '../../lettering.ts'
import type { Letters } from '../../letters.ts'
import type { Model } from '../../model.ts'
import { MUSEUM, PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { roundRect } from '../../solid/slab.ts'
import { LYING, mark, spot } from '../museum-shapes.ts'

/** A light meter with a sensor on a cable; off, a cap covers the sensor. */
export const part: Part = {
  words: {
    en: {
      name: 'light meter',
      description:
        'A hand meter with a white sensor on a cable, for measuring how much light falls on an object.',
    },
    es: {
      name: 'luxómetro',
      description:
        'Un medidor de mano con un sensor blanco en un cable, para medir cuánta luz cae sobre un objeto.',
    },
  },
  stands: 'top',
  size: [0.178, 0.03, 0.162],
  verbs: ['take', 'put', 'use', 'turnOn', 'turnOff', 'show'],
  grip: [0.04, 0.015, 0.02],
  states: {
    off: (m, { letters }) => meter(m, letters, false),
    on: (m, { letters }) => meter(m, letters, true),
  },
}

function meter(m: Model, letters: Letters, isOn: boolean): void {
  m.at({ rx: LYING, x: 0.052 }, () => {
    m.slab(roundRect(0.074, 0.16, 0.018), 0.026, PALETTE.mustard, { bevel: 0.006, shine: 0.3 })
    m.slab(roundRect(0.062, 0.13, 0.01), 0.003, MUSEUM.slateDark, { y: 0.006, z: 0.0245, bevel: 0.001 })
    mark(m, 0.05, 0.044, isOn ? '#d6e3b8' : '#5d665f', { y: 0.044, z: 0.028, glow: isOn ? 1.3 : 0 })
    if (isOn) {
      lettering(m, letters, '50', 0.034, '#1f2a22', -0.005, 0.034, 0.0286)
      lettering(m, letters, 'lx', 0.012, '#1f2a22', 0.018, 0.026, 0.0286)
    }
    spot(m, 0.01, isOn ? PALETTE.leafLight : PALETTE.steelDark, { y: 0.003, z: 0.028, glow: isOn ? 1 : 0 })
    lettering(m, letters, 'lux', 0.013, PALETTE.cream, 0, -0.028, 0.028)
    for (const x of [-0.016, 0.016]) mark(m, 0.016, 0.008, PALETTE.steel, { x, y: -0.044, z: 0.028 })
  })
  m.rod(
    [
      [0.05, 0.013, -0.079],
      [0.005, 0.006, -0.072],
      [-0.012, 0.004, -0.03],
      [0.002, 0.004, 0.03],
      [-0.025, 0.005, 0.062],
      [-0.055, 0.006, 0.03],
      [-0.056, 0.009, 0.0],
    ],
    0.0032,
    PALETTE.char,
    { sides: 5, steps: 24 },
  )
  m.at({ x: -0.056, z: -0.03 }, () => {
    m.drum(0.033, 0.014, MUSEUM.slateDark, { segments: 16 })
    if (isOn) m.ball([0.022, 0.012, 0.022], PALETTE.white, { y: 0.013, shine: 0.3 })
    else {
      m.drum(0.029, 0.014, PALETTE.char, { y: 0.013, top: 0.027, segments: 16 })
      m.box(0.03, 0.004, 0.006, PALETTE.steelDark, { y: 0.026, bevel: 0.001 })
    }
  })
}
