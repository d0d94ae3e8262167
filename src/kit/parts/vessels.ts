import type { Model } from '../model.ts'
import { PALETTE } from '../palette.ts'
import { tube } from '../solid/tube.ts'
import { polygon } from '../solid/slab.ts'

/** A mug, 7 cm high, its handle towards +x. */
export function mug(m: Model, color: string): void {
  m.turn(
    [
      [0, 0],
      [0.03, 0],
      [0.036, 0.006],
      [0.038, 0.068],
      [0.0385, 0.07],
      [0.034, 0.07],
      [0.033, 0.008],
      [0, 0.008],
    ],
    color,
    { segments: 14, shine: 0.3 },
  )
  m.rod(
    [
      [0.036, 0.058, 0],
      [0.058, 0.055, 0],
      [0.06, 0.028, 0],
      [0.036, 0.018, 0],
    ],
    0.006,
    color,
    { steps: 7, sides: 6, shine: 0.3, caps: false },
  )
}

/** A plate of the radius. */
export function saucer(m: Model, color: string, radius = 0.1): void {
  m.turn(
    [
      [0, 0],
      [radius * 0.6, 0],
      [radius, 0.01],
      [radius * 1.01, 0.014],
      [radius * 0.62, 0.01],
      [0, 0.008],
    ],
    color,
    { segments: 20, shine: 0.3 },
  )
}

/** A paper cup with sleeve and lid, 12 cm. */
export function paperCup(m: Model, lid = true): void {
  m.turn(
    [
      [0, 0],
      [0.028, 0],
      [0.03, 0.004],
      [0.04, 0.105],
      [0.037, 0.105],
      [0.034, 0.09],
      [0, 0.09],
    ],
    PALETTE.white,
    { segments: 14 },
  )
  m.turn(
    [
      [0.0325, 0.03],
      [0.0345, 0.03],
      [0.0385, 0.08],
      [0.0365, 0.08],
    ],
    PALETTE.kraft,
    { segments: 14 },
  )
  if (lid)
    m.turn(
      [
        [0.042, 0.104],
        [0.043, 0.11],
        [0.038, 0.116],
        [0.036, 0.122],
        [0, 0.122],
      ],
      PALETTE.char,
      { segments: 14 },
    )
}

/** A glass jar filled to three quarters, with a wooden lid and a label. */
export function jar(m: Model, fill: string, height: number): void {
  m.drum(0.05, height * 0.72, fill, { y: 0.006, segments: 14 })
  m.turn(
    [
      [0.052, height * 0.735],
      [0.054, height * 0.74],
      [0.054, height],
      [0.044, height * 1.02],
      [0.046, height * 1.02],
    ],
    '#dfeeea',
    { segments: 14, shine: 0.4 },
  )
  m.drum(0.048, 0.028, PALETTE.oak, { y: height * 1.02, segments: 14 })
  m.box(0.06, 0.045, 0.004, PALETTE.white, { y: height * 0.25, z: 0.0505, bevel: 0.001, casts: false })
}

/** A bowl of the radius; `fill` is a colour of what is in it. */
export function bowl(m: Model, radius: number, color: string, shine: number, fill?: string): void {
  const r = radius
  m.turn(
    [
      [0, 0],
      [r * 0.5, 0],
      [r * 0.53, 0.008],
      [r * 0.93, r * 0.62],
      [r, r * 0.8],
      [r * 0.96, r * 0.82],
      [r * 0.86, r * 0.6],
      [r * 0.45, 0.02],
      [0, 0.02],
    ],
    color,
    { segments: 20, shine },
  )
  if (fill)
    m.turn(
      [
        [r * 0.85, r * 0.58],
        [r * 0.6, r * 0.7],
        [r * 0.2, r * 0.76],
        [0, r * 0.77],
      ],
      fill,
      { segments: 16 },
    )
}

/** A woven basket, open at the top. */
export function basket(m: Model, w: number, d: number, h: number): void {
  m.box(w - 0.04, 0.02, d - 0.04, '#b5824c', { bevel: 0.008 })
  const thick = ((h - 0.02) / 4) * 0.58
  for (let row = 0; row < 4; row++) {
    const grow = (row / 4) * 0.04
    m.add(
      tube(roundRing(w - 0.04 + grow, d - 0.04 + grow), thick, { sides: 6, steps: 24, caps: false }),
      row % 2 ? '#b5824c' : '#caa06a',
      { y: 0.015 + ((h - 0.02) * (row + 0.5)) / 4 },
    )
  }
}

function roundRing(w: number, d: number): [number, number, number][] {
  const r = 0.05
  const points: [number, number, number][] = []
  for (const [sx, sz, from] of [
    [-1, -1, 1],
    [1, -1, 1.5],
    [1, 1, 2],
    [-1, 1, 2.5],
  ] as const) {
    for (let i = 0; i <= 4; i++) {
      const a = (from + i / 8) * Math.PI
      points.push([sx * (w / 2 - r) + Math.cos(a) * r, 0, sz * (d / 2 - r) + Math.sin(a) * r])
    }
  }
  return [...points, points[0]!]
}

/** A flour sack, 36 cm high, its label towards +z. */
export function sack(m: Model, random: () => number): void {
  const squash = 1 + (random() - 0.5) * 0.12
  m.box(0.44, 0.36 * squash, 0.3, '#e8d9ba', { bevel: 0.09 })
  m.print('flour', 0.26, 0.2, { y: 0.19, z: 0.152 })
  const y = 0.34 * squash
  m.rod(
    [
      [-0.17, y, 0],
      [-0.08, y + 0.035, 0.012],
      [0.08, y + 0.03, -0.012],
      [0.17, y, 0],
    ],
    0.03,
    '#e0cfab',
    { steps: 6, sides: 6 },
  )
}

/** A pile of folded paper bags. */
export function paperBags(m: Model): void {
  for (let i = 0; i < 3; i++)
    m.box(0.18, 0.012, 0.26, i % 2 ? '#c09a68' : PALETTE.kraft, {
      y: i * 0.012,
      ry: (i - 1) * 0.04,
      bevel: 0.003,
    })
}

/** A flat paper shape with a folded corner, standing (a price card); its face towards +z. */
export function card(m: Model, w: number, h: number): void {
  m.slab(
    polygon([
      [-w / 2, 0],
      [w / 2, 0],
      [w / 2, h],
      [-w / 2, h],
    ]),
    0.003,
    PALETTE.white,
    { bevel: 0.0005, rx: -0.2 },
  )
}
