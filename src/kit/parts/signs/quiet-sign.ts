import { CARE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part, Supplies } from '../../part.ts'
import { patch, screw, softRect, stroke, writing } from '../care-shapes.ts'

/** A face with a finger on its lips. */
export const part: Part = {
  words: {
    en: {
      name: 'quiet sign',
      description: 'A sign with a finger on the lips that asks everybody to speak softly.',
    },
    es: {
      name: 'cartel de silencio',
      description: 'Un cartel con un dedo sobre los labios que pide a todos hablar en voz baja.',
    },
  },
  stands: 'wall',
  size: [0.3, 0.4, 0.013],
  verbs: ['show'],
  states: { whole: sign },
}

function sign(m: Model, { letters }: Supplies): void {
  m.slab(softRect(0.3, 0.4, 0.025, 4), 0.01, CARE.blue, { y: 0.2, bevel: 0.003 })
  m.at({ y: 0.25, z: 0.0106 }, () => face(m))
  writing(m, letters, 'QUIET', 0.058, '#ffffff', { y: 0.078, z: 0.0108 })
  writing(m, letters, 'SILENCIO', 0.044, CARE.blueSoft, { y: 0.028, z: 0.0108 })
  for (const x of [-0.132, 0.132]) screw(m, 0.005, { x, y: 0.382, z: 0.0095 })
}

function face(m: Model): void {
  patch(m, 0.22, 0.22, CARE.linen, { radius: 0.11 })
  for (const side of [-1, 1]) {
    // Closed eyes: it is time to rest.
    stroke(
      m,
      [
        [-0.024, 0.006],
        [-0.012, -0.004],
        [0, -0.007],
        [0.012, -0.004],
        [0.024, 0.006],
      ],
      0.009,
      CARE.blueDark,
      { x: side * 0.045, y: 0.03, z: 0.0006 },
    )
  }
  stroke(
    m,
    [
      [-0.05, 0.008],
      [-0.026, -0.004],
      [0, -0.003],
      [0.026, -0.004],
      [0.05, 0.008],
    ],
    0.01,
    CARE.blueDark,
    { y: -0.03, z: 0.0006 },
  )
  patch(m, 0.031, 0.1, CARE.linen, { y: -0.035, z: 0.001, radius: 0.015 })
  patch(m, 0.023, 0.094, CARE.apricot, { y: -0.036, z: 0.0015, radius: 0.0115 })
  patch(m, 0.078, 0.052, CARE.apricot, { x: 0.018, y: -0.088, z: 0.002, radius: 0.02 })
  for (const x of [0.006, 0.026])
    patch(m, 0.003, 0.026, CARE.waste, { x: x + 0.006, y: -0.083, z: 0.0026, radius: 0.0015 })
}
