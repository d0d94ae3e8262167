import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import { part as pallet } from '../../parts/furniture/pallet.ts'
import { part as flourSack } from '../../parts/goods/sack.ts'
import { part as flourSifter } from '../../parts/tools/flour-sifter.ts'
import { part as stoneMill } from '../../parts/tools/stone-mill.ts'
import { plainBox } from '../science-museum/faces.ts'
import { can, hung, table } from '../science-museum/shapes.ts'
import type { Area } from './area.ts'
import { heap } from './bread.ts'

/** Where flour is tested. */
export const TEST_TABLE = { x: 0.55, z: -1.85, w: 1.5, d: 0.6, h: 0.9 } as const
export const STONES = { x: -2.25, z: -2.55 } as const
export const ROLLERS = { x: 0.1, z: -4.5 } as const
export const SIFTER = { x: 2.1, z: -4.35 } as const

/** The mill: old stones on the left, steel rollers and sifter at the back, the test table, sacks ready to go. */
export const mill: Area = {
  accent: '#7a4a35',
  wall: '#a98b6a',
  back: '#f3ead8',
  ground: { look: 'boards', tones: ['#b98f63', '#a67d54'] },
  lamps: {
    at: [
      [-1.9, -1.7],
      [1.3, -1.7],
      [-0.6, -3.6],
    ],
    strength: [2.3, 2.12, 1.74],
  },
  opening: { x: -2.1, w: 1.7, low: 1.5, high: 2.6 },
  placed: [
    [stoneMill, { x: STONES.x, z: STONES.z, ry: 0.25 }, 'on'],
    [flourSifter, { x: SIFTER.x, z: SIFTER.z }, 'on'],
    [pallet, { x: 2.65, z: -1.9, ry: Math.PI / 2 }],
    [flourSack, { x: 2.55, y: 0.14, z: -2.15, ry: -0.2 }],
    [flourSack, { x: 2.65, y: 0.14, z: -1.6, ry: 0.1 }],
    [flourSack, { x: 2.6, y: 0.5, z: -1.88, ry: 0.3 }],
    [flourSack, { x: -2.95, z: -0.95, ry: 0.4 }, 'open'],
  ],
  blocks: [
    [TEST_TABLE.x, TEST_TABLE.z, TEST_TABLE.w, TEST_TABLE.d],
    [ROLLERS.x, ROLLERS.z, 1.8, 1.1],
    [-1.55, -4.85, 0.5, 0.5],
  ],
  staff: [-0.85, -2.45, Math.PI - 0.2],
  second: [0.75, -2.55, Math.PI],
  build: (m) => {
    table(m, { ...TEST_TABLE, top: '#efeadd', leg: '#7a4a35' })
    onTable(m)
    rollers(m)
    m.group('pipes', () => pipes(m))
    hung(m, 'flours', 1.7, 1.05, { x: 3.415, y: 2.65, z: -2.7, ry: -Math.PI / 2, frame: '#7a4a35' })
    hung(m, 'millPlan', 1.25, 0.95, { x: -3.415, y: 2.6, z: -1.2, ry: Math.PI / 2, frame: '#7a4a35' })
    hung(m, 'earSign', 0.5, 0.5, { x: -0.72, y: 2.45, z: -5.185, frame: '#2f6d9a' })
    can(m, 0.22, 0.55, '#d9c7a0', { x: -1.55, z: -4.85, segments: 14 })
    heap(m, 0.2, 0.1, { x: -1.55, y: 0.54, z: -4.85 }, '#b98a55')
  },
}

/** Flour in dishes, from white to bran, and a lump of washed gluten beside each. */
function onTable(m: Model): void {
  m.at({ x: TEST_TABLE.x, y: TEST_TABLE.h, z: TEST_TABLE.z }, () => {
    for (const [i, color] of ['#f7f1e2', '#ecdcb9', '#d9bd8a', '#b98a55'].entries()) {
      can(m, 0.085, 0.02, '#e8ece9', { x: -0.52 + i * 0.24, z: 0.08, segments: 14, top: 0.1 })
      heap(m, 0.075, 0.035, { x: -0.52 + i * 0.24, y: 0.02, z: 0.08 }, color)
    }
    for (const [x, size] of [
      [0.44, 1],
      [0.58, 0.62],
    ] as const)
      m.ball([0.055 * size, 0.035 * size, 0.05 * size], '#d9c48f', { x, y: 0.03 * size, z: 0.1, detail: 1 })
    m.box(0.24, 0.16, 0.2, '#e3e5e3', { x: -0.5, z: -0.16, bevel: 0.015, without: ['-y'] })
    m.box(0.16, 0.05, 0.004, '#7fd0a0', { x: -0.5, y: 0.07, z: -0.058, bevel: 0, glow: 0.8 })
  })
}

/** Two roller mills side by side: steel boxes with a window on the rolls and a glass hopper on top. */
function rollers(m: Model): void {
  for (const side of [-0.46, 0.46])
    m.at({ x: ROLLERS.x + side, z: ROLLERS.z }, () => {
      m.box(0.86, 1.2, 0.9, '#a8382c', { y: 0.12, bevel: 0.03 })
      plainBox(m, 0.8, 0.12, 0.84, '#3a3f42', { without: ['-y', '+y'] })
      m.box(0.6, 0.34, 0.02, '#e8e2d2', { y: 0.74, z: 0.452, bevel: 0.006 })
      for (const y of [0.84, 0.98])
        m.rod(
          [
            [-0.24, y, 0.47],
            [0.24, y, 0.47],
          ],
          0.05,
          PALETTE.steel,
          { sides: 10, shine: 0.9 },
        )
      m.box(0.5, 0.2, 0.02, '#7d2a20', { y: 0.3, z: 0.452, bevel: 0.006 })
      m.turn(
        [
          [0.12, 1.3],
          [0.32, 1.72],
          [0.32, 1.9],
          [0.3, 1.92],
          [0, 1.92],
        ],
        '#d9dfdc',
        { segments: 16, shine: 0.5 },
      )
      m.drum(0.035, 0.03, '#4fd07a', { x: 0.34, y: 1.2, z: 0.45, rx: Math.PI / 2, segments: 10, glow: 1.2 })
    })
}

/** Air carries meal from the rollers to the sifter: pipes that bend under the ceiling. */
function pipes(m: Model): void {
  for (const [x, to, high] of [
    [ROLLERS.x - 0.46, SIFTER.x - 0.25, 3.1],
    [ROLLERS.x + 0.46, SIFTER.x + 0.25, 2.94],
  ] as const)
    m.rod(
      [
        [x, 1.9, ROLLERS.z],
        [x, high - 0.2, ROLLERS.z],
        [x + 0.25, high, ROLLERS.z],
        [to - 0.25, high, SIFTER.z],
        [to, high - 0.25, SIFTER.z],
        [to, 2.28, SIFTER.z],
      ],
      0.07,
      '#c9ced0',
      { sides: 9, steps: 20, shine: 0.5 },
    )
  m.rod(
    [
      [SIFTER.x + 0.52, 2.9, -4.8],
      [SIFTER.x + 0.95, 2.9, -4.8],
      [SIFTER.x + 1.1, 2.6, -4.8],
      [SIFTER.x + 1.1, 0.1, -4.8],
    ],
    0.07,
    '#c9ced0',
    { sides: 8, steps: 14, shine: 0.5 },
  )
}
