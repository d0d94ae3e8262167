import { furnish } from '../../furnish.ts'
import type { Model } from '../../model.ts'
import { part as chair } from '../../parts/furniture/chair.ts'
import { part as roundTable } from '../../parts/furniture/round-table.ts'
import { part as stool } from '../../parts/furniture/stool.ts'
import { part as croissant } from '../../parts/goods/croissant.ts'
import { part as loaf } from '../../parts/goods/loaf.ts'
import { part as grinder } from '../../parts/tools/coffee-grinder.ts'
import { part as till } from '../../parts/tools/till.ts'
import { block, board, counter, heap, large, shelves, stand, TOP, shelfPicture } from './goods.ts'
import type { Shop } from './shop.ts'

const BREAD = ['#c9853f', '#e2b06a', '#9a5a26', '#d99a55']

/** Loaves and croissants in the window, bread on the wall. */
export function bakery(m: Model, shop: Shop): void {
  const [x0, x1] = shop.window
  const { random } = shop.supplies
  stand(m, shop, 0.85, '#c99f72')
  board(m, [x1 - x0 - 0.3, 0.16, 0.34], '#b98a58', { x: (x0 + x1) / 2, y: TOP, z: -0.62 })
  for (let i = 0; i < 2; i++)
    furnish(m, shop.supplies, loaf, {
      x: x0 + 0.5 + i * 0.8,
      y: TOP + 0.16,
      z: -0.62,
      ry: 0.3 * i,
      size: 1.3,
    })
  for (let i = 0; i < 2; i++)
    furnish(m, shop.supplies, croissant, { x: x0 + 0.6 + i * 1.1, y: TOP, z: -0.3, ry: i * 0.7, size: 1.5 })
  shelves(m, shop, [x0 + 0.1, x1 - 0.1], [0.75, 1.3, 1.85], (y, level, [a, b], z) => {
    for (let x = a + 0.2; x < b - 0.1; x += 0.5)
      m.ball([level % 2 ? 0.09 : 0.17, 0.09, 0.15], BREAD[Math.floor(random() * 4)]!, {
        x,
        y: y + 0.07,
        z,
        detail: 1,
      })
  })
}

/** Two little tables in the window, the bar with its grinder behind. */
export function cafe(m: Model, shop: Shop): void {
  const [x0, x1] = shop.window
  const middle = (x0 + x1) / 2
  furnish(m, shop.supplies, roundTable, { x: middle, z: -0.75 })
  furnish(m, shop.supplies, chair, { x: middle - 0.68, z: -0.75, ry: Math.PI / 2 })
  furnish(m, shop.supplies, stool, { x: middle + 0.72, z: -0.8, size: 0.72 })
  m.drum(0.035, 0.07, '#2f6f73', { x: middle - 0.15, y: 0.75, z: -0.68, top: 0.045, segments: 10 })
  m.drum(0.08, 0.012, '#faf6ee', { x: middle - 0.15, y: 0.74, z: -0.68, segments: 12 })
  counter(m, shop, middle, -1.85, x1 - x0 - 0.3)
  furnish(m, shop.supplies, grinder, { x: x1 - 0.5, y: 0.95, z: -1.85 })
  m.box(0.62, 0.4, 0.4, '#b9bbb8', { x: x1 - 1.2, y: 0.95, z: -1.85, bevel: 0.03, shine: 0.8 })
  block(m, 0.5, 0.06, 0.1, '#33373a', { x: x1 - 1.2, y: 1.12, z: -1.62 })
  shelves(m, shop, [x0 + 0.1, x1 - 0.1], [1.5, 1.95], (y, level, span, z) =>
    shelfPicture(m, 'tins', span, { y, z, h: 0.34, from: level / 2 }),
  )
}

/** A table laid for two, bottles on the wall. */
export function restaurant(m: Model, shop: Shop): void {
  const [x0, x1] = shop.window
  const middle = (x0 + x1) / 2
  m.drum(0.42, 0.02, '#faf5ea', { x: middle, y: 0.74, z: -0.85, segments: 20 })
  m.turn(
    [
      [0.4, 0.3],
      [0.425, 0.75],
      [0.38, 0.76],
    ],
    '#f3ecdd',
    { x: middle, z: -0.85, segments: 20 },
  )
  m.drum(0.05, 0.3, '#5a4130', { x: middle, z: -0.85, segments: 8 })
  for (const side of [-1, 1]) {
    if (side < 0) furnish(m, shop.supplies, chair, { x: middle - 0.78, z: -0.85, ry: Math.PI / 2 })
    m.drum(0.11, 0.015, '#ffffff', { x: middle + side * 0.22, y: 0.76, z: -0.8, top: 0.13, segments: 14 })
    m.turn(
      [
        [0.03, 0],
        [0.006, 0.01],
        [0.006, 0.08],
        [0.035, 0.12],
        [0.03, 0.18],
      ],
      '#cfdfe3',
      {
        x: middle + side * 0.1,
        y: 0.76,
        z: -1.02,
        segments: 8,
        shine: 0.5,
      },
    )
  }
  m.drum(0.02, 0.16, '#f6efdd', { x: middle, y: 0.76, z: -0.85, segments: 6 })
  m.ball([0.012, 0.025, 0.012], '#ffd27a', { x: middle, y: 0.94, z: -0.85, glow: 1, detail: 1, casts: false })
  const random = shop.supplies.random
  shelves(m, shop, [x0 + 0.1, x1 - 0.1], [1, 1.5], (y, _, [a, b], z) => {
    for (let x = a + 0.1; x < b; x += 0.4)
      m.turn(
        [
          [0, 0],
          [0.038, 0],
          [0.038, 0.19],
          [0.014, 0.24],
          [0.014, 0.3],
          [0, 0.3],
        ],
        ['#2f4a26', '#5a1f26', '#c9a24a'][Math.floor(random() * 3)]!,
        { x, y, z, segments: 5, shine: 0.4 },
      )
  })
}

/** A long counter with tills under a lit menu; stools before it. */
export function fastFood(m: Model, shop: Shop): void {
  const wide = shop.w - 0.7
  counter(m, shop, 0, -0.75, wide, '#c2261c')
  large(m, shop.place.id, [wide, 0.12, 0.02], '#ffe14d', { y: 0.5, z: -0.48 }, ['+z'])
  for (const x of [-1.5, 1.5]) furnish(m, shop.supplies, till, { x, y: 0.95, z: -0.75, ry: Math.PI })
  for (let i = 0; i < 3; i++)
    m.drum(0.05, 0.16, '#ffe14d', { x: -0.3 + i * 0.25, y: 0.95, z: -0.65, top: 0.065, segments: 8 })
  for (const x of [-1.55, 1.55]) {
    large(m, shop.place.id, [2.16, 0.66, 0.05], '#3a1410', { x, y: 1.98, z: -2.34 })
    m.print('menu', 2.1, 0.6, { x, y: 2.31, z: -2.31, glow: 1 })
  }
  large(m, shop.place.id, [wide, 0.9, 0.5], '#b9bbb8', { z: -2.1 }, ['+z', '+y'])
  for (const x of [-1.9, -1, 1.1, 2]) block(m, 0.5, 0.36, 0.36, '#7f8482', { x, y: 0.9, z: -2.15 })
  for (const x of [-2.15, 2.15]) furnish(m, shop.supplies, stool, { x, z: -0.25 })
}

/** Heaped fruit in front, shelves full of packs and a fridge behind. */
export function supermarket(m: Model, shop: Shop): void {
  const { random } = shop.supplies
  const FRUIT = [
    ['#d8432f', '#c2382a'],
    ['#f08a24', '#f39a3a'],
    ['#7fb23f', '#6aa235'],
    ['#f2cf3a', '#e8c02f'],
    ['#8a4f9e', '#74408a'],
  ]
  FRUIT.forEach((colors, i) => {
    const x = -2.05 + i * 1.02
    large(m, shop.place.id, [0.96, 0.55, 0.8], '#8f6341', { x, z: -0.65 })
    board(m, [0.96, 0.16, 0.03], '#c99f72', { x, y: 0.55, z: -0.27 })
    heap(m, random, [x - 0.44, x + 0.44], { y: 0.53, z: -0.36, r: 0.085, rows: 3 }, colors)
  })
  shelves(m, shop, [-2.7, -0.6], [0.3, 0.75, 1.2, 1.65, 2.1], (y, level, span, z) =>
    shelfPicture(m, 'packs', span, { y, z: z + 0.08, h: 0.38, from: level / 4 }),
  )
  shelves(m, shop, [0.6, 2.7], [0.3, 0.75, 1.2, 1.65, 2.1], (y, level, span, z) =>
    shelfPicture(m, 'packs', span, { y, z: z + 0.08, h: 0.38, from: 0.9 - level / 5 }),
  )
}
