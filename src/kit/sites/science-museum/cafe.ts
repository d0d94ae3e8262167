import type { Model } from '../../model.ts'
import { part as roundTable } from '../../parts/furniture/round-table.ts'
import { part as croissant } from '../../parts/goods/croissant.ts'
import { part as donut } from '../../parts/goods/donut.ts'
import { part as muffin } from '../../parts/goods/muffin.ts'
import { spot } from '../../parts/museum-shapes.ts'
import { part as till } from '../../parts/tools/till.ts'
import type { Bay } from './bay.ts'
import { plainBox } from './faces.ts'
import { cabinet, can, hung, row, stool } from './shapes.ts'

const COUNTER = { x: 0.65, z: -2.15, w: 3, d: 0.66 } as const
const TABLES = [
  [-1.55, -0.95],
  [1.55, -0.7],
] as const

/** The café: counter with cakes and an espresso machine, menu boards, two small tables. */
export const cafe: Bay = {
  accent: '#8a4b26',
  wall: '#f1dfc2',
  back: '#5d4634',
  ceiling: '#f4ecdd',
  ground: { look: 'tiles', tones: ['#cdb592', '#a9744a'] },
  lamps: {
    at: [
      [-1.3, -1.2],
      [1.2, -1.3],
      [0.4, -3.1],
    ],
    strength: [1.35, 1.12, 0.8],
  },
  placed: [
    ...TABLES.map(([x, z]) => [roundTable, { x, z }] as const),
    [till, { x: COUNTER.x + 1.1, y: 0.98, z: COUNTER.z - 0.04, ry: Math.PI }],
    [croissant, { x: -0.4, y: 1.02, z: -2.12, ry: 0.4 }],
    [muffin, { x: 0.1, y: 1.02, z: -2.08 }],
    [muffin, { x: 0.26, y: 1.02, z: -2.16 }],
    [donut, { x: 0.46, y: 1.02, z: -2.1 }],
  ],
  blocks: [
    [COUNTER.x, COUNTER.z, COUNTER.w + 0.1, COUNTER.d + 0.1],
    [0.4, -3.85, 3.8, 0.5],
    ...TABLES.flatMap(([x, z]): (readonly [number, number, number, number])[] => [
      [x - 0.55, z, 0.4, 0.4],
      [x + 0.55, z, 0.4, 0.4],
    ]),
  ],
  staff: [0.15, -3.05],
  build: (m) => {
    counter(m)
    machine(m)
    for (const x of [-0.35, 0.55, 1.45]) pendant(m, x)
    backWall(m)
    for (const [x, z] of TABLES)
      for (const side of [-1, 1]) stool(m, { x: x + side * 0.55, z, h: 0.46, color: '#8a4b26' })
  },
}

function counter(m: Model): void {
  const { x, z, w, d } = COUNTER
  plainBox(m, w, 0.93, d, '#6a3d22', { x, z })
  for (let i = 0; i < 20; i++)
    m.box(0.1, 0.78, 0.016, i % 2 ? '#a9744a' : '#b98356', {
      x: x - w / 2 + 0.08 + i * 0.1495,
      y: 0.08,
      z: z + d / 2 + 0.007,
      bevel: 0,
      without: ['-z', '-y', '+y'],
    })
  plainBox(m, w + 0.08, 0.045, d + 0.1, '#e9e0d0', { x, y: 0.93, z })
  // The glass case over the cakes.
  m.box(1.3, 0.045, 0.42, '#d8c9ac', { x: 0.02, y: 0.975, z: -2.12, bevel: 0, without: ['-y'] })
  for (const [gx, gw, gz, ry] of [
    [0.02, 1.3, -1.91, 0],
    [-0.63, 0.42, -2.12, Math.PI / 2],
    [0.67, 0.42, -2.12, Math.PI / 2],
  ] as const)
    m.box(gw, 0.3, 0.008, '#dcecea', { x: gx, y: 1.0, z: gz, ry, bevel: 0, surface: 'glass', casts: false })
  m.box(1.32, 0.012, 0.44, '#cfd6d4', { x: 0.02, y: 1.3, z: -2.12, bevel: 0, shine: 0.6, casts: false })
  for (const gx of [-0.62, 0.66])
    for (const gz of [-1.92, -2.32])
      m.box(0.016, 0.29, 0.016, '#8b9498', { x: gx, y: 1.015, z: gz, bevel: 0, without: ['-y', '+y'] })
}

/** A lamp of copper over the counter. */
function pendant(m: Model, x: number): void {
  m.at({ x, y: 2.05, z: -2.1 }, () => {
    m.turn(
      [
        [0.17, 0],
        [0.15, 0.08],
        [0.05, 0.16],
        [0.02, 0.22],
      ],
      '#b8744a',
      { segments: 12, shine: 0.6, casts: false },
    )
    spot(m, 0.16, '#ffe0a6', { y: 0.012, rx: Math.PI / 2, glow: 2.2 }, 12)
    m.box(0.01, 0.84, 0.01, '#2b2422', { y: 0.2, bevel: 0, without: ['-y', '+y'] })
  })
}

/** An espresso machine on the back counter: a steel body with two groups and cups on top. */
function machine(m: Model): void {
  m.at({ x: 1.05, y: 0.94, z: -3.82 }, () => {
    m.box(0.86, 0.42, 0.4, '#c9cdcb', { y: 0.06, bevel: 0.03, shine: 0.9 })
    m.box(0.9, 0.06, 0.44, '#3a3431', { bevel: 0.012 })
    m.box(0.8, 0.14, 0.1, '#7d3a22', { y: 0.32, z: 0.2, bevel: 0.02 })
    for (const x of [-0.22, 0.22]) {
      can(m, 0.05, 0.06, '#8b9498', { x, y: 0.24, z: 0.22, segments: 10, shine: 0.8 })
      m.rod(
        [
          [x, 0.26, 0.24],
          [x, 0.25, 0.42],
        ],
        0.018,
        '#2b2422',
        { sides: 6 },
      )
      can(m, 0.035, 0.06, '#f6f1e6', { x, y: 0.06, z: 0.22, segments: 10 })
    }
    for (let i = 0; i < 6; i++)
      can(m, 0.035, 0.06, '#f6f1e6', {
        x: -0.32 + i * 0.13,
        y: 0.48,
        z: -0.02 + (i % 2) * 0.06,
        segments: 8,
        top: 0.042,
      })
  })
}

function backWall(m: Model): void {
  cabinet(m, { x: 0.4, z: -3.85, w: 3.7, h: 0.94, d: 0.46, color: '#8a5a36', doors: 6 })
  for (const y of [1.5, 1.86])
    m.box(1.5, 0.03, 0.22, '#b98356', { x: -0.75, y, z: -3.98, bevel: 0, without: ['-z'] })
  for (const [i, y] of [1.53, 1.89].entries())
    m.at({ x: -0.75, y, z: -3.99 }, () =>
      row(
        m,
        -0.68,
        0.68,
        0.14,
        0,
        Array.from({ length: 9 }, (_, k): [number, number, string] => [
          1,
          0.13 + ((k + i) % 3) * 0.04,
          ['#f1e6d2', '#c4562f', '#2f6d6a', '#e0a73c'][(k * 3 + i) % 4] ?? '#fff',
        ]),
      ),
    )
  hung(m, 'menu', 2, 0.75, { x: 1, y: 2.62, z: -4.095, glow: 0.9, frame: '#2b2422' })
  hung(m, 'menuLeft', 1.1, 0.75, { x: -1.5, y: 2.95, z: -4.095, glow: 0.9, frame: '#2b2422' })
}
