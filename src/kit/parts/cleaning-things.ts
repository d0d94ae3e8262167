import type { Model } from '../model.ts'
import { PALETTE } from '../palette.ts'
import { plate, polygon } from '../solid/slab.ts'

/** A mop that leans in its bucket. */
export function mop(m: Model): void {
  m.turn(
    [
      [0, 0],
      [0.13, 0],
      [0.14, 0.01],
      [0.165, 0.28],
      [0.17, 0.285],
      [0.155, 0.28],
      [0.15, 0.2],
      [0, 0.2],
    ],
    PALETTE.mustard,
    { segments: 18 },
  )
  m.rod(
    [
      [-0.165, 0.27, 0],
      [-0.14, 0.4, 0],
      [0.14, 0.4, 0],
      [0.165, 0.27, 0],
    ],
    0.005,
    PALETTE.char,
    { steps: 10, sides: 5 },
  )
  m.rod(
    [
      [0.02, 0.14, 0.0],
      [-0.1, 1.38, -0.0],
    ],
    0.012,
    PALETTE.oak,
    { sides: 8 },
  )
  m.drum(0.035, 0.06, PALETTE.teal, { x: 0.02, y: 0.15, segments: 10 })
  for (let i = 0; i < 9; i++) {
    const a = i * 0.7
    m.rod(
      [
        [0.02 + Math.cos(a) * 0.02, 0.17, Math.sin(a) * 0.02],
        [0.02 + Math.cos(a) * 0.09, 0.25, Math.sin(a) * 0.09],
        [0.02 + Math.cos(a) * 0.115, 0.205, Math.sin(a) * 0.115],
      ],
      0.012,
      '#e8e2d2',
      { steps: 4, sides: 5 },
    )
  }
}

/** A folding wet-floor sign with a slipping figure on both sides, 0.62 m. */
export function wetFloorSign(m: Model): void {
  const outline = polygon([
    [-0.14, 0],
    [0.14, 0],
    [0.09, 0.6],
    [0.06, 0.62],
    [-0.06, 0.62],
    [-0.09, 0.6],
  ])
  for (const side of [1, -1]) {
    m.at({ z: side * 0.115, ry: side > 0 ? 0 : Math.PI }, () =>
      m.at({ rx: -0.18 }, () => {
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

/** A puddle of coffee with shine, 0.7 m. */
export function spill(m: Model): void {
  const pool = (r: number, wobble: number) =>
    polygon(
      Array.from({ length: 36 }, (_, i) => {
        const a = (i / 36) * Math.PI * 2
        const k = r * (1 + wobble * Math.sin(a * 3 + 1) + 0.09 * Math.sin(a * 5) + 0.05 * Math.sin(a * 9 + 2))
        return [Math.cos(a) * k, Math.sin(a) * k * 0.72] as const
      }),
    )
  const lie = { rx: -Math.PI / 2 }
  m.add(plate([pool(0.36, 0.16)], 1), '#5b3b22', { ...lie, y: 0.002 })
  m.add(plate([pool(0.31, 0.16)], 1), '#764d2c', { ...lie, y: 0.003 })
  m.add(plate([pool(0.1, 0.2)], 1), '#b98f68', { ...lie, x: -0.08, y: 0.004, z: -0.06 })
  for (const [x, z, r] of [
    [0.42, 0.14, 0.05],
    [-0.4, 0.2, 0.035],
    [0.3, -0.3, 0.04],
    [0.5, -0.02, 0.02],
  ] as const)
    m.add(plate([pool(r, 0.1)], 1), '#764d2c', { ...lie, x, y: 0.003, z })
  m.at({ x: 0.12, z: 0.05, y: 0.035, rz: -1.52, ry: 0.7 }, () =>
    m.turn(
      [
        [0, 0],
        [0.028, 0],
        [0.04, 0.105],
        [0.037, 0.105],
        [0.027, 0.004],
        [0, 0.004],
      ],
      PALETTE.white,
      { segments: 14 },
    ),
  )
}
