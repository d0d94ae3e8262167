import type { Model, Pose } from '../../model.ts'
import { TRADE } from '../../palette.ts'
import { part as forklift } from '../../parts/tools/forklift.ts'
import type { Bay } from './bay.ts'
import { plainBox } from './faces.ts'
import { DEPTH } from './room.ts'
import { crate, hung, screen } from './shapes.ts'

const GATE = { x: 0.8, w: 3, low: 0, high: 2.45 } as const

/** The loading dock: an open gate with a truck behind it, a forklift, crates on pallets, the desk for papers. */
export const dock: Bay = {
  accent: '#b88a12',
  wall: '#d9d8d1',
  back: '#cfcec6',
  ceiling: '#e6e5df',
  ground: { look: 'sheet', tones: ['#a3a19b', '#989690'] },
  lamps: {
    at: [
      [-1.7, -1.5],
      [1.5, -1.5],
      [-1.7, -3],
    ],
    strength: [1.2, 1.17, 1.08],
  },
  opening: GATE,
  placed: [[forklift, { x: -1.75, z: -2.35, ry: 0.5 }, 'lowered']],
  blocks: [
    [2.4, -1.6, 1.3, 1.2],
    [-2.75, -0.85, 0.5, 0.9],
    [0.8, -3.7, 3, 0.8],
    [2.6, -2.9, 1, 0.9],
  ],
  staff: [0.35, -1.3],
  build: (m) => {
    gate(m)
    pallet(m, { x: 2.4, z: -1.6 })
    crate(m, { x: 2.4, y: 0.14, z: -1.6, w: 1.05, h: 0.95, d: 0.85 })
    crate(m, { x: 2.55, y: 1.09, z: -1.65, w: 0.6, ry: 0.2 })
    m.print('crateMark', 0.5, 0.5, { x: 2.4, y: 0.62, z: -1.17 })
    pallet(m, { x: 2.6, z: -2.9, ry: Math.PI / 2 })
    for (let i = 0; i < 6; i++)
      m.box(0.42, 0.34, 0.42, i % 2 ? '#c9a577' : '#bd9666', {
        x: 2.4 + (i % 2) * 0.44,
        y: 0.14 + Math.floor(i / 2) * 0.345,
        z: -2.9 + (i > 3 ? 0.04 : 0),
        ry: i * 0.02,
        bevel: 0,
        without: ['-y'],
      })
    papers(m)
    hung(m, 'dockSign', 1.5, 0.5, { x: -2, y: 2.5, z: -4.095, frame: TRADE.hazard })
  },
}

/** The gate: shutter rolled up in its case, striped edges, stripes on the floor before it. */
function gate(m: Model): void {
  m.at({ x: GATE.x, z: -DEPTH }, () => {
    plainBox(m, GATE.w + 0.3, 0.34, 0.36, TRADE.enclosureDark, {
      y: GATE.high - 0.02,
      z: 0.18,
      without: ['-z'],
    })
    plainBox(m, GATE.w, 0.3, 0.04, TRADE.enclosure, {
      y: GATE.high - 0.3,
      z: -0.05,
      without: ['+y', '-z', '-x', '+x'],
    })
    for (const side of [-1, 1]) {
      m.box(0.14, GATE.high, 0.16, TRADE.hazard, {
        x: side * (GATE.w / 2 + 0.05),
        bevel: 0.01,
        without: ['-y'],
      })
      for (let i = 0; i < 6; i++)
        m.box(0.145, 0.2, 0.165, '#2b3035', {
          x: side * (GATE.w / 2 + 0.05),
          y: 0.1 + i * 0.4,
          bevel: 0,
          casts: false,
        })
      m.box(0.16, 0.45, 0.22, '#24282c', { x: side * (GATE.w / 2 - 0.12), y: -0.52, z: -0.2, bevel: 0.03 })
    }
    // The plate that bridges the gap to the truck.
    plainBox(m, 2.2, 0.03, 1.1, '#7f8488', { y: -0.01, z: -0.35 })
  })
  for (let i = 0; i < 10; i++)
    m.box(0.15, 0.004, 0.12, TRADE.hazard, {
      x: GATE.x - 1.35 + i * 0.3,
      y: 0.001,
      z: -3.35,
      ry: 0.5,
      bevel: 0,
      casts: false,
      without: ['-y'],
    })
}

function pallet(m: Model, pose: Pose): void {
  m.at(pose, () => {
    for (const z of [-0.36, 0, 0.36])
      m.box(1.2, 0.09, 0.1, '#a8834f', { z, y: 0.02, bevel: 0, without: ['-y'] })
    for (let i = 0; i < 5; i++) m.box(0.16, 0.025, 0.8, '#c8a871', { x: -0.5 + i * 0.25, y: 0.115, bevel: 0 })
  })
}

/** A standing desk with a screen and the papers of the day. */
function papers(m: Model): void {
  m.at({ x: -2.75, z: -0.85, ry: Math.PI / 2 }, () => {
    m.box(0.8, 1, 0.42, '#6f7a80', { bevel: 0.012, without: ['-y'] })
    m.box(0.88, 0.04, 0.5, '#c39a5f', { y: 1, bevel: 0.008 })
    m.box(0.22, 0.012, 0.3, '#f7f3e6', { x: 0.26, y: 1.04, ry: 0.2, bevel: 0, without: ['-y'] })
  })
  screen(m, 'deliveries', { x: -2.82, y: 1.04, z: -0.95, ry: Math.PI / 2 - 0.5, w: 0.46 })
}
