import { PALETTE } from '../../palette.ts'
import type { Model } from '../../model.ts'
import type { Part } from '../../part.ts'
import { roundRect } from '../../solid/slab.ts'
import { stripe } from '../general-shapes.ts'

/** A telephone on the wall; its receiver hangs on the left. */
export const part: Part = {
  words: {
    en: {
      name: 'wall phone',
      description: 'A telephone on the wall with a receiver on a cord, to call others in the house.',
    },
    es: {
      name: 'teléfono de pared',
      description: 'Un teléfono en la pared con auricular y cable, para llamar a otros en el edificio.',
    },
  },
  stands: 'wall',
  size: [0.2, 0.36, 0.1],
  verbs: ['use', 'press'],
  states: { whole: phone },
}

function phone(m: Model): void {
  m.slab(roundRect(0.2, 0.24, 0.025), 0.05, PALETTE.cream, { y: 0.24, bevel: 0.01, shine: 0.2 })
  stripe(m, 0.09, 0.03, '#b8c8b0', 0.038, 0.318, 0.0506)
  for (let i = 0; i < 12; i++)
    m.box(0.022, 0.017, 0.006, i > 8 ? PALETTE.sage : PALETTE.white, {
      x: 0.008 + (i % 3) * 0.03,
      y: 0.272 - Math.floor(i / 3) * 0.026,
      z: 0.052,
      bevel: 0.002,
      without: ['-z'],
    })
  stripe(m, 0.09, 0.022, PALETTE.white, 0.038, 0.155, 0.0506)
  stripe(m, 0.06, 0.006, PALETTE.char, 0.034, 0.155, 0.0512)
  receiver(m)
}

function receiver(m: Model): void {
  const dark = { shine: 0.25 }
  m.rod(
    [
      [-0.06, 0.31, 0.066],
      [-0.06, 0.27, 0.084],
      [-0.06, 0.21, 0.084],
      [-0.06, 0.17, 0.066],
    ],
    0.015,
    PALETTE.teal,
    { sides: 8, steps: 8, ...dark },
  )
  for (const y of [0.315, 0.165])
    m.drum(0.027, 0.03, PALETTE.teal, {
      x: -0.06,
      y,
      z: 0.047,
      rx: Math.PI / 2,
      top: 0.024,
      segments: 12,
      ...dark,
    })
  const cord: [number, number, number][] = [[-0.06, 0.15, 0.055]]
  for (let i = 0; i <= 28; i++) {
    const t = i / 28
    const [turn, sag] = [i * 1.9, 1 - (2 * t - 1) ** 2]
    cord.push([
      -0.06 + t * 0.09 + Math.sin(turn) * 0.007,
      0.13 - sag * 0.125 + Math.cos(turn) * 0.002,
      0.03 + Math.cos(turn) * 0.007,
    ])
  }
  m.rod([...cord, [0.03, 0.13, 0.03]], 0.0035, PALETTE.char, { sides: 4, steps: 80 })
}
