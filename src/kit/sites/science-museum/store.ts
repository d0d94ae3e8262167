import type { Model } from '../../model.ts'
import { part as dinosaurSkull } from '../../parts/goods/dinosaur-skull.ts'
import { plainBox } from './faces.ts'
import type { Bay } from './bay.ts'
import { globe } from './goods.ts'
import { crate } from './shapes.ts'

const SKULL = { x: 0.35, z: -2.55 } as const

/** The store: racks of things that are not on show, pictures on sliding walls, a shrouded figure, numbers everywhere. */
export const store: Bay = {
  accent: '#4f5b66',
  wall: '#e0ddd4',
  back: '#cfcbc0',
  ceiling: '#e9e7e0',
  ground: { look: 'sheet', tones: ['#9c9d98', '#91928d'] },
  lamps: {
    at: [
      [-1.3, -1.4],
      [1.3, -1.4],
      [0, -3],
    ],
    strength: [1.2, 1.14, 1],
  },
  placed: [[dinosaurSkull, { x: SKULL.x, y: 0.6, z: SKULL.z, ry: 0.4, size: 1.35 }]],
  blocks: [
    [SKULL.x, SKULL.z, 1.3, 0.9],
    [-0.7, -3.8, 3.2, 0.55],
    [-2.35, -2.2, 0.55, 1.9],
    [1.95, -3.1, 1.1, 1.9],
    [2.15, -1.05, 0.7, 0.7],
  ],
  staff: [-0.55, -1.3],
  build: (m) => {
    m.group('store racks', () => {
      rack(m, -0.7, -3.8, 0)
      rack(m, -2.34, -2.2, Math.PI / 2)
    })
    m.group('store pictures', () => slidingWalls(m))
    crate(m, { x: SKULL.x, z: SKULL.z, w: 1.3, h: 0.58, d: 0.9 })
    m.box(1.1, 0.02, 0.7, '#59646f', { x: SKULL.x, y: 0.58, z: SKULL.z, bevel: 0 })
    shroud(m)
    m.print('storeLabel', 0.3, 0.3, { x: SKULL.x - 0.3, y: 0.32, z: SKULL.z + 0.456 })
  },
}

const LEVELS = [0.12, 0.66, 1.2, 1.9] as const

/** A tall steel rack; on its boards crates, globes, vessels, boxes. */
function rack(m: Model, x: number, z: number, ry: number): void {
  const w = ry ? 1.9 : 3.2
  m.at({ x, z, ry }, () => {
    for (const end of ry ? [-1, 1] : [-1, 0, 1])
      for (const deep of [-0.22, 0.22])
        m.box(0.05, 2.4, 0.05, '#3f5f7f', { x: end * (w / 2 - 0.03), z: deep, bevel: 0, without: ['-y'] })
    for (const y of LEVELS) {
      plainBox(m, w, 0.025, 0.5, '#b9bdb8', { y, without: y > 1.4 ? ['-z', '+y'] : ['-z', '-y'] })
      plainBox(m, w, 0.07, 0.03, '#c8681f', { y: y - 0.05, z: 0.24, without: ['-z', '-x', '+x'] })
    }
    if (ry) {
      load(m, 0.145, [-0.6, 0, 0.6], [1, 4, 1])
      load(m, 0.685, [-0.62, -0.15, 0.3, 0.68], [2, 0, 3, 0])
      load(m, 1.225, [-0.6, 0.05, 0.6], [4, 1, 3])
      load(m, 1.925, [-0.4, 0.45], [1, 4])
      return
    }
    load(m, 0.145, [-1.2, -0.5, 0.25, 1.1], [1, 4, 1, 4])
    load(m, 0.685, [-1.3, -0.8, -0.3, 0.3, 0.85, 1.3], [3, 0, 2, 3, 0, 4])
    load(m, 1.225, [-1.25, -0.75, -0.2, 0.45, 1.15], [2, 0, 3, 4, 0])
    load(m, 1.925, [-1.1, -0.2, 0.6, 1.2], [4, 1, 0, 1])
  })
}

/** Things on a board at height `y`: 0 globe, 1 crate, 2 vessel, 3 horned shell, 4 grey box. */
function load(m: Model, y: number, xs: readonly number[], kinds: readonly number[]): void {
  for (const [i, x] of xs.entries()) {
    const kind = kinds[i] ?? 4
    if (kind === 0) globe(m, { x, y, size: 1.4 })
    else if (kind === 1) crate(m, { x, y, w: 0.46, h: 0.4, d: 0.42 })
    else if (kind === 2)
      m.turn(
        [
          [0.06, 0],
          [0.14, 0.12],
          [0.13, 0.24],
          [0.06, 0.33],
          [0.08, 0.38],
        ],
        '#b5613c',
        { x, y, segments: 14 },
      )
    else if (kind === 3) {
      m.turn(
        [
          [0.12, 0],
          [0.17, 0.05],
          [0.15, 0.16],
          [0.07, 0.22],
          [0.09, 0.3],
        ],
        '#3f6f73',
        { x, y, segments: 12, shine: 0.3 },
      )
    } else {
      m.box(0.48, 0.3, 0.4, '#9aa3a6', { x, y, bevel: 0, without: ['-y'] })
      m.box(0.14, 0.09, 0.004, '#f5efdf', {
        x,
        y: y + 0.12,
        z: 0.202,
        bevel: 0,
        casts: false,
        without: ['-z', '-x', '+x', '-y', '+y'],
      })
    }
  }
}

/** Frames of steel mesh that slide out, with pictures on them; the first is half out. */
function slidingWalls(m: Model): void {
  for (const [i, x] of [1.5, 1.85, 2.2].entries()) {
    const z = -3.1 + (i === 0 ? 0.32 : 0)
    for (const y of [0.1, 2.3]) m.box(0.04, 0.05, 1.7, '#6d757a', { x, y, z, bevel: 0, shine: 0.4 })
    for (const end of [-0.83, 0.83])
      m.box(0.05, 2.25, 0.05, '#6d757a', { x, y: 0.1, z: z + end, bevel: 0, shine: 0.4 })
    for (const along of i ? [0] : [-0.5, 0, 0.5])
      m.box(0.012, 2.2, 0.012, '#8b9498', {
        x,
        y: 0.12,
        z: z + along,
        bevel: 0,
        casts: false,
        without: ['-y', '+y'],
      })
    for (const up of i ? [0.75, 1.5] : [0.45, 0.92, 1.75])
      m.box(0.012, 0.012, 1.66, '#8b9498', { x, y: up, z, bevel: 0, casts: false, without: ['-z', '+z'] })
    m.box(0.2, 0.5, 0.03, '#4f5b66', { x, y: 1, z: z + 0.87, bevel: 0.01 })
    if (i) continue
    for (const [y, at, w, h, crop] of [
      [1.55, -0.35, 0.72, 0.52, [0, 0, 1, 1]],
      [1.5, 0.42, 0.5, 0.6, [0.5, 0, 1, 1]],
      [0.72, -0.3, 0.6, 0.44, [0, 0, 0.5, 1]],
      [0.75, 0.42, 0.52, 0.4, [0.2, 0, 0.8, 1]],
    ] as const)
      m.at({ x: x - 0.03, y, z: z + at, ry: -Math.PI / 2 }, () => {
        m.box(w + 0.09, h + 0.09, 0.04, '#b08a48', { y: -h / 2 - 0.045, z: 0, bevel: 0.01, shine: 0.3 })
        m.print('halfClean', w, h, { z: 0.026, crop })
      })
  }
  plainBox(m, 1.2, 0.06, 1.9, '#6d757a', { x: 1.85, y: 2.42, z: -3.05, without: ['+y', '+x', '-z'] })
}

/** A figure under a sheet. */
function shroud(m: Model): void {
  m.at({ x: 2.15, z: -1.05 }, () => {
    m.box(0.6, 0.14, 0.6, '#8d6a45', { bevel: 0.01, without: ['-y'] })
    m.turn(
      [
        [0.33, 0.14],
        [0.24, 0.5],
        [0.2, 0.95],
        [0.25, 1.2],
        [0.17, 1.34],
        [0.1, 1.4],
        [0.14, 1.5],
        [0.12, 1.62],
        [0, 1.7],
      ],
      '#f1ece0',
      { segments: 14 },
    )
  })
}
