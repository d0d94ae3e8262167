import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Part } from '../../part.ts'
import { plate, polygon } from '../../solid/slab.ts'

/** A wet-floor sign, standing open or folded up. */
export const part: Part = {
  words: {
    en: {
      name: 'wet floor sign',
      description: 'A yellow folding sign with a slipping figure that warns of a wet floor.',
    },
    es: {
      name: 'señal de suelo mojado',
      description:
        'Una señal amarilla plegable con una figura que resbala, que avisa de que el suelo está mojado.',
    },
  },
  stands: 'floor',
  size: [0.28, 0.61, 0.23],
  verbs: ['take', 'put', 'open', 'close', 'show'],
  grip: [0, 0.6, 0],
  states: { unfolded: (m) => wetFloorSign(m), folded: (m) => foldedSign(m) },
}

/** A folding wet-floor sign with a slipping figure on both sides, 0.62 m. */
export function wetFloorSign(m: Model): void {
  boards(m, 0.115, -0.18)
}

function foldedSign(m: Model): void {
  boards(m, 0.0155, 0)
}

function boards(m: Model, apart: number, lean: number): void {
  const outline = polygon([
    [-0.14, 0],
    [0.14, 0],
    [0.09, 0.6],
    [0.06, 0.62],
    [-0.06, 0.62],
    [-0.09, 0.6],
  ])
  for (const side of [1, -1]) {
    m.at({ z: side * apart, ry: side > 0 ? 0 : Math.PI }, () =>
      m.at({ rx: lean }, () => {
        m.slab(outline, 0.014, '#f0bf2b', { bevel: 0.004, z: -0.014 })
        m.at({ z: 0.002, y: 0.0 }, () => slipping(m))
      }),
    )
  }
}

function slipping(m: Model): void {
  const ink = PALETTE.char
  m.add(
    plate(
      [
        polygon([
          [-0.085, 0.2],
          [0.085, 0.2],
          [0, 0.37],
        ]),
      ],
      1,
    ),
    ink,
    { z: 0.0005 },
  )
  m.add(
    plate(
      [
        polygon([
          [-0.062, 0.213],
          [0.062, 0.213],
          [0, 0.338],
        ]),
      ],
      1,
    ),
    '#f0bf2b',
    { z: 0.0015 },
  )
  m.turn(
    [
      [0.012, 0.001],
      [0, 0.001],
    ],
    ink,
    { rx: Math.PI / 2, x: -0.012, y: 0.297, z: 0.0015, segments: 12 },
  )
  for (const [from, to, wide] of [
    [[-0.008, 0.28], [0.012, 0.248], 0.016],
    [[0.012, 0.248], [0.04, 0.236], 0.011],
    [[0.012, 0.248], [-0.016, 0.23], 0.011],
    [[-0.008, 0.276], [0.022, 0.281], 0.008],
    [[-0.006, 0.274], [-0.03, 0.26], 0.008],
  ] as const) {
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
    const k = wide / 2 / Math.hypot(dx, dy)
    m.add(
      plate(
        [
          polygon([
            [from[0] - dy * k, from[1] + dx * k],
            [from[0] + dy * k, from[1] - dx * k],
            [to[0] + dy * k, to[1] - dx * k],
            [to[0] - dy * k, to[1] + dx * k],
          ]),
        ],
        1,
      ),
      ink,
      { z: 0.0025 },
    )
  }
  for (let i = 0; i < 3; i++)
    m.add(
      plate(
        [
          polygon([
            [-0.06 + i * 0.045, 0.14],
            [-0.03 + i * 0.045, 0.14],
            [-0.035 + i * 0.045, 0.155],
            [-0.055 + i * 0.045, 0.155],
          ]),
        ],
        1,
      ),
      ink,
      { z: 0.0005 },
    )
}
