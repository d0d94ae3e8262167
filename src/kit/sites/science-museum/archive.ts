import type { Model } from '../../model.ts'
import { part as deskLamp } from '../../parts/tools/desk-lamp.ts'
import type { Bay } from './bay.ts'
import { plainBox } from './faces.ts'
import { can, row, shelves, stool, table } from './shapes.ts'

const TABLE = { x: -1.15, z: -1.75 } as const
/** Shelves on rails: the middle of each block's end, west to east. */
const BLOCKS = [0.55, 1.16, 1.77] as const

/** The archive: grey boxes to the ceiling, shelves on rails with hand wheels, a table to read at. */
export const archive: Bay = {
  accent: '#6b5a34',
  wall: '#ece5d6',
  back: '#ddd3bf',
  ceiling: '#f1ede4',
  ground: { look: 'boards', tones: ['#a98a63', '#937450'] },
  lamps: {
    at: [
      [-1.1, -1.4],
      [1.1, -1.2],
      [-1, -3],
    ],
    strength: [1.15, 1.02, 0.84],
  },
  placed: [[deskLamp, { x: TABLE.x - 0.5, y: 0.76, z: TABLE.z - 0.15, ry: 0.5 }, 'on']],
  blocks: [
    [TABLE.x, TABLE.z, 1.4, 0.8],
    [-1.05, -3.85, 2.4, 0.5],
    [1.16, -3.15, 2.1, 1.95],
    [TABLE.x + 0.2, TABLE.z - 0.66, 0.38, 0.38],
    [-2.02, -3, 0.44, 1.3],
  ],
  staff: [0.45, -1.25],
  build: (m) => {
    m.group('archive shelves', () => {
      for (const x of [-1.65, -0.45])
        shelves(m, { x, z: -3.86, w: 1.18, h: 2.35, d: 0.44, rows: 6, color: '#8d949a' }, (at) =>
          boxes(m, x + at),
        )
      shelves(
        m,
        { x: -2, z: -3, ry: Math.PI / 2, w: 1.2, h: 2.35, d: 0.4, rows: 6, color: '#8d949a' },
        (at) => volumes(m, at),
      )
    })
    m.group('archive rails', () => {
      for (const [i, x] of BLOCKS.entries()) railBlock(m, x, i)
      for (const z of [-3.9, -2.5])
        m.box(2.2, 0.012, 0.05, '#6d757a', { x: 1.1, z, bevel: 0, shine: 0.5, without: ['-y'] })
    })
    reading(m)
  },
}

function boxes(m: Model, seed: number): void {
  for (let i = 0; i < 3; i++) {
    const x = -0.36 + i * 0.36
    const high = 0.29 - ((i + Math.round(seed * 3)) % 3) * 0.05
    m.box(0.33, high, 0.38, (i + Math.round(seed)) % 4 ? '#a9aca6' : '#8fa0a3', {
      x,
      bevel: 0,
      without: ['-y', '-z'],
    })
    m.box(0.13, 0.09, 0.004, '#f5efdf', {
      x,
      y: high * 0.4,
      z: 0.191,
      bevel: 0,
      casts: false,
      without: ['-z', '-x', '+x', '-y', '+y'],
    })
  }
}

function volumes(m: Model, at: number): void {
  row(
    m,
    -0.55,
    0.55,
    0.28,
    0.01,
    Array.from({ length: 12 }, (_, i): [number, number, string] => [
      1 + ((i * 5 + at) % 3) * 0.3,
      0.24 + ((i * 7 + at) % 4) * 0.02,
      ['#6b2f2a', '#3b4f3c', '#7a5a2c', '#2f3f5a', '#8a7a5c'][(i * 2 + at) % 5] ?? '#6b2f2a',
    ]),
  )
}

/** One block on rails: its end with label and hand wheel, boxes in the side that shows. */
function railBlock(m: Model, x: number, i: number): void {
  const [w, h, front, long] = [0.56, 2.3, -2.2, 1.85]
  plainBox(m, w, h, 0.03, '#5f7a6a', { x, y: 0.05, z: front - 0.015 })
  plainBox(m, w, 0.06, long, '#4b6255', { x, y: h, z: front - long / 2, without: ['-y', '-z'] })
  plainBox(m, w, 0.1, long, '#4b6255', { x, y: 0.04, z: front - long / 2, without: ['-y', '-z'] })
  if (i === 0) {
    for (let at = 0; at < 6; at++) {
      plainBox(m, w - 0.04, 0.02, long - 0.05, '#8d949a', {
        x,
        y: 0.14 + at * 0.36,
        z: front - long / 2,
        without: ['+x', '-z', '+z', at > 3 ? '+y' : '-y'],
      })
      for (let k = 0; k < 5; k++)
        m.box(0.24, 0.24, 0.33, (k + at) % 4 ? '#a9aca6' : '#8fa0a3', {
          x: x - 0.13,
          y: 0.16 + at * 0.36,
          z: front - 0.22 - k * 0.36,
          bevel: 0,
          without: ['-y', '+x'],
        })
    }
    plainBox(m, 0.02, h, long, '#5f7a6a', {
      x: x + w / 2 - 0.01,
      y: 0.05,
      z: front - long / 2,
      without: ['+x', '-y', '+z', '-z'],
    })
  }
  m.print('archiveLabels', 0.3, 0.3, { x, y: 1.85, z: front + 0.005, crop: [i / 3, 0, (i + 1) / 3, 1] })
  m.at({ x, y: 1.15, z: front + 0.05, rx: Math.PI / 2 }, () => {
    m.turn(
      [
        [0.17, -0.015],
        [0.2, -0.015],
        [0.2, 0.015],
        [0.17, 0.015],
        [0.17, -0.015],
      ],
      '#2b3035',
      { segments: 18 },
    )
    can(m, 0.04, 0.06, '#c59a4a', { y: -0.045, segments: 10, shine: 0.8 })
    for (let k = 0; k < 3; k++)
      m.box(0.36, 0.02, 0.03, '#2b3035', { y: -0.01, ry: (k * Math.PI) / 3 + i * 0.4, bevel: 0 })
  })
}

/** The table: an open volume on a cushion, white gloves, a box of letters. */
function reading(m: Model): void {
  table(m, { ...TABLE, w: 1.4, h: 0.76, d: 0.8, top: '#7a5535', leg: '#5b4028' })
  stool(m, { x: TABLE.x + 0.2, z: TABLE.z - 0.66, h: 0.46, color: '#5b4028' })
  m.at({ x: TABLE.x + 0.1, y: 0.76, z: TABLE.z + 0.05, ry: 0.1 }, () => {
    m.box(0.62, 0.06, 0.42, '#4b3a52', { bevel: 0.02, without: ['-y'] })
    for (const side of [-1, 1])
      m.box(0.25, 0.03, 0.34, '#f3ead2', { x: side * 0.13, y: 0.065, rz: side * 0.1, bevel: 0 })
    m.print('oldPage', 0.22, 0.3, { x: -0.13, y: 0.101, rx: -Math.PI / 2, ry: 0, rz: 0 })
  })
  m.box(0.36, 0.13, 0.26, '#a9aca6', {
    x: TABLE.x + 0.5,
    y: 0.76,
    z: TABLE.z - 0.18,
    ry: -0.2,
    bevel: 0,
    without: ['-y'],
  })
  for (const [x, turn] of [
    [-0.3, 0.3],
    [-0.24, -0.2],
  ] as const)
    m.box(0.09, 0.012, 0.18, '#fbfaf6', {
      x: TABLE.x + x,
      y: 0.76,
      z: TABLE.z + 0.25,
      ry: turn,
      bevel: 0,
      without: ['-y'],
    })
}
