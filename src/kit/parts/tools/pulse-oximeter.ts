import { CARE, PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part, Supplies } from '../../part.ts'
import { patch, softRect, stroke, writing } from '../care-shapes.ts'

/** A clip for a finger, its mouth towards −z so that the reader looks at the numbers upright. */
export const part: Part = {
  words: {
    en: {
      name: 'pulse oximeter',
      description: 'A clip for a fingertip that shows how much oxygen the blood carries, and the pulse.',
    },
    es: {
      name: 'pulsioxímetro',
      description: 'Una pinza para la punta del dedo que muestra el oxígeno de la sangre y el pulso.',
    },
  },
  stands: 'top',
  size: [0.036, 0.036, 0.06],
  verbs: ['take', 'put', 'use'],
  grip: [0, 0.02, 0],
  states: {
    off: (m, supplies) => oximeter(m, supplies, false),
    reading: (m, supplies) => oximeter(m, supplies, true),
  },
}

function oximeter(m: Model, { letters }: Supplies, isReading: boolean): void {
  const shell = softRect(0.036, 0.06, 0.012, 4)
  m.slab(shell, 0.015, CARE.linen, { rx: -Math.PI / 2, bevel: 0.004, shine: 0.3 })
  m.box(0.03, 0.011, 0.05, CARE.rubber, { y: 0.012, z: 0.003, bevel: 0.004 })
  // Worn on a finger the jaws part; the soft lining shows.
  m.at({ y: 0.0175, z: 0.03, rx: isReading ? 0.15 : 0.02 }, () => {
    m.slab(shell, 0.017, CARE.blue, { z: -0.03, rx: -Math.PI / 2, bevel: 0.004, shine: 0.3 })
    m.at({ y: 0.0172, z: -0.03, rx: -Math.PI / 2 }, () => {
      patch(m, 0.028, 0.036, isReading ? '#0d1a20' : PALETTE.char, { y: 0.003, radius: 0.003 })
      m.drum(0.0045, 0.002, CARE.linen, { y: -0.0215, z: -0.0005, rx: Math.PI / 2, segments: 10 })
      if (!isReading) return
      writing(m, letters, '97', 0.0165, '#7fe0ff', { y: 0.0075, z: 0.0006, glow: 1.4, isFine: true })
      writing(m, letters, '%', 0.0055, '#7fe0ff', {
        x: 0.0125,
        y: 0.0015,
        z: 0.0006,
        align: 'right',
        glow: 1.3,
      })
      writing(m, letters, '72', 0.0085, '#f4d35e', { x: -0.004, y: -0.0105, z: 0.0006, glow: 1.3 })
      stroke(
        m,
        [
          [-0.011, -0.0125],
          [0.003, -0.0125],
          [0.005, -0.009],
          [0.007, -0.0145],
          [0.008, -0.0125],
          [0.012, -0.0125],
        ],
        0.0009,
        '#f4d35e',
        { z: 0.0006, glow: 1.3 },
      )
    })
  })
  m.box(0.026, 0.008, 0.004, CARE.apricot, { y: 0.0135, z: -0.0235, bevel: 0.002 })
  m.drum(0.004, 0.03, PALETTE.steelDark, { x: 0.015, y: 0.017, z: 0.025, rz: Math.PI / 2, segments: 8 })
}
