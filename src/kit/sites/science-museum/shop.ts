import { mix, rgb } from '../../color.ts'
import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import { part as cardReader } from '../../parts/tools/card-reader.ts'
import { part as till } from '../../parts/tools/till.ts'
import { polygon } from '../../solid/slab.ts'
import type { Bay } from './bay.ts'
import { plainBox } from './faces.ts'
import { globe, plush, toyRocket } from './goods.ts'
import { cabinet, hung, row, shelves, table } from './shapes.ts'

const WOOD = '#d8b98c'
const COUNTER = { x: 1.5, z: -1.75, w: 1.7, d: 0.6 } as const
const TABLE = { x: -1.15, z: -1.75 } as const
const BOXES = ['#c4562f', '#2f6d9a', '#e0a73c', '#5f8f4e', '#7d4a76', '#2c8c8c'] as const

/** The museum shop: globes, rockets, books and shirts, a counter with a till. */
export const shop: Bay = {
  accent: '#a8472f',
  wall: '#f3e7d3',
  back: '#e9d3b0',
  ceiling: '#f6f1e7',
  ground: { look: 'boards', tones: ['#c99f72', '#b1845a'] },
  lamps: {
    at: [
      [-1.4, -1.5],
      [1.3, -1.5],
      [0, -3],
    ],
    strength: [1.55, 1.36, 1.06],
  },
  placed: [
    [till, { x: COUNTER.x + 0.3, y: 0.96, z: COUNTER.z - 0.02, ry: Math.PI }],
    [cardReader, { x: COUNTER.x - 0.1, y: 0.96, z: COUNTER.z + 0.12 }],
  ],
  blocks: [
    [COUNTER.x, COUNTER.z, COUNTER.w + 0.06, COUNTER.d + 0.06],
    [TABLE.x, TABLE.z, 1.5, 0.95],
    [0, -3.88, 5.2, 0.44],
  ],
  staff: [COUNTER.x - 0.1, -2.75],
  build: (m) => {
    m.group('shop shelves', () => wallOfGoods(m))
    m.group('shop table', () => islands(m))
    counter(m)
    shirts(m)
    kite(m)
  },
}

function wallOfGoods(m: Model): void {
  const unit = { w: 1.66, h: 2.05, d: 0.38, rows: 4, color: WOOD, z: -3.9 } as const
  shelves(m, { ...unit, x: -1.72 }, (at) => {
    if (at === 3) for (const x of [-0.5, 0, 0.5]) toyRocket(m, { x, size: 1.05 })
    else if (at === 2) for (const x of [-0.52, 0, 0.52]) globe(m, { x, size: 0.8 })
    else puzzles(m, at)
  })
  shelves(m, { ...unit, x: 0 }, (at) => {
    if (at === 0) puzzles(m, 3)
    else books(m, at)
  })
  shelves(m, { ...unit, x: 1.72 }, (at) => {
    if (at === 0) puzzles(m, 5)
    else if (at === 1) for (const x of [-0.45, 0.05, 0.5]) toyRocket(m, { x, size: 0.95 })
    else for (const [i, x] of [-0.5, 0, 0.5].entries()) plush(m, BOXES[(i + at) % 6] ?? WOOD, { x })
  })
  hung(m, 'shopWall', 3.2, 0.62, { y: 2.86, z: -4.095, glow: 0.9, frame: '#a8472f' })
}

function puzzles(m: Model, seed: number): void {
  const heap = (i: number): [number, number, string] => [
    1,
    [0.3, 0.22, 0.34][(i + seed) % 3] ?? 0.3,
    BOXES[(i * 2 + seed) % 6] ?? WOOD,
  ]
  row(m, -0.76, 0.76, 0.26, 0.02, [heap(0), heap(1), heap(2), heap(3), heap(4)])
}

function books(m: Model, seed: number): void {
  row(
    m,
    -0.76,
    0.76,
    0.22,
    0.02,
    Array.from({ length: 15 }, (_, i): [number, number, string] => [
      0.7 + ((i * 7 + seed) % 5) * 0.15,
      0.24 + ((i * 3 + seed) % 4) * 0.035,
      BOXES[(i * 5 + seed) % 6] ?? WOOD,
    ]),
  )
}

/** The table in the middle: a heap of boxes, a large globe, rockets. */
function islands(m: Model): void {
  table(m, { ...TABLE, w: 1.5, h: 0.8, d: 0.95, top: WOOD, leg: '#8d6a45' })
  m.at({ ...TABLE, y: 0.8 }, () => {
    for (const [x, y, w, i] of [
      [-0.46, 0, 0.34, 0],
      [-0.46, 0.16, 0.28, 1],
      [-0.46, 0.31, 0.2, 2],
    ] as const)
      m.box(w, 0.15, w * 1.2, BOXES[i] ?? WOOD, { x, y, z: 0.05, ry: i * 0.3, bevel: 0, without: ['-y'] })
    globe(m, { x: 0.1, z: -0.08, size: 1.5 })
    toyRocket(m, { x: 0.52, z: 0.18, size: 1.3 })
    toyRocket(m, { x: 0.58, z: -0.25, size: 1 })
    plush(m, '#5f8f4e', { x: 0.12, z: 0.3 })
  })
}

function counter(m: Model): void {
  cabinet(m, { ...COUNTER, h: 0.92, color: '#a8472f', doors: 4 })
  plainBox(m, COUNTER.w + 0.06, 0.04, COUNTER.d + 0.08, PALETTE.oak, {
    x: COUNTER.x,
    y: 0.92,
    z: COUNTER.z,
  })
  m.at({ x: COUNTER.x - 0.55, y: 0.96, z: COUNTER.z + 0.05 }, () => {
    m.box(0.3, 0.06, 0.22, '#8d6a45', { bevel: 0, without: ['-y'] })
    for (let i = 0; i < 4; i++)
      m.box(0.06, 0.11, 0.16, BOXES[i] ?? WOOD, { x: -0.105 + i * 0.07, y: 0.06, rx: -0.12, bevel: 0 })
  })
}

/** T-shirts on the left wall. */
function shirts(m: Model): void {
  const outline = polygon([
    [-0.16, 0],
    [0.16, 0],
    [0.16, 0.3],
    [0.27, 0.24],
    [0.33, 0.36],
    [0.14, 0.5],
    [0.06, 0.46],
    [-0.06, 0.46],
    [-0.14, 0.5],
    [-0.33, 0.36],
    [-0.27, 0.24],
    [-0.16, 0.3],
  ])
  for (const [side, z] of [
    [-1, -1.2],
    [-1, -2.1],
    [-1, -3],
    [1, -1.3],
    [1, -2.6],
  ] as const)
    m.at({ x: side * 2.6, y: 1.35, z, ry: (-side * Math.PI) / 2 }, () => {
      const color = BOXES[Math.round(-z * 2 + side + 4) % 6] ?? WOOD
      m.slab(outline, 0.02, color, { bevel: 0, size: 1.15, casts: false })
      m.print('shirt', 0.26, 0.26, { y: 0.26, z: 0.03 })
    })
}

/** A kite under the ceiling. */
function kite(m: Model): void {
  m.at({ x: -1.7, y: 2.4, z: -1.5, rx: -0.5, rz: 0.4 }, () => {
    for (const [points, color] of [
      [
        [
          [0, 0],
          [0.34, 0.5],
          [0, 0.78],
        ],
        '#e0a73c',
      ],
      [
        [
          [0, 0],
          [0, 0.78],
          [-0.34, 0.5],
        ],
        '#2c8c8c',
      ],
    ] as const)
      m.slab(polygon(points), 0.006, mix(rgb(color), rgb('#ffffff'), 0.1), { bevel: 0 })
    m.rod(
      [
        [0, 0, 0],
        [0.14, -0.3, 0.05],
        [-0.02, -0.6, 0.02],
      ],
      0.008,
      '#c4562f',
      { sides: 4, steps: 6 },
    )
  })
}
