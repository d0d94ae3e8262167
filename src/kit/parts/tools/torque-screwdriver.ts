import { lettering } from '../../lettering.ts'
import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part, Supplies } from '../../part.ts'
import { ALONG, LYING, soft } from '../trade-shapes.ts'

/** An insulated screwdriver that clicks at the torque set on its scale; lies on its side, its tip to +x. */
export const part: Part = {
  words: {
    en: {
      name: 'torque screwdriver',
      description: 'An insulated screwdriver with a scale; it clicks when a screw is exactly tight enough.',
    },
    es: {
      name: 'destornillador dinamométrico',
      description:
        'Un destornillador aislado con una escala; hace clic cuando el tornillo está bien apretado.',
    },
  },
  stands: 'top',
  size: [0.259, 0.042, 0.041],
  verbs: ['take', 'put', 'use'],
  grip: [-0.07, 0.02, 0],
  states: { whole: driver },
}

function driver(m: Model, { letters }: Supplies): void {
  m.at({ x: -0.13, y: 0.02, ...ALONG }, () => {
    m.turn(
      [
        [0, 0],
        [0.014, 0],
        [0.018, 0.004],
        [0.018, 0.02],
        [0.016, 0.023],
      ],
      PALETTE.char,
      { segments: 12 },
    )
    m.turn(
      [
        [0.016, 0.023],
        [0.0195, 0.03],
        [0.02, 0.06],
        [0.0185, 0.084],
        [0.013, 0.1],
        [0.0135, 0.108],
        [0.018, 0.113],
        [0.018, 0.117],
        [0.01, 0.124],
        [0, 0.124],
      ],
      TRADE.orange,
      { segments: 14 },
    )
    for (let i = 0; i < 7; i++) {
      const angle = (i / 7) * Math.PI * 2 + 0.45
      m.rod(
        [
          [Math.sin(angle) * 0.0192, 0.034, Math.cos(angle) * 0.0192],
          [Math.sin(angle) * 0.0182, 0.08, Math.cos(angle) * 0.0182],
        ],
        0.0019,
        PALETTE.char,
        { sides: 4 },
      )
    }
    m.turn(
      [
        [0.0065, 0.122],
        [0.0065, 0.22],
        [0.004, 0.224],
      ],
      TRADE.orange,
      { segments: 10, shine: 0.3 },
    )
    m.rod(
      [
        [0, 0.222, 0],
        [0, 0.258, 0],
      ],
      (t) => 0.0042 - t * 0.0014,
      PALETTE.steelDark,
      { sides: 6, shine: 0.9 },
    )
  })
  m.at({ x: -0.077, y: 0.0375, ...LYING }, () => {
    m.slab(soft(0.05, 0.018, 0.004), 0.003, PALETTE.white, { bevel: 0.0008 })
    lettering(m, letters, '1  2  3  4', 0.0085, PALETTE.char, -0.002, 0.0008, 0.0036)
    lettering(m, letters, 'N·m', 0.0062, PALETTE.char, 0.012, -0.0072, 0.0036)
    m.box(0.0016, 0.016, 0.0008, PALETTE.red, { x: -0.0015, y: -0.008, z: 0.0031, bevel: 0.0002 })
  })
}
