import type { Model } from '../../model.ts'
import { block, counter, heap, ring, row, shelves, stand, TOP, shelfPicture } from './goods.ts'
import type { Shop } from './shop.ts'

const SPINES = ['#8a2f3c', '#1f3d57', '#c9a24a', '#3f7f5b', '#d8d0bf', '#6b4a7a', '#b5651d', '#2b2b2e']

/** Walls of spines, a table of new ones, paper lanterns above. */
export function books(m: Model, shop: Shop): void {
  const [x0, x1] = shop.window
  stand(m, shop, 0.8, '#8f6341')
  for (let i = 0; i < 6; i++) {
    const x = x0 + 0.3 + i * 0.5
    m.box(0.24, 0.34, 0.035, SPINES[i]!, { x, y: TOP, z: -0.5, rx: -0.2, bevel: 0.004 })
    m.box(0.12, 0.06, 0.005, '#f6edd8', { x, y: TOP + 0.2, z: -0.505, rx: -0.2, bevel: 0 })
    if (i % 2)
      for (let k = 0; k < 3; k++)
        m.box(0.2, 0.04, 0.28, SPINES[(i + k) % 8]!, {
          x: x + 0.2,
          y: TOP + k * 0.04,
          z: -0.34,
          ry: k * 0.2,
          bevel: 0.004,
        })
  }
  shelves(m, shop, [x0 + 0.05, x1 - 0.05], [0.3, 0.75, 1.2, 1.65], (y, level, span, z) =>
    shelfPicture(m, 'books', span, { y, z: z + 0.08, h: 0.41, from: level / 4 }),
  )
  for (const [x, y, z] of [
    [x0 + 0.7, 2.1, -1],
    [x1 - 0.8, 1.95, -0.8],
  ] as const) {
    m.ball([0.2, 0.17, 0.2], '#ffdca0', { x, y, z, glow: 0.95, casts: false })
    m.rod(
      [
        [x, y + 0.16, z],
        [x, 2.84, z],
      ],
      0.006,
      '#3a2a1f',
      { sides: 4 },
    )
  }
}

/** Robots, blocks, a train of balls: primary colours from floor to ceiling. */
export function toys(m: Model, shop: Shop): void {
  const [x0, x1] = shop.window
  const { random } = shop.supplies
  const TOYS = ['#d8431f', '#2f7fc1', '#f2c23a', '#3f9f5b', '#8a4fc0']
  stand(m, shop, 0.8, '#2f7fc1')
  robot(m, x0 + 0.6, TOP, 1.5, '#b9bfc4', '#d8431f')
  robot(m, x1 - 0.5, TOP, 1, '#d8a23a', '#2f7fc1')
  for (let i = 0; i < 9; i++) {
    const [column, line] = i < 4 ? [i, 0] : i < 7 ? [i - 3.5, 1] : [i - 6, 2]
    m.box(0.2, 0.2, 0.2, TOYS[i % 5]!, {
      x: x0 + 1.25 + column * 0.215,
      y: TOP + line * 0.2,
      z: -0.48,
      bevel: 0.012,
    })
  }
  for (const [i, r] of [0.16, 0.12].entries())
    m.ball(r, TOYS[(i + 2) % 5]!, { x: x0 + 2.4 + i * 0.36, y: TOP + r, z: -0.36, detail: 1 })
  shelves(m, shop, [x0 + 0.1, x1 - 0.1], [0.5, 0.95, 1.4, 1.85], (y, level, span, z) => {
    if (level % 2) heap(m, random, span, { y: y + 0.02, z: z + 0.05, r: 0.12, rows: 1 }, TOYS)
    else row(m, random, span, { y, z, w: 0.26, h: 0.34, d: 0.24 }, TOYS)
  })
}

function robot(m: Model, x: number, y: number, size: number, body: string, accent: string): void {
  m.at({ x, y, z: -0.46, ry: 0.2, size }, () => {
    for (const side of [-1, 1]) {
      m.box(0.09, 0.16, 0.12, accent, { x: side * 0.075, bevel: 0 })
      m.box(0.06, 0.22, 0.08, accent, { x: side * 0.19, y: 0.22, bevel: 0, rz: side * 0.25 })
      m.drum(0.032, 0.02, '#fff3c4', {
        x: side * 0.06,
        y: 0.57,
        z: 0.095,
        rx: Math.PI / 2,
        segments: 8,
        glow: 0.9,
      })
    }
    m.box(0.28, 0.3, 0.18, body, { y: 0.16, bevel: 0.014, shine: 0.6 })
    block(m, 0.16, 0.12, 0.02, accent, { y: 0.26, z: 0.092 })
    m.box(0.24, 0.18, 0.18, body, { y: 0.48, bevel: 0.014, shine: 0.6 })
    m.rod(
      [
        [0, 0.66, 0],
        [0, 0.76, 0],
      ],
      0.008,
      '#7f8482',
      { sides: 5 },
    )
    m.ball(0.024, accent, { y: 0.77, detail: 1 })
  })
}

/** Two bicycles, balls, a wall of bright jerseys. */
export function bicycles(m: Model, shop: Shop): void {
  const [x0, x1] = shop.window
  const { random } = shop.supplies
  bicycle(m, { x: x0 + 1.1, y: 0, z: -0.62, ry: 0.08 }, '#e07b28')
  bicycle(m, { x: x1 - 1.1, y: 0, z: -1.25, ry: -0.1 }, '#2f7fc1')
  counter(m, shop, x1 - 0.7, -1.95, 1.2)
  for (const [i, color] of ['#d8431f', '#f2c23a', '#2f7fc1', '#3f9f5b'].entries())
    m.ball([0.15, 0.1, 0.19], color, { x: x0 + 0.5 + i * 0.5, y: 1.62, z: -2.2 })
  shelves(m, shop, [x0 + 0.1, x1 - 1.5], [1.1, 1.5, 1.95], (y, level, span, z) =>
    level === 1
      ? undefined
      : row(m, random, span, { y, z, w: 0.3, h: 0.24, d: 0.24 }, [
          '#e07b28',
          '#1f5a2d',
          '#2b2b2e',
          '#dfe6d0',
        ]),
  )
}

function bicycle(m: Model, pose: { x: number; y: number; z: number; ry: number }, color: string): void {
  m.at(pose, () => {
    for (const side of [-1, 1]) {
      ring(m, 0.33, 0.022, '#26282a', { x: side * 0.52, y: 0.35, z: 0 }, 16)
      for (let i = 0; i < 6; i++) {
        const a = (i / 6) * Math.PI
        m.rod(
          [
            [side * 0.52 - Math.cos(a) * 0.3, 0.35 - Math.sin(a) * 0.3, 0],
            [side * 0.52 + Math.cos(a) * 0.3, 0.35 + Math.sin(a) * 0.3, 0],
          ],
          0.003,
          '#b9bbb8',
          { sides: 3, caps: false },
        )
      }
    }
    const tube = (a: [number, number, number], b: [number, number, number]) =>
      m.rod([a, b], 0.021, color, { sides: 6 })
    tube([-0.52, 0.35, 0], [-0.06, 0.33, 0])
    tube([-0.06, 0.33, 0], [-0.2, 0.82, 0])
    tube([-0.52, 0.35, 0], [-0.18, 0.74, 0])
    tube([-0.18, 0.74, 0], [0.36, 0.78, 0])
    tube([-0.06, 0.33, 0], [0.38, 0.7, 0])
    tube([0.52, 0.35, 0], [0.34, 0.92, 0])
    m.rod(
      [
        [0.34, 0.92, -0.26],
        [0.4, 0.95, -0.1],
        [0.36, 0.93, 0],
        [0.4, 0.95, 0.1],
        [0.34, 0.92, 0.26],
      ],
      0.015,
      '#26282a',
      { sides: 6, steps: 8 },
    )
    m.box(0.26, 0.05, 0.13, '#26282a', { x: -0.22, y: 0.82, bevel: 0.02 })
    m.drum(0.09, 0.012, '#6d6f70', { x: -0.06, y: 0.33, z: 0.02, rx: Math.PI / 2, segments: 12 })
  })
}
