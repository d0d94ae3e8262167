import { Shape } from 'three'
import { CARE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { patch, softRect } from '../care-shapes.ts'

/** A pair of socks lying flat, their toes towards +x; rubber dots on the soles. */
export const part: Part = {
  words: {
    en: {
      name: 'non-slip socks',
      description: 'A pair of thick socks with rubber dots on the soles, so that a patient does not slip.',
    },
    es: {
      name: 'calcetines antideslizantes',
      description:
        'Un par de calcetines gruesos con puntos de goma en la planta, para que el paciente no resbale.',
    },
  },
  stands: 'top',
  size: [0.26, 0.05, 0.3],
  verbs: ['take', 'put', 'give', 'use'],
  grip: [0, 0.025, 0],
  states: { whole: socks },
}

function socks(m: Model): void {
  m.at({ x: -0.03, z: -0.045, ry: 0.1 }, () => sock(m))
  m.at({ x: 0.025, y: 0.0235, z: 0.03, ry: -0.16 }, () => sock(m))
}

function sock(m: Model): void {
  m.at({ rx: -Math.PI / 2 }, () => {
    m.slab(outline(), 0.024, CARE.apricot, { bevel: 0.006 })
    m.slab(softRect(0.074, 0.06, 0.014), 0.026, CARE.linen, { x: -0.05, y: 0.09, bevel: 0.006 })
    for (let i = 0; i < 4; i++)
      m.box(0.004, 0.046, 0.003, CARE.blueSoft, { x: -0.0755 + i * 0.017, y: 0.067, z: 0.0245, bevel: 0.001 })
    // The sole is turned up a little, so its dots show.
    for (let i = 0; i < 5; i++)
      for (let row = 0; row < 2; row++)
        patch(m, 0.015, 0.015, CARE.blueDark, {
          x: -0.058 + i * 0.03 + row * 0.012,
          y: -0.082 + row * 0.02,
          z: 0.0247,
          radius: 0.0074,
        })
  })
}

function outline(): Shape {
  return new Shape(
    new Shape()
      .moveTo(-0.08, 0.08)
      .lineTo(-0.02, 0.08)
      .quadraticCurveTo(-0.02, -0.015, 0.03, -0.025)
      .quadraticCurveTo(0.11, -0.03, 0.115, -0.062)
      .quadraticCurveTo(0.115, -0.1, 0.07, -0.1)
      .lineTo(-0.05, -0.1)
      .quadraticCurveTo(-0.095, -0.1, -0.09, -0.05)
      .quadraticCurveTo(-0.082, 0, -0.08, 0.08)
      .getPoints(4),
  )
}
