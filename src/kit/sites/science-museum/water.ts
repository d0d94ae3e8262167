import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import { polygon } from '../../solid/slab.ts'
import type { Bay } from './bay.ts'
import { plainBox } from './faces.ts'
import { can, hung } from './shapes.ts'

const BASIN = { x: -1, z: -1.95, w: 3.1, d: 0.95 } as const
const CRANK = { x: 2, z: -1.35 } as const
const TURBINE = { x: 1.75, z: -3.3 } as const
const YELLOW = '#e0a32f'

/** Water and energy with one's own hands: a river to dam, a wheel, a crank that lights lamps, a wind turbine. */
export const water: Bay = {
  accent: '#12798f',
  wall: '#e3f0f0',
  back: '#bfe0e4',
  ceiling: '#f4f6f3',
  ground: { look: 'sheet', tones: ['#8fb9bb', '#7aa8ac'] },
  lamps: {
    at: [
      [-1.5, -1.4],
      [1.5, -1.4],
      [-0.2, -3.1],
    ],
    strength: [1.5, 1.46, 1.36],
  },
  placed: [],
  blocks: [
    [BASIN.x, BASIN.z, BASIN.w + 0.1, BASIN.d + 0.1],
    [CRANK.x, CRANK.z, 0.9, 0.6],
    [TURBINE.x, TURBINE.z, 0.9, 0.9],
  ],
  staff: [0.95, -1.2],
  build: (m) => {
    m.group('water table', () => m.at({ x: BASIN.x, z: BASIN.z }, () => basin(m)))
    m.group('crank', () => m.at({ ...CRANK, ry: -0.25 }, () => crank(m)))
    m.group('turbine', () => m.at({ ...TURBINE, ry: -0.3 }, () => turbine(m)))
    hung(m, 'river', 3.6, 1.35, { x: -0.9, y: 2.72, z: -4.095, frame: '#12798f' })
    hung(m, 'energy', 0.9, 1.2, { x: 2.76, y: 2.3, z: -2.6, ry: -Math.PI / 2, frame: YELLOW })
  },
}

/** How high the steps are down which the water comes, above it. */
const STEPS = [0.42, 0.27, 0.13] as const

/** A long basin on legs: the river comes down steps, drives a wheel, passes a dam; boats float below. */
function basin(m: Model): void {
  const { w, d } = BASIN
  const rim = '#f3f1e9'
  for (const x of [-1, 1])
    for (const z of [-1, 1])
      m.box(0.1, 0.6, 0.1, '#12798f', {
        x: x * (w / 2 - 0.12),
        z: z * (d / 2 - 0.12),
        bevel: 0.01,
        without: ['-y', '+y'],
      })
  plainBox(m, w, 0.12, d, '#12798f', { y: 0.56, without: [] })
  for (const z of [-1, 1]) plainBox(m, w, 0.2, 0.06, rim, { y: 0.64, z: z * (d / 2 - 0.03) })
  for (const x of [-1, 1]) plainBox(m, 0.06, 0.2, d - 0.1, rim, { x: x * (w / 2 - 0.03), y: 0.64 })
  m.box(w - 0.1, 0.08, d - 0.1, '#3f9fc0', {
    y: 0.68,
    bevel: 0,
    shine: 0.75,
    without: ['-y', '-x', '+x', '-z', '+z'],
  })
  // Steps down which the water comes from the left.
  for (const [i, high] of STEPS.entries()) {
    m.box(0.3, high, d - 0.14, '#9b8f7d', {
      x: -w / 2 + 0.2 + i * 0.3,
      y: 0.72,
      bevel: 0.015,
      without: ['-y'],
    })
    m.box(0.3, 0.012, 0.3, '#66b9d4', {
      x: -w / 2 + 0.2 + i * 0.3,
      y: 0.72 + high,
      bevel: 0,
      shine: 0.75,
      without: ['-y'],
    })
    const below = STEPS[i + 1] ?? 0
    m.box(0.012, high - below, 0.3, '#8fd0e2', {
      x: -w / 2 + 0.357 + i * 0.3,
      y: 0.72 + below,
      bevel: 0,
      shine: 0.75,
    })
  }
  m.at({ x: -0.3, y: 0.93, rx: Math.PI / 2 }, () => wheel(m))
  for (const z of [-0.24, 0.24]) m.box(0.06, 0.34, 0.05, '#8d6a45', { x: -0.3, y: 0.66, z, bevel: 0 })
  // The dam with three gates, the one in the middle open.
  for (const [i, z] of [-0.28, 0, 0.28].entries())
    m.box(0.04, i === 1 ? 0.08 : 0.2, 0.25, YELLOW, { x: 0.45, y: i === 1 ? 0.86 : 0.72, z, bevel: 0 })
  for (const z of [-0.42, -0.14, 0.14, 0.42])
    m.box(0.07, 0.26, 0.035, '#c4562f', { x: 0.45, y: 0.7, z, bevel: 0 })
  for (const [x, z, color] of [
    [0.85, 0.15, '#c4562f'],
    [1.15, -0.18, '#f3f1e9'],
  ] as const)
    boat(m, x, z, color)
}

function wheel(m: Model): void {
  for (const y of [-0.15, 0.13]) {
    m.turn(
      [
        [0.21, y],
        [0.24, y],
        [0.24, y + 0.02],
        [0.21, y + 0.02],
        [0.21, y],
      ],
      '#b0793f',
      { segments: 20 },
    )
  }
  for (let i = 0; i < 8; i++)
    m.at({ ry: (i * Math.PI) / 4 }, () => {
      m.box(0.14, 0.29, 0.014, '#c99a5c', { x: 0.2, y: -0.145, bevel: 0 })
      m.box(0.2, 0.02, 0.02, '#8d6a45', { x: 0.1, y: -0.15, bevel: 0 })
    })
  can(m, 0.03, 0.56, '#6d757a', { y: -0.28, segments: 8, shine: 0.6 })
}

function boat(m: Model, x: number, z: number, color: string): void {
  m.at({ x, y: 0.76, z, ry: x }, () => {
    m.ball([0.13, 0.05, 0.055], color, { detail: 1 })
    m.box(0.008, 0.2, 0.008, '#8d6a45', { y: 0.03, bevel: 0 })
    m.slab(
      polygon([
        [0, 0],
        [0.1, 0],
        [0, 0.15],
      ]),
      0.004,
      '#f8f4ea',
      { x: 0.006, y: 0.07, bevel: 0 },
    )
  })
}

/** A crank with a generator: the faster one turns, the more lamps of the column shine. */
function crank(m: Model): void {
  m.box(0.8, 0.9, 0.5, YELLOW, { bevel: 0.03, without: ['-y'] })
  m.box(0.7, 0.34, 0.01, '#2b3138', { y: 0.48, z: 0.252, bevel: 0, without: ['-z'] })
  m.at({ x: -0.16, y: 0.66, z: 0.26, rx: Math.PI / 2 }, () => {
    can(m, 0.16, 0.04, '#c4562f', { segments: 18 })
    can(m, 0.03, 0.09, '#8b9498', { segments: 8, shine: 0.8 })
    can(m, 0.026, 0.14, '#2b3138', { x: 0.12, y: 0.03, segments: 8 })
  })
  m.print('crankHow', 0.28, 0.28, { x: 0.2, y: 0.65, z: 0.262 })
  m.box(0.3, 1.05, 0.2, '#39424a', { x: 0.18, y: 0.9, z: -0.1, bevel: 0.02, without: ['-y'] })
  for (let i = 0; i < 5; i++) {
    const isLit = i < 3
    m.ball(0.075, isLit ? '#ffd56b' : '#8d949a', {
      x: 0.18,
      y: 1.02 + i * 0.2,
      z: 0.03,
      detail: 2,
      ...(isLit ? { glow: 2, casts: false } : { shine: 0.5 }),
    })
  }
}

function turbine(m: Model): void {
  can(m, 0.42, 0.1, '#12798f', { segments: 22 })
  m.rod(
    [
      [0, 0.08, 0],
      [0, 2.1, 0],
    ],
    (along) => 0.07 - along * 0.03,
    PALETTE.white,
    { sides: 10, steps: 2 },
  )
  m.box(0.13, 0.13, 0.36, PALETTE.white, { y: 2.05, z: 0.04, bevel: 0.04 })
  m.at({ y: 2.115, z: 0.25, rx: Math.PI / 2 }, () =>
    m.turn(
      [
        [0.075, 0],
        [0.06, 0.07],
        [0, 0.1],
      ],
      '#c4562f',
      { segments: 12 },
    ),
  )
  const blade = polygon([
    [-0.03, 0.05],
    [0.05, 0.08],
    [0.06, 0.25],
    [0.012, 0.86],
    [-0.012, 0.86],
    [-0.03, 0.2],
  ])
  for (let i = 0; i < 3; i++)
    m.at({ y: 2.115, z: 0.27, rz: (i * Math.PI * 2) / 3 + 0.35 }, () =>
      m.slab(blade, 0.02, '#f6f5f0', { ry: 0.18, bevel: 0 }),
    )
}
