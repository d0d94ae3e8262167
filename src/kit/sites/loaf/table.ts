import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import { part as fridge } from '../../parts/fittings/fridge.ts'
import { part as chair } from '../../parts/furniture/chair.ts'
import { part as recycling } from '../../parts/furniture/recycling-station.ts'
import { part as flowerVase } from '../../parts/goods/flower-vase.ts'
import { part as waterJug } from '../../parts/goods/water-jug.ts'
import { plainBox } from '../science-museum/faces.ts'
import { cabinet, can, hung } from '../science-museum/shapes.ts'
import type { Area } from './area.ts'

/** The long table where the school eats. */
export const LONG_TABLE = { x: 0.1, z: -2.35, w: 3.2, d: 1, h: 0.76 } as const
export const TALLY = { x: -2, z: -5.14 } as const

/** The table: where the school's lunch is served, with a kitchen counter, a board that counts what came back, bins. */
export const table: Area = {
  accent: '#b07a1f',
  wall: '#d3a95f',
  back: '#f7f0df',
  ground: { look: 'boards', tones: ['#cda57a', '#b88e62'] },
  lamps: {
    at: [
      [-1.9, -1.7],
      [1.9, -1.7],
      [0, -3.8],
    ],
    strength: [1.75, 1.58, 1.26],
  },
  opening: { x: 0.6, w: 3.4, low: 1.12, high: 2.65 },
  placed: [
    [fridge, { x: -3.4, z: -4.7, size: 0.95 }],
    [recycling, { x: 3.55, z: -2.6, ry: -Math.PI / 2 }],
    [flowerVase, { x: 1.2, y: LONG_TABLE.h, z: -2.35 }, 'fresh'],
    [waterJug, { x: -0.95, y: LONG_TABLE.h, z: -2.3 }, 'full'],
    [chair, { x: -0.9, z: -1.5, ry: Math.PI }],
    [chair, { x: 1.3, z: -1.5, ry: Math.PI + 0.15 }],
    [chair, { x: 2.1, z: -2.4, ry: -Math.PI / 2 }],
  ],
  blocks: [
    [LONG_TABLE.x, LONG_TABLE.z, LONG_TABLE.w, LONG_TABLE.d],
    [0.6, -4.84, 5.4, 0.72],
  ],
  staff: [-0.25, -3.35, Math.PI],
  second: [1.3, -3.4, Math.PI - 0.1],
  build: (m) => {
    longTable(m)
    kitchen(m)
    hung(m, 'tally', 1.65, 1.04, { x: TALLY.x, y: 2.6, z: -5.185, frame: '#8f6341' })
    hung(m, 'lunchMenu', 0.95, 1.2, { x: 3.915, y: 2.6, z: -1.15, ry: -Math.PI / 2, frame: '#b07a1f' })
    hung(m, 'drawings', 1.7, 0.8, { x: 3.915, y: 2.7, z: -3.5, ry: -Math.PI / 2, frame: '#c9986a' })
    hung(m, 'thanks', 1.4, 1.05, { x: -3.915, y: 2.55, z: -2.1, ry: Math.PI / 2, frame: '#b07a1f' })
  },
}

function longTable(m: Model): void {
  const { x, z, w, d, h } = LONG_TABLE
  m.at({ x, z }, () => {
    plainBox(m, w, 0.05, d, '#c9986a', { y: h - 0.05 })
    for (const side of [-1, 1])
      for (const deep of [-1, 1])
        m.box(0.08, h - 0.04, 0.08, '#8f6341', {
          x: side * (w / 2 - 0.1),
          z: deep * (d / 2 - 0.1),
          bevel: 0,
          without: ['-y', '+y'],
        })
    plainBox(m, w * 0.92, 0.004, 0.34, '#b5533a', { y: h, without: ['-y', '-x', '+x'] })
    for (const at of [-1.15, 0.95, 1.3])
      m.at({ x: at, y: h, z: at > 1 ? -0.3 : 0.32 }, () => {
        can(m, 0.07, 0.016, '#f4f1ea', { top: 0.125, segments: 18, shine: 0.3 })
        can(m, 0.035, 0.1, '#9fc3d9', { x: 0.19, z: -0.06, segments: 10, shine: 0.5 })
        m.box(0.02, 0.006, 0.2, PALETTE.steel, { x: 0.16, z: 0.06, bevel: 0, shine: 0.8 })
      })
    can(m, 0.06, 0.1, '#c4402f', { x: 0.5, y: h, z: -0.06, segments: 12, shine: 0.3 })
    can(m, 0.062, 0.02, '#f4ead2', { x: 0.5, y: h + 0.1, z: -0.06, segments: 12 })
    m.box(0.16, 0.05, 0.1, '#f2dc8f', { x: 0.68, y: h + 0.012, z: 0.03, bevel: 0.012 })
    m.box(0.22, 0.012, 0.15, '#f4f1ea', { x: 0.68, y: h, z: 0.03, bevel: 0.004 })
  })
}

/** The counter under the window: sink, pots, a soup kettle, trays. */
function kitchen(m: Model): void {
  m.at({ x: 0.6, z: -4.84 }, () => {
    cabinet(m, { w: 5.3, h: 0.88, d: 0.64, color: '#e3d3ac', doors: 7 })
    plainBox(m, 5.4, 0.04, 0.72, '#a5784a', { y: 0.88 })
    m.at({ y: 0.92 }, () => {
      m.box(0.7, 0.012, 0.46, PALETTE.steel, { x: -0.4, bevel: 0, shine: 0.7, without: ['-y'] })
      m.rod(
        [
          [-0.4, 0, -0.24],
          [-0.4, 0.3, -0.24],
          [-0.4, 0.3, -0.06],
          [-0.4, 0.24, -0.06],
        ],
        0.015,
        PALETTE.steel,
        { sides: 6, steps: 8, shine: 0.8 },
      )
      can(m, 0.2, 0.28, '#8f3a2c', { x: 1.35, segments: 16, shine: 0.4 })
      can(m, 0.205, 0.03, PALETTE.steel, { x: 1.35, y: 0.28, segments: 16, shine: 0.7 })
      for (let i = 0; i < 6; i++)
        m.box(0.5, 0.02, 0.36, i % 2 ? '#d9dfdc' : '#c9d0cd', { x: 2.2, y: i * 0.022, bevel: 0 })
      for (let i = 0; i < 5; i++)
        can(m, 0.09, 0.05, '#f4f1ea', { x: -1.4, y: i * 0.03, top: 0.12, segments: 12 })
      m.at({ x: -2.1, ry: 0.3 }, () => {
        m.box(0.26, 0.34, 0.02, '#c9986a', { rx: -0.15, bevel: 0.006 })
      })
      can(m, 0.08, 0.16, '#5f8f4e', { x: 0.45, segments: 10 })
    })
  })
}
