import { furnish, painted } from '../../furnish.ts'
import type { Model } from '../../model.ts'
import { MUSEUM } from '../../palette.ts'
import { part as mirror } from '../../parts/fittings/mirror.ts'
import { part as mannequin } from '../../parts/furniture/mannequin.ts'
import { polygon } from '../../solid/slab.ts'
import { block, counter, large, rail, ring, row, shelves, stand, TOP } from './goods.ts'
import type { Shop } from './shop.ts'

const CLOTH = ['#1f3d57', '#c7a57a', '#8a2f3c', '#e6dfd2', '#5f7a6a', '#b5651d', '#3c3f44', '#9fb7c9']

/** A dressed figure in the window, rails of coats, folded wool on the wall. */
export function clothes(m: Model, shop: Shop): void {
  const [x0, x1] = shop.window
  const { random } = shop.supplies
  stand(m, shop, 0.8, '#c9a981')
  furnish(m, shop.supplies, painted(mannequin, { [MUSEUM.linen]: '#8a2f3c' }), {
    x: x0 + 0.6,
    y: TOP,
    z: -0.5,
  })
  for (const [i, x] of [x0 + 1.5, x0 + 1.95, x0 + 2.4].entries())
    for (let k = 0; k < 4 - i; k++)
      m.box(0.36, 0.06, 0.3, CLOTH[(i * 3 + k) % 8]!, { x, y: TOP + k * 0.062, z: -0.5, bevel: 0.02 })
  rail(m, random, { x: (x0 + x1) / 2, z: -1.6, w: x1 - x0 - 0.6, y: 1.5 }, CLOTH)
  shelves(m, shop, [x0 + 0.1, x1 - 0.1], [1.7, 2.1], (y, _, span, z) =>
    row(m, random, span, { y, z, w: 0.34, h: 0.24, d: 0.28 }, CLOTH),
  )
  shirt(m, (shop.door[0] + shop.door[1]) / 2, 0.4, -2.34, '#5f7a6a')
}

/** A T-shirt that hangs flat on the wall. */
function shirt(m: Model, x: number, y: number, z: number, color: string): void {
  const half = [
    [0.08, 0.72],
    [0.28, 0.64],
    [0.4, 0.42],
    [0.28, 0.34],
    [0.22, 0.42],
    [0.22, 0],
    [0, 0],
  ] as const
  const outline = polygon([...half, ...half.toReversed().map(([a, b]) => [-a, b] as const)])
  m.slab(outline, 0.03, color, { x, y, z, bevel: 0.008 })
}

const SHOES = ['#7d4a1e', '#2a2c30', '#c43b2f', '#3d6fa5', '#e8e2d6', '#c9a24a', '#567a4a']

/** Pairs in the window and on the wall, a bench to try them on. */
export function shoes(m: Model, shop: Shop): void {
  const [x0, x1] = shop.window
  const { random } = shop.supplies
  stand(m, shop, 0.75, '#e3d2b8')
  for (let i = 0; i < 5; i++) {
    const x = x0 + 0.35 + i * 0.58
    m.box(0.34, 0.08 + (i % 2) * 0.16, 0.34, '#a8794a', { x, y: TOP, z: -0.48, bevel: 0.008 })
    pair(m, x, TOP + 0.08 + (i % 2) * 0.16, -0.48, SHOES[i]!, 0.5 + i * 0.2)
  }
  shelves(
    m,
    shop,
    [x0 + 0.1, x1 - 0.1],
    [0.7, 1.25, 1.8],
    (y, _, [a, b], z) => {
      for (let x = a + 0.2; x < b - 0.1; x += 0.54)
        pair(m, x, y, z + 0.02, SHOES[Math.floor(random() * 7)]!, 1.2)
    },
    0.32,
  )
  m.box(1.3, 0.1, 0.44, '#7d4a1e', { x: (x0 + x1) / 2, y: 0.36, z: -1.5, bevel: 0.02 })
  for (const side of [-1, 1]) block(m, 0.08, 0.36, 0.4, '#cfc3b1', { x: (x0 + x1) / 2 + side * 0.5, z: -1.5 })
}

/** Two shoes, their toes turned by `ry` from the right. */
function pair(m: Model, x: number, y: number, z: number, color: string, ry: number): void {
  for (const side of [-1, 1])
    m.at({ x, y, z, ry: -ry }, () => {
      m.box(0.26, 0.022, 0.085, '#f0ebe0', { z: side * 0.055, bevel: 0, without: ['-y'] })
      m.box(0.13, 0.1, 0.082, color, { x: -0.06, y: 0.02, z: side * 0.055, bevel: 0, without: ['-y', '+x'] })
      m.box(0.16, 0.05, 0.082, color, { x: 0.05, y: 0.02, z: side * 0.055, bevel: 0.022, without: ['-y'] })
    })
}

const GOLD = '#e0b455'

/** Rings and necklaces on plinths, dark velvet, a lit case on the wall. */
export function jewelry(m: Model, shop: Shop): void {
  const [x0, x1] = shop.window
  stand(m, shop, 0.7, '#3b2f4a')
  const step = (x1 - x0 - 0.7) / 3
  for (let i = 0; i < 4; i++) {
    const x = x0 + 0.35 + i * step
    const tall = 0.34 + (i % 2) * 0.22
    m.box(0.34, tall, 0.3, '#efe7da', { x, y: TOP, z: -0.42, bevel: 0.012 })
    if (i % 2) bust(m, x, TOP + tall)
    else {
      ring(m, 0.085, 0.018, GOLD, { x, y: TOP + tall + 0.1, z: -0.42 }, 14)
      m.ball([0.04, 0.034, 0.04], '#bfe6f5', {
        x,
        y: TOP + tall + 0.205,
        z: -0.42,
        detail: 0,
        shine: 0.9,
        glow: 0.9,
      })
    }
  }
  counter(m, shop, (x0 + x1) / 2, -1.5, x1 - x0 - 0.7, '#2a2530')
  for (const y of [1.3, 1.75]) {
    large(m, shop.place.id, [x1 - x0 - 0.5, 0.36, 0.12], '#efe0b8', { x: (x0 + x1) / 2, y, z: -2.33 })
    for (let x = x0 + 0.5; x < x1 - 0.4; x += 0.55)
      ring(m, 0.09, 0.016, GOLD, { x, y: y + 0.18, z: -2.25 }, 10)
  }
}

/** A velvet neck with a necklace. */
function bust(m: Model, x: number, y: number): void {
  m.turn(
    [
      [0, 0],
      [0.13, 0],
      [0.12, 0.08],
      [0.05, 0.2],
      [0.045, 0.3],
      [0, 0.31],
    ],
    '#2a2530',
    { x, y, z: -0.42, segments: 12 },
  )
  for (let i = 0; i < 9; i++) {
    const a = Math.PI * (0.12 + (i / 8) * 0.76)
    m.ball(0.014, GOLD, {
      x: x + Math.cos(a) * 0.1,
      y: y + 0.17 - Math.sin(a) * 0.09,
      z: -0.42 + Math.sin(a) * 0.105,
      detail: 0,
      shine: 0.9,
    })
  }
}

/** A sewing machine in the window, cloth in rolls, a coat being made. */
export function tailor(m: Model, shop: Shop): void {
  const [x0, x1] = shop.window
  stand(m, shop, 0.8, '#a57d58')
  m.at({ x: x0 + 0.75, y: TOP, z: -0.48 }, () => {
    m.box(0.52, 0.07, 0.24, '#2b2b2e', { bevel: 0.02 })
    m.box(0.09, 0.3, 0.16, '#2b2b2e', { x: 0.2, y: 0.06, bevel: 0.03 })
    m.box(0.46, 0.09, 0.14, '#2b2b2e', { x: -0.01, y: 0.29, bevel: 0.03 })
    m.box(0.09, 0.15, 0.13, '#2b2b2e', { x: -0.2, y: 0.17, bevel: 0.025 })
    m.rod(
      [
        [-0.2, 0.07, 0],
        [-0.2, 0.18, 0],
      ],
      0.008,
      '#b9bbb8',
      { sides: 5 },
    )
    m.drum(0.085, 0.04, GOLD, { x: 0.25, y: 0.28, rz: -Math.PI / 2, segments: 12 })
    m.box(0.3, 0.01, 0.4, '#8a2f3c', { x: -0.25, y: 0.07, z: 0.12, bevel: 0.003 })
  })
  for (const [i, color] of ['#c43b2f', '#e0b455', '#3d6fa5', '#567a4a', '#8a5a9a'].entries()) {
    const x = x0 + 1.3 + i * 0.2
    m.drum(0.045, 0.13, color, { x, y: TOP, z: -0.4 - (i % 2) * 0.2, segments: 10 })
    m.drum(0.055, 0.014, '#d9b98a', { x, y: TOP + 0.13, z: -0.4 - (i % 2) * 0.2, segments: 10 })
  }
  m.turn(
    [
      [0, 0.8],
      [0.17, 0.8],
      [0.16, 0.98],
      [0.13, 1.1],
      [0.18, 1.36],
      [0.1, 1.46],
      [0.05, 1.56],
      [0, 1.57],
    ],
    '#33506b',
    { x: x1 - 0.5, z: -1.35, segments: 12 },
  )
  m.drum(0.02, 0.8, '#2b2b2e', { x: x1 - 0.5, z: -1.35, segments: 6 })
  shelves(m, shop, [x0 + 0.1, x1 - 0.1], [1, 1.6], (y, level, [a, b], z) => {
    for (let i = 0; a + 0.2 + i * 0.38 < b; i++)
      m.drum(0.16, 0.3, ['#8a2f3c', '#d8c3a0', '#33506b', '#6a7f4f', '#b5651d'][(i + level * 2) % 5]!, {
        x: a + 0.2 + i * 0.38,
        y: y + 0.16,
        z: z - 0.14,
        rx: Math.PI / 2,
        segments: 7,
      })
  })
  furnish(m, shop.supplies, mirror, { x: x0 + 0.05, y: 0.7, z: -1.3, ry: Math.PI / 2 })
}
