import { furnish } from '../../furnish.ts'
import type { Model } from '../../model.ts'
import { part as barrier } from '../../parts/furniture/barrier-post.ts'
import { part as laptop } from '../../parts/tools/laptop.ts'
import { part as tablet } from '../../parts/tools/tablet.ts'
import { block, counter, large, row, shelves, stand, TOP, shelfPicture } from './goods.ts'
import type { Shop } from './shop.ts'

/** Films in light boxes, a ticket desk, popcorn, and ropes to wait behind. */
export function cinema(m: Model, shop: Shop): void {
  for (const [i, x] of [-2.15, 1.45, 2.4].entries()) {
    large(m, shop.place.id, [0.88, 1.26, 0.06], '#2a0a12', { x, y: 1, z: -2.36 })
    m.print(`film${i + 1}`, 0.8, 1.17, { x, y: 1.63, z: -2.325, glow: 1 })
  }
  counter(m, shop, -1.3, -1.25, 2.2, '#8a1f36')
  large(m, shop.place.id, [2.2, 0.08, 0.02], '#ffd76a', { x: -1.3, y: 0.66, z: -0.99 }, ['+z'])
  m.at({ x: -2.05, y: 0.95, z: -1.25 }, () => {
    m.box(0.5, 0.1, 0.4, '#c8382e', { bevel: 0.01 })
    m.box(0.46, 0.34, 0.36, '#ffe9a8', { y: 0.1, bevel: 0.01, glow: 0.75 })
    m.box(0.54, 0.16, 0.44, '#c8382e', { y: 0.44, bevel: 0.03 })
    for (const x of [-0.24, 0.24])
      for (const z of [-0.19, 0.19]) block(m, 0.02, 0.34, 0.02, '#c9a24a', { x, y: 0.1, z })
  })
  for (let i = 0; i < 2; i++) {
    m.drum(0.055, 0.15, i % 2 ? '#ffffff' : '#c8382e', {
      x: -1.2 + i * 0.16,
      y: 0.95,
      z: -1.15,
      top: 0.075,
      segments: 9,
    })
    m.ball([0.07, 0.04, 0.07], '#fff2c0', { x: -1.2 + i * 0.16, y: 1.1, z: -1.15, detail: 1 })
  }
  large(m, shop.place.id, [2, 0.008, 2.2], '#b3202f', { x: 1.5, z: -1.15 }, ['+y'])
  furnish(m, shop.supplies, barrier, { x: 1.5, z: -0.5 }, 'closed')
  for (let i = 0; i < 14; i++)
    m.ball(0.035, '#fff0b8', { x: -2.6 + i * 0.4, y: 2.42, z: 0.02, detail: 0, glow: 1, casts: false })
}

/** A camera before a grey sheet, lamps with white screens, faces on the wall. */
export function photographer(m: Model, shop: Shop): void {
  const [x0, x1] = shop.window
  m.at({ x: x0 + 0.8, z: -0.9, ry: 2.3 }, () => {
    for (let i = 0; i < 3; i++)
      m.rod(
        [
          [0, 1.15, 0],
          [Math.cos(i * 2.1) * 0.38, 0.01, Math.sin(i * 2.1) * 0.38],
        ],
        0.016,
        '#2b2b2e',
        { sides: 5 },
      )
    m.box(0.22, 0.16, 0.12, '#2b2b2e', { y: 1.16, bevel: 0.02 })
    m.box(0.09, 0.06, 0.09, '#2b2b2e', { y: 1.31, bevel: 0.01 })
    m.drum(0.065, 0.16, '#1d1f22', { y: 1.24, z: 0.05, rx: Math.PI / 2, segments: 12 })
    m.drum(0.055, 0.01, '#6fa9c4', { y: 1.24, z: 0.21, rx: Math.PI / 2, segments: 12, shine: 1 })
  })
  large(m, shop.place.id, [1.5, 2.3, 0.02], '#b9c4c9', { x: x1 - 0.95, z: -2.2 }, ['+z'])
  large(m, shop.place.id, [1.5, 0.008, 1], '#b9c4c9', { x: x1 - 0.95, z: -1.7 }, ['+y'])
  m.drum(0.04, 1.7, '#2b2b2e', { x: x1 - 0.1, y: 2.32, z: -2.2, rz: Math.PI / 2, segments: 8 })
  m.drum(0.17, 0.62, '#8a5b3c', { x: x1 - 0.95, z: -1.6, segments: 14, top: 0.19 })
  m.at({ x: x1 - 0.3, z: -0.75, ry: -2.6 }, () => {
    for (let i = 0; i < 3; i++)
      m.rod(
        [
          [0, 0.7, 0],
          [Math.cos(i * 2.1) * 0.34, 0.01, Math.sin(i * 2.1) * 0.34],
        ],
        0.012,
        '#2b2b2e',
        { sides: 5 },
      )
    m.rod(
      [
        [0, 0.5, 0],
        [0, 1.8, 0],
      ],
      0.014,
      '#2b2b2e',
      { sides: 6 },
    )
    m.box(0.62, 0.62, 0.14, '#2b2b2e', { y: 1.5, rx: 0.2, bevel: 0.03 })
    m.box(0.56, 0.56, 0.02, '#fffaf0', { y: 1.545, z: 0.07, rx: 0.2, bevel: 0, glow: 1, casts: false })
  })
  for (const [i, x] of [x0 + 0.45, x0 + 1.15, x0 + 1.85].entries()) {
    m.box(0.56, 0.68, 0.03, i % 2 ? '#c9a24a' : '#2b2b2e', {
      x,
      y: 1.35,
      z: -2.38,
      bevel: 0.006,
      without: ['-z'],
    })
    m.print('portrait', 0.48, 0.6, { x, y: 1.69, z: -2.362 })
  }
  for (const [i, x] of [x0 + 1.5, x0 + 2].entries()) {
    m.box(0.36, 0.44, 0.02, '#c9a24a', { x, y: 0.06 + i * 0.04, z: -0.35, rx: -0.16, bevel: 0.006 })
    m.print('portrait', 0.3, 0.37, { x, y: 0.28 + i * 0.04, z: -0.37, rx: -0.16 })
  }
}

/** Screens on the wall, laptops and tablets on a long table. */
export function electronics(m: Model, shop: Shop): void {
  const [x0, x1] = shop.window
  const middle = (x0 + x1) / 2
  large(m, shop.place.id, [x1 - x0 - 0.3, 0.08, 0.8], '#f2efe8', { x: middle, y: 0.76, z: -0.75 })
  for (const x of [x0 + 0.4, x1 - 0.4]) block(m, 0.08, 0.76, 0.6, '#c9a981', { x, z: -0.75 })
  furnish(m, shop.supplies, laptop, { x: middle - 1, y: 0.84, z: -0.7, ry: -0.2 }, 'open')
  for (const x of [middle - 0.35, middle + 0.3]) {
    m.box(0.3, 0.015, 0.2, '#b9bbb8', { x, y: 0.84, z: -0.65, bevel: 0 })
    m.box(0.3, 0.2, 0.015, '#2b2d31', { x, y: 0.85, z: -0.77, rx: -0.25, bevel: 0 })
    m.print('screen', 0.28, 0.17, { x, y: 0.95, z: -0.784, rx: -0.25, glow: 1 })
  }
  furnish(m, shop.supplies, tablet, { x: middle + 0.9, y: 0.95, z: -0.75, rx: 1 }, 'on')
  large(m, shop.place.id, [1.2, 0.74, 0.05], '#17191c', { x: x0 + 0.8, y: 1.3, z: -2.37 })
  m.print('beach', 1.14, 0.68, { x: x0 + 0.8, y: 1.67, z: -2.34, glow: 1 })
  large(m, shop.place.id, [1.5, 0.92, 0.05], '#17191c', { x: x1 - 0.9, y: 1.22, z: -2.37 })
  m.print('screen', 1.42, 0.84, { x: x1 - 0.9, y: 1.68, z: -2.34, glow: 1 })
  large(m, shop.place.id, [x1 - x0 - 0.3, 0.5, 0.36], '#3a4390', { x: middle, z: -2.2 }, ['+z', '+y'])
  for (let i = 0; i < 6; i++)
    m.box(0.2, 0.34, 0.18, ['#2b2d31', '#e9ebea'][i % 2]!, {
      x: x0 + 0.45 + i * 0.46,
      y: 0.5,
      z: -2.2,
      bevel: 0.02,
    })
}

/** A bench under a lens, opened telephones, drawers of small parts. */
export function repair(m: Model, shop: Shop): void {
  const [x0, x1] = shop.window
  const middle = (x0 + x1) / 2
  large(m, shop.place.id, [x1 - x0 - 0.3, 0.06, 0.7], '#c99f72', { x: middle, y: 0.84, z: -0.7 })
  large(m, shop.place.id, [x1 - x0 - 0.4, 0.84, 0.6], '#1f6f6b', { x: middle, z: -0.72 }, ['+z', '+x', '-x'])
  m.drum(0.09, 0.03, '#2b2d31', { x: middle + 0.2, y: 0.9, z: -0.9, segments: 10 })
  m.rod(
    [
      [middle + 0.2, 0.92, -0.9],
      [middle + 0.24, 1.3, -0.92],
      [middle + 0.1, 1.42, -0.7],
    ],
    0.012,
    '#b9bbb8',
    { sides: 5, steps: 8 },
  )
  m.drum(0.1, 0.03, '#f4f2ea', { x: middle + 0.08, y: 1.37, z: -0.66, rx: 0.3, segments: 12 })
  m.drum(0.08, 0.005, '#fff6d8', {
    x: middle + 0.08,
    y: 1.363,
    z: -0.66,
    rx: 0.3,
    segments: 10,
    glow: 1,
    casts: false,
  })
  for (let i = 0; i < 5; i++) {
    const at = { x: x0 + 0.4 + i * 0.3, y: 0.9, z: -0.55 + (i % 2) * 0.14, ry: i * 0.5 }
    m.box(0.09, 0.012, 0.18, '#17191c', { ...at, bevel: 0.004 })
    m.box(0.08, 0.004, 0.165, i % 2 ? '#3f7f5b' : '#4f9fd0', { ...at, y: 0.911, bevel: 0 })
  }
  m.box(0.5, 0.36, 0.3, '#2b2d31', { x: x1 - 0.6, y: 0.9, z: -0.85, ry: -0.2, bevel: 0.02 })
  for (const [i, color] of ['#3f7f5b', '#c9a24a', '#b9bbb8'].entries())
    block(m, 0.36 - i * 0.08, 0.02, 0.2, color, { x: x1 - 0.6, y: 1.26 + i * 0.02, z: -0.85 })
  for (let i = 0; i < 6; i++)
    m.rod(
      [
        [x0 + 0.5 + i * 0.16, 1.5, -2.36],
        [x0 + 0.5 + i * 0.16, 1.78, -2.36],
      ],
      0.016,
      ['#d98b2b', '#c8382e', '#2f7fc1'][i % 3]!,
      { sides: 6 },
    )
  shelves(m, shop, [x0 + 0.1, x1 - 0.1], [0.9, 1.2, 1.9], (y, level, span, z) => {
    shelfPicture(m, level < 2 ? 'parts' : 'parcels', span, {
      y,
      z: z + 0.06,
      h: level === 1 ? 0.4 : 0.26,
      from: level / 3,
    })
  })
}

const BRIGHT = ['#e0702a', '#4aa3a0', '#f2c23a', '#d8435f', '#6a9f3f', '#5a7fd0']

/** Low tables, cubbies with bright boxes, a rainbow, blocks. */
export function childcare(m: Model, shop: Shop): void {
  const [x0, x1] = shop.window
  const middle = (x0 + x1) / 2
  large(m, shop.place.id, [2, 0.008, 1.3], '#9fd0c8', { x: middle + 0.2, z: -1.2 }, ['+y'])
  m.drum(0.45, 0.05, '#f6ead0', { x: middle + 0.3, y: 0.46, z: -1.15, segments: 18 })
  m.drum(0.06, 0.46, '#c99f72', { x: middle + 0.3, z: -1.15, segments: 8 })
  for (let i = 0; i < 4; i++) {
    const a = i * 1.57 + 0.5
    m.at({ x: middle + 0.3 + Math.cos(a) * 0.66, z: -1.15 - Math.sin(a) * 0.66, ry: a - Math.PI / 2 }, () => {
      m.box(0.3, 0.04, 0.3, BRIGHT[i]!, { y: 0.26, bevel: 0.014 })
      m.box(0.3, 0.26, 0.04, BRIGHT[i]!, { y: 0.3, z: -0.14, bevel: 0.014 })
      for (const u of [-0.11, 0.11]) block(m, 0.035, 0.26, 0.26, '#e6d3ae', { x: u })
    })
  }
  stand(m, shop, 0.42, '#4aa3a0')
  for (let i = 0; i < 8; i++) {
    const [column, line] = i < 5 ? [i, 0] : [i - 4.5, 1]
    m.box(0.17, 0.17, 0.17, BRIGHT[i % 6]!, {
      x: x0 + 0.4 + column * 0.19,
      y: TOP + line * 0.17,
      z: -0.3,
      bevel: 0.012,
    })
  }
  teddy(m, x1 - 0.5)
  shelves(m, shop, [x0 + 0.1, x1 - 0.1], [0.05, 0.45, 0.85], (y, level, span, z) =>
    row(m, shop.supplies.random, span, { y, z, w: 0.34, h: 0.28, d: 0.28 }, BRIGHT.slice(level, level + 4)),
  )
  for (const [i, color] of BRIGHT.slice(0, 5).entries()) {
    const r = 0.75 - i * 0.11
    const arc = Array.from({ length: 11 }, (_, k): [number, number, number] => [
      middle + Math.cos((k / 10) * Math.PI) * r,
      1.5 + Math.sin((k / 10) * Math.PI) * r,
      -2.37,
    ])
    m.rod(arc, 0.056, color, { sides: 4, steps: 12, flat: 0.3 })
  }
}

function teddy(m: Model, x: number): void {
  m.at({ x, y: TOP, z: -0.3 }, () => {
    const fur = '#b5793f'
    m.ball([0.12, 0.13, 0.1], fur, { y: 0.13, detail: 1 })
    m.ball(0.095, fur, { y: 0.32, detail: 1 })
    m.ball([0.045, 0.038, 0.04], '#e3bf8c', { y: 0.3, z: 0.08, detail: 1 })
    for (const side of [-1, 1]) {
      m.ball(0.04, fur, { x: side * 0.075, y: 0.4, detail: 1 })
      m.ball([0.05, 0.05, 0.09], fur, { x: side * 0.09, y: 0.05, z: 0.09, detail: 1 })
      m.ball([0.04, 0.08, 0.04], fur, { x: side * 0.13, y: 0.17, rz: side * 0.6, detail: 1 })
    }
  })
}
