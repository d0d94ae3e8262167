import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'

/** A probe thermometer, lying. */
export const part: Part = {
  words: {
    en: {
      name: 'probe thermometer',
      description: 'A thermometer with a thin metal tip that is pushed into food to check its temperature.',
    },
    es: {
      name: 'termómetro de sonda',
      description:
        'Un termómetro con una punta fina de metal que se clava en la comida para medir su temperatura.',
    },
  },
  stands: 'top',
  size: [0.22, 0.022, 0.032],
  verbs: ['take', 'put', 'use', 'clean'],
  grip: [-0.05, 0.01, 0],
  states: { whole: (m) => m.at({ x: -0.009 }, () => thermometer(m)) },
}

/** A probe thermometer, 20 cm, lying with its tip towards +x. */
export function thermometer(m: Model): void {
  m.box(0.11, 0.018, 0.032, PALETTE.coral, { x: -0.045, bevel: 0.007 })
  m.box(0.044, 0.004, 0.022, '#cfe8d8', { x: -0.04, y: 0.0165, bevel: 0.001 })
  m.box(0.014, 0.005, 0.014, PALETTE.char, { x: -0.08, y: 0.0165, bevel: 0.002 })
  m.rod(
    [
      [0.008, 0.009, 0],
      [0.1, 0.009, 0],
      [0.118, 0.006, 0],
    ],
    (t) => (t < 0.85 ? 0.0024 : 0.0016),
    '#d5d8d6',
    { sides: 6, steps: 4 },
  )
}
