import type { Model } from '../../model.ts'
import { part as till } from '../../parts/tools/till.ts'
import { part as cardReader } from '../../parts/tools/card-reader.ts'
import { part as scanner } from '../../parts/tools/barcode-scanner.ts'
import { part as platformTrolley } from '../../parts/furniture/platform-trolley.ts'
import { part as floorPlant } from '../../parts/furniture/floor-plant.ts'
import { plainBox } from '../science-museum/faces.ts'
import { can, hung, row } from '../science-museum/shapes.ts'
import type { Area } from './area.ts'
import { crateStack } from './bread.ts'

export const CHECKOUT = { x: -2.25, z: -1.95, w: 2.1, d: 0.75, h: 0.92 } as const
/** The wall of fresh bread at the back. */
export const BREAD_WALL = { x: 2.3, z: -4.85, w: 3 } as const
export const DAY_OLD = { x: 0.55, z: -1.9 } as const

/** The store: fresh bread along the back wall, yesterday's on a table, groceries, the checkout at the way out. */
export const store: Area = {
  accent: '#2f6f5a',
  wall: '#7fa598',
  back: '#f6f0e2',
  ground: { look: 'tiles', tones: ['#e3dccb', '#d6cdb8'] },
  lamps: {
    at: [
      [-3, -1.7],
      [0.3, -1.7],
      [3.3, -1.7],
      [-1.4, -3.9],
      [2.3, -3.7],
    ],
    strength: [1.5, 1.38, 1.16],
  },
  opening: { x: -2.1, w: 4, low: 0.75, high: 2.65 },
  placed: [
    [till, { x: -2.62, y: CHECKOUT.h, z: -2.0, ry: Math.PI }],
    [cardReader, { x: -2.3, y: CHECKOUT.h, z: -1.78, ry: 0.2 }],
    [scanner, { x: -1.95, y: CHECKOUT.h, z: -2.05, ry: Math.PI - 0.3 }],
    [platformTrolley, { x: 4.05, z: -1.3, ry: Math.PI / 2 }],
    [floorPlant, { x: -4.2, z: -4.55, size: 0.85 }],
  ],
  blocks: [
    [CHECKOUT.x, CHECKOUT.z, CHECKOUT.w, CHECKOUT.d],
    [BREAD_WALL.x, BREAD_WALL.z, BREAD_WALL.w, 0.7],
    [DAY_OLD.x, DAY_OLD.z, 1.5, 0.75],
    [-1.75, -4.6, 3.4, 0.8],
    [4.45, -3.2, 0.5, 2],
  ],
  staff: [1.95, -2.75, Math.PI],
  second: [-1.75, -2.75, Math.PI - 0.15],
  build: (m) => {
    checkout(m)
    breadWall(m)
    fruit(m)
    groceries(m)
    dayOldTable(m)
    crateStack(m, 3, { x: 4.05, y: 0.2, z: -1.45, ry: Math.PI / 2 })
    hung(m, 'storeSign', 3, 0.55, { x: BREAD_WALL.x, y: 3.1, z: -5.185, frame: '#2f6f5a' })
    hung(m, 'pantry', 1.1, 1.3, { x: -4.715, y: 2.75, z: -2.2, ry: Math.PI / 2, frame: '#b5533a' })
    hung(m, 'waysWest', 1.2, 0.8, { x: 4.715, y: 2.95, z: -1.2, ry: -Math.PI / 2, frame: '#2f6f5a' })
  },
}

function checkout(m: Model): void {
  const { x, z, w, d, h } = CHECKOUT
  m.at({ x, z }, () => {
    plainBox(m, w, h - 0.04, d, '#2f6f5a')
    plainBox(m, w + 0.06, 0.04, d + 0.06, '#d3a779', { y: h - 0.04, without: ['-y'] })
    plainBox(m, 1, 0.012, d - 0.24, '#33373a', { x: -0.45, y: h, without: ['-y'] })
    for (let i = 0; i < 5; i++)
      plainBox(m, 0.34, 0.5, 0.012, i % 2 ? '#3f8f76' : '#276050', {
        x: -0.86 + i * 0.43,
        y: 0.2,
        z: d / 2 + 0.002,
        without: ['-y', '+y', '-x', '+x', '-z'],
      })
    m.box(0.3, 0.26, 0.16, '#c9a577', { x: -0.82, y: h, z: -0.1, bevel: 0.01, without: ['-y'] })
  })
}

/** Slanted boards for bread; the loaves themselves are the thing `breadShelf`. */
function breadWall(m: Model): void {
  const { x, z, w } = BREAD_WALL
  m.at({ x, z }, () => {
    plainBox(m, w, 2.2, 0.06, '#b98a58', { z: -0.3, without: ['-y', '-z'] })
    for (const side of [-1, 0, 1])
      plainBox(m, 0.05, 2.2, 0.6, '#a5784a', { x: side * (w / 2 - 0.025), without: ['-y', '-z'] })
    for (const y of [0.3, 0.85, 1.4]) {
      m.box(w - 0.06, 0.03, 0.56, '#d3a779', { y, rx: 0.18, bevel: 0 })
      for (let k = 0; k < 4; k++) m.print('priceTag', 0.16, 0.07, { x: -1.1 + k * 0.73, y: y - 0.05, z: 0.3 })
    }
    plainBox(m, w, 0.06, 0.64, '#a5784a', { y: 2.2, without: ['-z'] })
  })
}

/** Crates of apples, pears, greens under the window. */
function fruit(m: Model): void {
  m.at({ x: -1.75, z: -4.6 }, () => {
    plainBox(m, 3.4, 0.5, 0.8, '#a5784a', { without: ['-y', '-z'] })
    for (const [i, color] of ['#c4402f', '#8fae3f', '#e0a32f', '#d9713a', '#5f8f4e', '#b5302a'].entries()) {
      m.at({ x: -1.42 + i * 0.57, y: 0.5, rx: 0.25 }, () => {
        m.box(0.52, 0.1, 0.66, '#c9a577', { bevel: 0, without: ['-y'] })
        for (let k = 0; k < 12; k++)
          m.ball(0.062, color, {
            x: -0.18 + (k % 4) * 0.12,
            y: 0.11,
            z: -0.2 + Math.floor(k / 4) * 0.19,
            detail: 0,
          })
      })
    }
  })
}

/** A tall shelf of jars, cartons and bags on the right. */
function groceries(m: Model): void {
  m.at({ x: 4.5, z: -3.2, ry: -Math.PI / 2 }, () => {
    plainBox(m, 2, 2.1, 0.03, '#d9d2c0', { z: -0.18, without: ['-y', '-z'] })
    for (const y of [0.12, 0.6, 1.08, 1.56]) {
      plainBox(m, 2, 0.03, 0.4, '#efe9dc', { y, without: ['-z', y > 1.4 ? '+y' : '-y'] })
      m.at({ y: y + 0.03 }, () => {
        if (y > 1) {
          for (let i = 0; i < 9; i++)
            can(
              m,
              0.075,
              0.2,
              ['#c4402f', '#e0a32f', '#7d4a9c', '#5f8f4e'][(i + (y > 1.4 ? 1 : 0)) % 4] ?? '#c4402f',
              {
                x: -0.85 + i * 0.213,
                segments: 8,
                shine: 0.3,
              },
            )
          return
        }
        row(m, -0.96, 0.96, 0.28, 0, [
          [1, 0.28, '#e9d7a6'],
          [0.7, 0.34, '#3f6f8f'],
          [0.7, 0.34, '#3f6f8f'],
          [0.9, 0.24, '#c9503a'],
          [0.9, 0.24, '#c9503a'],
          [1.1, 0.32, '#7fa598'],
          [0.8, 0.3, '#e0a32f'],
          [0.8, 0.3, '#e0a32f'],
        ])
      })
    }
  })
}

/** The table of yesterday's bread with its sign; the bread is the thing `dayOld`. */
function dayOldTable(m: Model): void {
  m.at({ x: DAY_OLD.x, z: DAY_OLD.z }, () => {
    plainBox(m, 1.5, 0.06, 0.75, '#d3a779', { y: 0.72 })
    for (const side of [-1, 1])
      for (const deep of [-1, 1])
        m.box(0.07, 0.72, 0.07, '#a5784a', {
          x: side * 0.68,
          z: deep * 0.3,
          bevel: 0,
          without: ['-y', '+y'],
        })
    plainBox(m, 1.36, 0.16, 0.6, '#b5533a', { y: 0.56, without: ['-y', '+y'] })
    m.at({ x: -0.52, y: 0.78, z: -0.2 }, () => {
      m.box(0.02, 0.3, 0.02, '#6d4328', { bevel: 0 })
      m.box(0.46, 0.26, 0.02, '#6d4328', { y: 0.28, bevel: 0.004 })
      m.print('dayOldSign', 0.42, 0.22, { y: 0.41, z: 0.012 })
    })
  })
}
