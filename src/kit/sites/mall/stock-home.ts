import { furnish } from '../../furnish.ts'
import type { Model } from '../../model.ts'
import { part as sofa } from '../../parts/furniture/sofa.ts'
import { part as sack } from '../../parts/goods/sack.ts'
import { block, large, shelves, stand, TOP, shelfPicture } from './goods.ts'
import type { Shop } from './shop.ts'

/** Buckets of flowers from the floor to the window, pots on the wall. */
export function florist(m: Model, shop: Shop): void {
  const [x0, x1] = shop.window
  const { random } = shop.supplies
  stand(m, shop, 0.75, '#d8cdb6')
  const BLOOMS = ['#e0447a', '#f2c23a', '#ffffff', '#a44fc0', '#ef7f4a', '#f4a7c0']
  for (let i = 0; i < 5; i++) bunch(m, random, x0 + 0.35 + i * 0.58, TOP, -0.48, BLOOMS[i]!)
  for (let i = 0; i < 4; i++) bunch(m, random, x0 + 0.45 + i * 0.75, 0.3, -1.35, BLOOMS[(i + 2) % 6]!)
  large(m, shop.place.id, [x1 - x0 - 0.2, 0.3, 0.5], '#8f6341', { x: (x0 + x1) / 2, z: -1.35 })
  shelves(m, shop, [x0 + 0.1, x1 - 0.1], [1.45], (y, _, [a, b], z) => {
    for (let x = a + 0.25; x < b - 0.1; x += 0.58) {
      m.drum(0.08, 0.13, '#c4673f', { x, y, z, top: 0.1, segments: 7 })
      m.ball([0.14, 0.13, 0.14], ['#4f8a52', '#86b25f', '#3f7f5b'][Math.floor(random() * 3)]!, {
        x,
        y: y + 0.2,
        z,
        detail: 1,
      })
    }
  })
}

function bunch(m: Model, random: () => number, x: number, y: number, z: number, color: string): void {
  m.drum(0.11, 0.26, '#8e979a', { x, y, z, top: 0.14, segments: 7 })
  m.ball([0.2, 0.13, 0.2], '#4f8a52', { x, y: y + 0.36, z, detail: 0 })
  for (let i = 0; i < 7; i++) {
    const [a, r] = [i * 2.4, i ? 0.09 + 0.025 * (i % 4) : 0]
    m.ball(0.062, color, {
      x: x + Math.cos(a) * r,
      y: y + 0.48 + random() * 0.08 - r * 0.5,
      z: z + Math.sin(a) * r,
      detail: 0,
      ry: random() * 3,
    })
  }
}

/** A dog in its basket, fish in a tank, sacks of food. */
export function petShop(m: Model, shop: Shop): void {
  const [x0, x1] = shop.window
  stand(m, shop, 0.8, '#e3c79a')
  dog(m, x0 + 0.8)
  m.at({ x: x1 - 0.75, y: TOP, z: -0.48 }, () => {
    m.box(0.8, 0.07, 0.4, '#2b2b2e', { bevel: 0.01 })
    m.box(0.76, 0.05, 0.36, '#d8b878', { y: 0.07, bevel: 0.005 })
    m.box(0.77, 0.38, 0.02, '#5fb6d9', { y: 0.1, z: -0.17, bevel: 0, glow: 0.8 })
    m.box(0.78, 0.42, 0.38, '#bfe3f0', { y: 0.07, bevel: 0.004, surface: 'glass', casts: false })
    m.box(0.8, 0.05, 0.4, '#2b2b2e', { y: 0.49, bevel: 0.01 })
    for (const [x, y, color] of [
      [-0.2, 0.24, '#f08a24'],
      [0.12, 0.34, '#f2cf3a'],
      [0.24, 0.2, '#e0447a'],
      [-0.05, 0.4, '#f08a24'],
    ] as const) {
      m.ball([0.06, 0.034, 0.016], color, { x, y, detail: 0 })
      m.ball([0.026, 0.034, 0.006], color, { x: x - 0.068, y, detail: 0 })
    }
    for (const x of [-0.3, 0.02, 0.31])
      m.rod(
        [
          [x, 0.11, -0.1],
          [x + 0.03, 0.25, -0.1],
          [x - 0.01, 0.38, -0.1],
        ],
        (t) => 0.016 - t * 0.01,
        '#4f8a52',
        { sides: 5, steps: 4 },
      )
  })
  shelves(m, shop, [x0 + 0.1, x1 - 0.1], [1.1, 1.55, 2], (y, level, span, z) =>
    shelfPicture(m, 'feed', span, { y, z: z + 0.06, h: 0.38, from: level / 3 }),
  )
  for (let i = 0; i < 4; i++)
    furnish(m, shop.supplies, sack, { x: x0 + 0.5 + i * 0.62, z: -2.1, ry: (i % 2) * 0.3 })
}

function dog(m: Model, x: number): void {
  m.at({ x, y: TOP, z: -0.48 }, () => {
    m.turn(
      [
        [0, 0],
        [0.36, 0],
        [0.4, 0.12],
        [0.34, 0.13],
        [0.3, 0.06],
        [0, 0.06],
      ],
      '#8a4f2a',
      { segments: 12 },
    )
    const fur = '#d9a566'
    m.ball([0.2, 0.15, 0.16], fur, { x: -0.06, y: 0.2, detail: 1 })
    m.ball([0.13, 0.19, 0.13], fur, { x: 0.08, y: 0.28, detail: 1 })
    m.ball([0.115, 0.11, 0.11], fur, { x: 0.12, y: 0.5, detail: 2 })
    m.ball([0.06, 0.05, 0.08], '#f0d3a4', { x: 0.14, y: 0.47, z: 0.1, detail: 1 })
    m.ball(0.024, '#2b2320', { x: 0.145, y: 0.49, z: 0.175, detail: 1 })
    for (const side of [-1, 1]) {
      m.ball([0.035, 0.085, 0.05], '#9a6436', { x: 0.12 + side * 0.105, y: 0.5, rz: side * 0.3, detail: 1 })
      m.ball(0.016, '#2b2320', { x: 0.12 + side * 0.045, y: 0.53, z: 0.098, detail: 1 })
      m.rod(
        [
          [0.1 + side * 0.06, 0.22, 0.1],
          [0.1 + side * 0.06, 0.08, 0.14],
        ],
        0.04,
        fur,
        { sides: 7 },
      )
    }
    m.rod(
      [
        [-0.22, 0.18, 0],
        [-0.3, 0.3, 0.02],
        [-0.26, 0.4, 0.03],
      ],
      (t) => 0.03 - t * 0.012,
      fur,
      { sides: 6, steps: 5 },
    )
  })
}

/** A sofa with cushions on a rug, a lamp, a plant. */
export function furniture(m: Model, shop: Shop): void {
  const [x0, x1] = shop.window
  const middle = (x0 + x1) / 2
  large(m, shop.place.id, [2.6, 0.01, 1.5], '#a85a3c', { x: middle, z: -1.1 }, ['+y'])
  large(m, shop.place.id, [2.4, 0.004, 1.3], '#e6cfa6', { x: middle, y: 0.01, z: -1.1 }, ['+y'])
  furnish(m, shop.supplies, sofa, { x: middle - 0.1, z: -1.75 })
  m.box(0.4, 0.36, 0.12, '#d9a05a', { x: middle - 0.6, y: 0.46, z: -1.78, rx: -0.3, bevel: 0.04 })
  m.box(0.9, 0.05, 0.5, '#c99f72', { x: middle, y: 0.34, z: -0.75, bevel: 0.02 })
  for (const a of [-0.36, 0.36])
    for (const b of [-0.16, 0.16])
      m.rod(
        [
          [middle + a, 0, -0.75 + b],
          [middle + a * 0.9, 0.35, -0.75 + b * 0.9],
        ],
        0.02,
        '#8f6341',
        { sides: 6 },
      )
  m.drum(0.07, 0.16, '#2f6f73', { x: middle + 0.2, y: 0.39, z: -0.75, top: 0.045, segments: 10 })
  m.at({ x: x1 - 0.3, z: -1.9 }, () => {
    m.drum(0.15, 0.03, '#33373a', { segments: 12 })
    m.rod(
      [
        [0, 0.02, 0],
        [0, 1.5, 0],
      ],
      0.013,
      '#33373a',
      { sides: 6 },
    )
    m.drum(0.2, 0.28, '#ffe0a8', { y: 1.45, top: 0.13, segments: 14, glow: 0.95, casts: false })
  })
  m.drum(0.18, 0.4, '#cfc3b1', { x: x0 + 0.45, z: -1.9, top: 0.22, segments: 10 })
  for (const [dx, y, r] of [
    [0, 0.66, 0.24],
    [0.06, 1, 0.2],
  ] as const)
    m.ball([r, r * 1.1, r], '#4f8a52', { x: x0 + 0.45 + dx, y, z: -1.9, detail: 1 })
  for (const [x, w, h, color] of [
    [middle - 0.5, 0.7, 0.5, '#7fa598'],
    [middle + 0.4, 0.5, 0.66, '#d9a05a'],
  ] as const) {
    m.box(w + 0.08, h + 0.08, 0.03, '#8f6341', { x, y: 1.3, z: -2.38, bevel: 0.006, without: ['-z'] })
    block(m, w, h, 0.006, color, { x, y: 1.34, z: -2.36 })
    m.ball([w * 0.28, h * 0.22, 0.006], '#f6edd8', { x, y: 1.34 + h * 0.5, z: -2.355, detail: 1 })
  }
}
