import { furnish } from '../../furnish.ts'
import type { Model } from '../../model.ts'
import { part as firstAid } from '../../parts/fittings/first-aid-kit.ts'
import { part as till } from '../../parts/tools/till.ts'
import { block, board, counter, ring, row, shelves, stand, TOP, shelfPicture } from './goods.ts'
import type { Shop } from './shop.ts'

const MEDICINE = ['#ffffff', '#dff1e6', '#2a9162', '#8fd0b0', '#f4f4f0', '#7fb7d9', '#f0d9a0']

/** White boxes on lit shelves, the counter with its till, first aid in the window. */
export function pharmacy(m: Model, shop: Shop): void {
  const [x0, x1] = shop.window
  const { random } = shop.supplies
  stand(m, shop, 0.7, '#e3efe8')
  for (let k = 0; k < 3; k++)
    row(
      m,
      random,
      [x0 + 0.3 + k * 0.12, x0 + 1.3 - k * 0.12],
      { y: TOP + k * 0.2, z: -0.42, w: 0.2, h: 0.2, d: 0.2 },
      MEDICINE,
    )
  furnish(m, shop.supplies, firstAid, { x: x1 - 0.5, y: TOP, z: -0.5 })
  for (let i = 0; i < 3; i++)
    m.drum(0.06, 0.2, '#2a9162', { x: x1 - 1.2 + i * 0.2, y: TOP, z: -0.38, segments: 8 })
  counter(m, shop, (x0 + x1) / 2, -1.5, x1 - x0 - 0.7)
  furnish(m, shop.supplies, till, { x: x1 - 0.9, y: 0.95, z: -1.5, ry: Math.PI })
  shelves(m, shop, [x0 + 0.05, x1 - 0.05], [0.5, 0.9, 1.3, 1.7, 2.1], (y, level, span, z) =>
    shelfPicture(m, 'medicine', span, { y, z: z + 0.06, h: 0.34, from: level / 5 }),
  )
}

/** Spectacles on lit walls and in the window, the chart one reads from afar. */
export function optician(m: Model, shop: Shop): void {
  const [x0, x1] = shop.window
  stand(m, shop, 0.7, '#dbe9f0')
  const FRAMES = ['#1d1f22', '#7a3f1d', '#b5343a', '#2a5d86', '#c9a24a', '#3f7f5b']
  for (let i = 0; i < 5; i++) {
    const [x, tall] = [x0 + 0.4 + i * 0.58, 0.16 + (i % 2) * 0.2]
    m.box(0.3, tall, 0.2, '#ffffff', { x, y: TOP, z: -0.4, bevel: 0.01 })
    glasses(m, x, TOP + tall + 0.075, -0.36, FRAMES[i]!, 1.35)
  }
  for (const [line, y] of [1.2, 1.7].entries()) {
    board(m, [x1 - x0 - 0.5, 0.03, 0.14], '#ffffff', { x: (x0 + x1) / 2, y, z: -2.32 })
    for (let i = 0; x0 + 0.5 + i * 0.52 < x1 - 0.4; i++)
      glasses(m, x0 + 0.5 + i * 0.52, y + 0.09, -2.28, FRAMES[(i + line) % 6]!, 1.1)
  }
  counter(m, shop, (x0 + x1) / 2, -1.6, 1.5, '#3a86aa')
  m.print('eyeChart', 0.4, 0.66, { x: (shop.door[0] + shop.door[1]) / 2, y: 0.92, z: -2.38 })
}

function glasses(m: Model, x: number, y: number, z: number, color: string, size: number): void {
  m.at({ x, y, z, size }, () => {
    for (const side of [-1, 1]) {
      ring(m, 0.042, 0.007, color, { x: side * 0.055, y: 0, z: 0 }, 7)
      m.box(0.006, 0.008, 0.12, color, { x: side * 0.098, y: 0.005, z: -0.06, bevel: 0 })
    }
    m.box(0.03, 0.008, 0.008, color, { y: 0.006, bevel: 0 })
  })
}

/** A large ear in the window, an easy chair for the test, the little devices on show. */
export function hearingAids(m: Model, shop: Shop): void {
  const [x0, x1] = shop.window
  stand(m, shop, 0.7, '#d9e6ee')
  m.at({ x: x0 + 0.7, y: TOP + 0.5, z: -0.45 }, () => {
    m.rod(
      [
        [0.1, -0.32, 0],
        [0.26, -0.1, 0],
        [0.28, 0.2, 0],
        [0.08, 0.42, 0],
        [-0.16, 0.34, 0],
        [-0.2, 0.1, 0],
      ],
      0.07,
      '#d9a982',
      { sides: 7, steps: 12 },
    )
    m.rod(
      [
        [0.1, -0.32, 0],
        [-0.02, -0.4, 0],
        [-0.08, -0.28, 0],
        [0, -0.1, 0],
        [0.08, 0.06, 0],
        [0.02, 0.2, 0],
      ],
      0.055,
      '#cf9b73',
      { sides: 7, steps: 9 },
    )
    m.ball([0.2, 0.3, 0.06], '#c48e68', { x: 0.06, y: 0.04, z: -0.05, detail: 2 })
    m.rod(
      [
        [-0.24, 0.12, 0.03],
        [-0.2, 0.34, 0.05],
        [0.06, 0.5, 0.05],
      ],
      0.05,
      '#3b5c74',
      { sides: 8, steps: 8 },
    )
  })
  for (let i = 0; i < 4; i++) {
    const x = x0 + 1.4 + i * 0.34
    m.drum(0.1, 0.18 + (i % 2) * 0.1, '#ffffff', { x, y: TOP, z: -0.4, segments: 14 })
    m.rod(
      [
        [x - 0.02, TOP + 0.2 + (i % 2) * 0.1, -0.4],
        [x - 0.05, TOP + 0.27 + (i % 2) * 0.1, -0.4],
        [x + 0.02, TOP + 0.32 + (i % 2) * 0.1, -0.4],
        [x + 0.05, TOP + 0.26 + (i % 2) * 0.1, -0.4],
      ],
      0.018,
      ['#3b5c74', '#b98a68', '#6b6f74', '#c9a24a'][i]!,
      { sides: 6, steps: 8 },
    )
  }
  m.at({ x: x0 + 0.8, z: -1.75, ry: 0.4 }, () => {
    m.box(0.6, 0.16, 0.56, '#3b6f96', { y: 0.34, bevel: 0.04 })
    m.box(0.6, 0.62, 0.14, '#3b6f96', { y: 0.46, z: -0.24, rx: -0.14, bevel: 0.04 })
    for (const side of [-1, 1]) m.box(0.09, 0.6, 0.58, '#c99f72', { x: side * 0.35, bevel: 0 })
  })
  counter(m, shop, x1 - 0.75, -1.8, 1.3, '#7a9fb5')
}

/** The chair under its lamp, a reception, a tooth in the window. */
export function dentist(m: Model, shop: Shop): void {
  const [x0] = shop.window
  stand(m, shop, 0.5, '#dff0f1')
  m.at({ x: x0 + 0.5, y: TOP, z: -0.36 }, () => {
    for (const [a, b] of [
      [-0.09, 0.05],
      [0.09, 0.05],
      [-0.09, -0.05],
      [0.09, -0.05],
    ] as const)
      m.rod(
        [
          [a * 1.2, 0, b],
          [a, 0.18, b],
          [a * 0.7, 0.3, b],
        ],
        (t) => 0.04 + t * 0.04,
        '#fdfdfb',
        { sides: 8, steps: 4 },
      )
    m.ball([0.19, 0.16, 0.15], '#fdfdfb', { y: 0.38, detail: 2 })
    for (const side of [-1, 1]) m.ball([0.085, 0.08, 0.12], '#fdfdfb', { x: side * 0.1, y: 0.49, detail: 2 })
  })
  for (const [i, color] of ['#e0564a', '#3d8fc4', '#58a85e'].entries()) {
    m.rod(
      [
        [x0 + 1.05 + i * 0.2, TOP, -0.36],
        [x0 + 1.05 + i * 0.2, TOP + 0.42, -0.36],
      ],
      0.014,
      color,
      { sides: 6 },
    )
    block(m, 0.04, 0.12, 0.05, '#ffffff', { x: x0 + 1.05 + i * 0.2, y: TOP + 0.32, z: -0.33 })
  }
  m.at({ x: x0 + 1.9, z: -1.5, ry: 0.9 }, () => {
    const cushion = { bevel: 0.04 }
    m.drum(0.3, 0.05, '#b9bbb8', { segments: 14 })
    m.box(0.24, 0.36, 0.3, '#e9ebea', { y: 0.05, bevel: 0.03 })
    m.box(0.56, 0.14, 0.62, '#167f8f', { y: 0.41, ...cushion })
    m.box(0.52, 0.12, 0.62, '#167f8f', { y: 0.36, z: 0.58, rx: 0.18, ...cushion })
    m.box(0.54, 0.86, 0.13, '#167f8f', { y: 0.5, z: -0.34, rx: -0.62, ...cushion })
    m.box(0.28, 0.2, 0.1, '#167f8f', { y: 1.18, z: -0.86, rx: -0.62, bevel: 0.04 })
    for (const side of [-1, 1])
      m.box(0.07, 0.05, 0.4, '#e9ebea', { x: side * 0.32, y: 0.66, z: -0.05, bevel: 0.015 })
    m.rod(
      [
        [0.45, 0.2, -0.3],
        [0.5, 1.5, -0.35],
        [0.2, 1.95, -0.2],
        [0, 1.8, -0.15],
      ],
      0.024,
      '#e9ebea',
      { sides: 7, steps: 10 },
    )
    m.drum(0.16, 0.06, '#f6f6f2', { y: 1.7, z: -0.15, segments: 14 })
    m.drum(0.12, 0.006, '#fff6d8', { y: 1.695, z: -0.15, segments: 12, glow: 1, casts: false })
    m.box(0.4, 0.03, 0.3, '#e9ebea', { x: 0.62, y: 0.86, z: 0.2, bevel: 0.008 })
  })
  shelves(m, shop, [x0 + 0.1, x0 + 1.3], [0.9, 1.35, 1.8], (y, _, span, z) =>
    row(m, shop.supplies.random, span, { y, z, w: 0.16, h: 0.26, d: 0.2 }, ['#ffffff', '#8fd0d6', '#dfeff0']),
  )
}
