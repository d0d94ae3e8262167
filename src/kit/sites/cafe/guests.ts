import { rgb, mix } from '../../color.ts'
import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import { bench } from '../../parts/furniture/bench.ts'
import { chair } from '../../parts/furniture/chair.ts'
import { floorPlant } from '../../parts/furniture/floor-plant.ts'
import { roundTable } from '../../parts/furniture/round-table.ts'
import { potPlant } from '../../parts/goods/pot-plant.ts'
import { roundRect } from '../../solid/slab.ts'
import { OPENINGS, ROOM, TOPS } from './room.ts'
import { SEATS, TABLES } from './seats.ts'

/** Brings the cushion of a chair to where `dine` has the seat. */
const CHAIR_SIZE = 0.955

/** Tables, bench, plants, signs and pictures on the guests' side. */
export function guestZone(m: Model, random: () => number): void {
  m.group('tables', () => {
    for (const [name, { x, z, radius }] of Object.entries(TABLES))
      m.at({ x, z }, () => {
        roundTable(m, radius, TOPS.table, `${name} table top`, random)
        m.at({ y: TOPS.table }, () => (name === 'first' ? sugar(m) : vase(m)))
      })
  })
  m.group('seats', () => {
    m.at({ x: 2.92, z: 1.52, ry: -Math.PI / 2 - 0.15, size: CHAIR_SIZE }, () => chair(m, PALETTE.coral))
    for (const [{ x, z, facing }, cushion] of [
      [SEATS.middleWest, PALETTE.coral],
      [SEATS.middleEast, PALETTE.teal],
      [SEATS.window, PALETTE.mustard],
    ] as const)
      m.at({ x, z, ry: facing + Math.PI, size: CHAIR_SIZE }, () => chair(m, cushion))
    m.at({ x: -3.0, z: 2.1, ry: -Math.PI / 2 - 0.2, size: CHAIR_SIZE }, () => chair(m, PALETTE.mustard))
    m.at({ x: -4.12, z: 2.2, ry: Math.PI / 2 + 0.1, size: CHAIR_SIZE }, () => chair(m, PALETTE.teal))
    m.at({ x: 3.66, z: 1.2, ry: -Math.PI / 2 }, () => bench(m, 2.4, random))
  })
  m.group('plants', () => {
    m.at({ x: 3.58, z: -0.4 }, () => floorPlant(m, random))
    m.at({ x: -4.2, z: 2.7, size: 0.9 }, () => floorPlant(m, random))
    const sill = OPENINGS.eastWindow.low + 0.01
    m.at({ x: 3.9, y: sill, z: 2.1, size: 0.8 }, () => potPlant(m, random))
    m.at({ x: 3.9, y: sill, z: -0.2, size: 0.7 }, () => potPlant(m, random, PALETTE.white))
    for (const [x, size] of [
      [-4.35, 0.85],
      [-3.4, 0.75],
      [-2.45, 0.9],
    ] as const)
      m.at({ x, y: 1.04, z: ROOM.kitchenSouth, size }, () =>
        potPlant(m, random, x < -4 ? PALETTE.white : PALETTE.terracotta),
      )
  })
  m.group('signs', () => signs(m))
}

/** A jar of sugar with a spout, its napkins beside it. */
function sugar(m: Model): void {
  m.at({ x: -0.1, z: -0.17 }, () => {
    m.turn(
      [
        [0, 0],
        [0.032, 0],
        [0.036, 0.01],
        [0.034, 0.085],
        [0, 0.085],
      ],
      PALETTE.white,
      { segments: 14, shine: 0.3 },
    )
    m.turn(
      [
        [0.035, 0.085],
        [0.035, 0.098],
        [0.008, 0.118],
        [0.007, 0.135],
        [0, 0.135],
      ],
      PALETTE.steel,
      { segments: 14, shine: 0.9 },
    )
  })
  m.at({ x: 0.04, z: -0.21, ry: -0.3 }, () => {
    m.box(0.13, 0.045, 0.13, PALETTE.oakDark, { bevel: 0.006 })
    m.box(0.115, 0.04, 0.115, PALETTE.white, { y: 0.012, bevel: 0.003 })
  })
}

function vase(m: Model): void {
  m.turn(
    [
      [0, 0],
      [0.028, 0],
      [0.03, 0.06],
      [0.018, 0.09],
      [0.02, 0.1],
      [0.015, 0.1],
      [0, 0.09],
    ],
    PALETTE.teal,
    { segments: 12, shine: 0.3 },
  )
  ;[PALETTE.mustard, PALETTE.coral, PALETTE.pink].forEach((color, i) =>
    m.at({ y: 0.09, ry: i * 2.1 }, () => {
      m.rod(
        [
          [0, 0, 0],
          [0.01, 0.08, 0],
          [0.03, 0.15, 0],
        ],
        0.003,
        PALETTE.green,
        { steps: 3, sides: 5 },
      )
      m.ball(0.022, mix(rgb(color), [1, 1, 1], 0.1), { x: 0.032, y: 0.16, detail: 1 })
    }),
  )
}

function signs(m: Model): void {
  m.at({ x: -2.3, z: 1.54, ry: 0.3 }, () => {
    for (const side of [-1, 1]) {
      m.at({ z: side * 0.16, rx: -side * 0.2 }, () => {
        m.box(0.5, 0.82, 0.025, PALETTE.oak, { bevel: 0.006 })
        m.print(side > 0 ? 'todayFront' : 'todayBack', 0.43, 0.72, {
          y: 0.42,
          z: side * 0.0135,
          ry: side > 0 ? 0 : Math.PI,
        })
      })
    }
  })
  m.at({ x: ROOM.west + 0.012, y: 1.62, z: 1.95, ry: Math.PI / 2 }, () => {
    m.box(0.92, 0.66, 0.024, PALETTE.oakDark, { y: -0.33, bevel: 0.006, without: ['-z'] })
    m.print('noticeBoard', 0.86, 0.6, { z: 0.0255 })
  })
  m.at({ x: ROOM.east - 0.004, y: 1.78, z: -1.45, ry: -Math.PI / 2 }, () => {
    for (const [x, y, picture] of [
      [-0.42, 0, 'posterLoaf'],
      [0.12, 0.14, 'posterCup'],
      [0.12, -0.3, 'posterWheat'],
    ] as const) {
      const h = picture === 'posterLoaf' ? 0.8 : 0.38
      const w = picture === 'posterLoaf' ? 0.58 : 0.36
      m.box(w, h, 0.02, PALETTE.oakDark, { x, y: y - h / 2, z: 0.01, bevel: 0.005, without: ['-z'] })
      m.print(picture, w - 0.05, h - 0.05, { x, y, z: 0.0215 })
    }
  })
  m.at({ x: -0.56, y: 1.35, z: ROOM.south - 0.012, ry: Math.PI }, () => {
    m.slab(roundRect(0.3, 0.3, 0.02), 0.008, PALETTE.white, { bevel: 0.002 })
    m.print('exit', 0.27, 0.27, { z: 0.0095 })
  })
  m.at({ x: -0.56, y: 0.3, z: ROOM.south - 0.1, ry: Math.PI }, () => {
    m.turn(
      [
        [0, 0],
        [0.055, 0],
        [0.06, 0.01],
        [0.06, 0.3],
        [0.05, 0.35],
        [0.02, 0.37],
        [0.02, 0.4],
        [0, 0.4],
      ],
      PALETTE.red,
      { shine: 0.3 },
    )
    m.box(0.03, 0.03, 0.1, PALETTE.char, { y: 0.4, z: 0.02, bevel: 0.006 })
    m.rod(
      [
        [0.01, 0.41, 0],
        [0.08, 0.38, 0],
        [0.085, 0.2, 0],
        [0.075, 0.08, 0],
      ],
      0.009,
      PALETTE.char,
      { steps: 10, sides: 6 },
    )
  })
}
