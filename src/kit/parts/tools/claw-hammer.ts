import type { Model } from '../../model.ts'
import { PALETTE, TRADE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { ALONG, FACING } from '../trade-shapes.ts'

/** A claw hammer on its side: the head away from the viewer, its face to +x. */
export const part: Part = {
  words: {
    en: {
      name: 'claw hammer',
      description: 'A hammer with a steel head; its face drives nails in and its claw pulls them out.',
    },
    es: {
      name: 'martillo de carpintero',
      description: 'Un martillo con cabeza de acero; su cara clava clavos y su uña los saca.',
    },
  },
  stands: 'top',
  size: [0.13, 0.033, 0.33],
  verbs: ['take', 'put', 'use'],
  grip: [0, 0.018, 0.1],
  states: { whole: hammer },
}

function hammer(m: Model): void {
  m.at({ y: 0.017 }, () => {
    m.rod(
      [
        [0, 0, -0.14],
        [0, 0, -0.05],
        [0.002, 0, 0.05],
        [0, 0, 0.16],
      ],
      0.0105,
      PALETTE.oak,
      { sides: 8, steps: 10 },
    )
    m.rod(
      [
        [0.001, 0, 0.045],
        [0, 0, 0.162],
      ],
      (t) => 0.0138 + 0.0024 * Math.cos(t * Math.PI * 2) ** 2,
      TRADE.navy,
      { sides: 10, steps: 8 },
    )
    for (const z of [0.065, 0.085, 0.105, 0.125])
      m.drum(0.0168, 0.004, TRADE.orange, { z, ...FACING, segments: 10 })
    m.at({ z: -0.143 }, () => {
      m.box(0.036, 0.027, 0.032, PALETTE.steelDark, { y: -0.0135, bevel: 0.005, shine: 0.85 })
      m.at({ x: 0.014, ...ALONG }, () =>
        m.turn(
          [
            [0.012, 0],
            [0.0105, 0.022],
            [0.0165, 0.03],
            [0.0165, 0.044],
            [0.0145, 0.047],
            [0, 0.0475],
          ],
          PALETTE.steel,
          { segments: 12, shine: 0.9 },
        ),
      )
      for (const side of [-1, 1])
        m.rod(
          [
            [-0.012, side * 0.005, 0],
            [-0.035, side * 0.0075, 0.004],
            [-0.054, side * 0.0085, 0.016],
            [-0.066, side * 0.009, 0.034],
          ],
          (t) => 0.0085 - 0.0055 * t,
          PALETTE.steelDark,
          { sides: 6, steps: 6, shine: 0.85 },
        )
    })
  })
}
