import type { Model } from '../../model.ts'
import { part as amphora } from '../../parts/goods/amphora.ts'
import { part as brassTelescope } from '../../parts/goods/brass-telescope.ts'
import { spot } from '../../parts/museum-shapes.ts'
import { polygon } from '../../solid/slab.ts'
import type { Bay } from './bay.ts'
import { cabinet, can, hung, stool, table } from './shapes.ts'
import { windowIn } from './window.ts'

const TOP = 0.92
const LEFT = { x: -1.75, z: -1.9 } as const
const RIGHT = { x: 1.75, z: -1.9 } as const

/** The conservation lab: white tables under north light, a telescope under the lens, a vessel below the fume hood. */
export const conservation: Bay = {
  accent: '#5d7fa3',
  wall: '#f1f3f2',
  back: '#eef1f0',
  ceiling: '#f5f6f4',
  ground: { look: 'sheet', tones: ['#c4cccd', '#b7c0c1'] },
  lamps: {
    at: [
      [-1.8, -1.3],
      [1.8, -1.3],
      [0, -2.9],
    ],
    strength: [1.15, 1.18, 1.18],
  },
  opening: { x: 0, w: 4.4, low: 1.15, high: 2.5 },
  placed: [
    [brassTelescope, { x: LEFT.x + 0.25, y: TOP + 0.01, z: LEFT.z + 0.05, ry: 0.3 }],
    [amphora, { x: RIGHT.x - 0.3, y: TOP + 0.03, z: RIGHT.z }],
  ],
  blocks: [
    [LEFT.x, LEFT.z, 1.9, 0.9],
    [RIGHT.x, RIGHT.z, 1.9, 0.9],
    [-1.9, -3.84, 2.1, 0.5],
    [1.95, -3.84, 2.1, 0.5],
    [LEFT.x + 0.2, LEFT.z - 0.75, 0.4, 0.4],
    [0.15, -3.2, 0.8, 0.7],
  ],
  staff: [0, -1.45],
  build: (m) => {
    windowIn(m, conservation)
    for (const at of [LEFT, RIGHT])
      table(m, { ...at, w: 1.9, h: TOP, d: 0.9, top: '#f7f6f1', leg: '#7d8f9c' })
    m.box(0.9, 0.01, 0.6, '#59646f', {
      x: LEFT.x + 0.25,
      y: TOP,
      z: LEFT.z + 0.05,
      bevel: 0,
      without: ['-y'],
    })
    can(m, 0.16, 0.03, '#59646f', { x: RIGHT.x - 0.3, y: TOP, z: RIGHT.z, segments: 18 })
    stool(m, { x: LEFT.x + 0.2, z: LEFT.z - 0.75, h: 0.6, color: '#39454e' })
    for (const x of [-1.9, 1.95])
      cabinet(m, { x, z: -3.84, w: 2.1, h: 0.92, d: 0.48, color: '#dfe4e4', doors: 4 })
    bottles(m)
    tools(m)
    lens(m)
    fumeArm(m)
    m.group('painting', () => painting(m))
    coats(m)
    hung(m, 'before', 1.1, 0.8, { x: 3.06, y: 2.25, z: -2.4, ry: -Math.PI / 2, glow: 0.85, frame: '#39454e' })
  },
}

function bottles(m: Model): void {
  for (let i = 0; i < 9; i++) {
    const x = -2.75 + i * 0.2
    const color = ['#7d4a26', '#e9ecec', '#3f6f8f', '#7d4a26', '#b9c9c2'][i % 5] ?? '#e9ecec'
    can(m, 0.05 + (i % 3) * 0.008, 0.17 + (i % 2) * 0.05, color, {
      x,
      y: 0.92,
      z: -3.85,
      segments: 9,
      shine: 0.4,
    })
    can(m, 0.022, 0.04, '#2b3035', { x, y: 1.08 + (i % 2) * 0.05, z: -3.85, segments: 7 })
  }
  m.at({ x: 1.5, y: 0.92, z: -3.84 }, () => {
    for (const [i, color] of ['#c59a4a', '#6f5b3e', '#8fa5b8', '#b5613c'].entries())
      m.box(0.28, 0.09, 0.2, color, { x: i * 0.32, bevel: 0, without: ['-y'] })
  })
}

/** What the hands need at the table on the right: swabs, brushes in a pot, a tray with loose pieces. */
function tools(m: Model): void {
  m.at({ x: RIGHT.x + 0.42, y: TOP, z: RIGHT.z + 0.08 }, () => {
    m.box(0.5, 0.02, 0.36, '#5d7fa3', { bevel: 0, without: ['-y'] })
    for (const [x, z, w] of [
      [-0.14, 0.06, 0.1],
      [0.02, -0.05, 0.07],
      [0.12, 0.08, 0.09],
      [0.16, -0.09, 0.06],
    ] as const)
      m.box(w, 0.03, w * 0.7, '#b5613c', { x, y: 0.02, z, ry: x * 9, bevel: 0, without: ['-y'] })
    can(m, 0.05, 0.12, '#e9ecec', { x: 0.36, z: -0.12, segments: 9 })
    for (let i = 0; i < 5; i++)
      m.box(0.012, 0.24, 0.012, ['#b98a5c', '#7d4a26'][i % 2] ?? '#b98a5c', {
        x: 0.34 + i * 0.012,
        z: -0.12 + (i % 3) * 0.015,
        rz: 0.3 - i * 0.15,
        bevel: 0,
        without: ['-y'],
      })
  })
}

/** The lens with its ring of light on an arm, over the telescope. */
function lens(m: Model): void {
  m.at({ x: LEFT.x - 0.55, y: TOP, z: LEFT.z - 0.15 }, () => {
    can(m, 0.1, 0.03, '#39454e', { segments: 12 })
    m.rod(
      [
        [0, 0.02, 0],
        [0, 0.5, 0],
        [0.3, 0.52, 0.1],
        [0.48, 0.42, 0.16],
      ],
      0.014,
      '#8b9498',
      { sides: 5, steps: 9 },
    )
    m.at({ x: 0.55, y: 0.4, z: 0.19, rx: 0.35 }, () => {
      m.turn(
        [
          [0.09, 0],
          [0.13, 0],
          [0.13, 0.035],
          [0.09, 0.035],
        ],
        '#e9ecec',
        { segments: 16 },
      )
      spot(m, 0.095, '#cfe5ea', { y: 0.03, rx: -Math.PI / 2, shine: 0.9 }, 14)
      spot(m, 0.125, '#fff6dc', { y: -0.004, rx: Math.PI / 2, glow: 1.8 }, 14)
    })
  })
}

/** The arm that sucks fumes away, from the ceiling to the table on the right. */
function fumeArm(m: Model): void {
  const [x, z] = [RIGHT.x - 0.3, RIGHT.z - 0.05]
  m.rod(
    [
      [x + 0.5, 2.8, z - 0.5],
      [x + 0.5, 2.35, z - 0.5],
      [x + 0.3, 2.05, z - 0.3],
      [x, 1.95, z],
      [x, 1.8, z],
    ],
    0.075,
    '#e3e6e6',
    { sides: 10, steps: 14, caps: false },
  )
  m.turn(
    [
      [0.21, 1.56],
      [0.08, 1.82],
    ],
    '#5d7fa3',
    { x, z, segments: 16 },
  )
  m.turn(
    [
      [0.075, 1.81],
      [0.2, 1.562],
    ],
    '#39454e',
    { x, z, segments: 16 },
  )
  m.box(0.4, 0.12, 0.4, '#c9cfd0', { x: x + 0.5, y: 2.69, z: z - 0.5, bevel: 0.01 })
}

/** On the easel: a portrait of a ship, one half cleaned. */
function painting(m: Model): void {
  m.at({ x: 0.15, z: -3.18, ry: 0.15 }, () => {
    for (const side of [-1, 1])
      m.box(0.045, 1.85, 0.035, '#b98a5c', { x: side * 0.26, z: 0.16, rx: -0.16, rz: side * 0.1, bevel: 0 })
    m.box(0.04, 1.7, 0.03, '#a67a4e', { z: -0.4, rx: 0.2, bevel: 0 })
    m.box(0.8, 0.05, 0.09, '#b98a5c', { y: 0.8, z: 0.1, bevel: 0 })
  })
  m.at({ x: 0.15, y: 1.22, z: -3.06, ry: 0.15, rx: -0.16 }, () => {
    m.box(0.98, 0.74, 0.03, '#b08a48', { y: -0.37, bevel: 0, shine: 0.3 })
    m.print('halfClean', 0.88, 0.64, { z: 0.02 })
  })
}

/** White coats on hooks at the left wall. */
function coats(m: Model): void {
  const outline = polygon([
    [-0.2, 0],
    [0.2, 0],
    [0.17, 0.62],
    [0.25, 0.3],
    [0.32, 0.34],
    [0.2, 0.9],
    [0.06, 0.98],
    [-0.06, 0.98],
    [-0.2, 0.9],
    [-0.32, 0.34],
    [-0.25, 0.3],
    [-0.17, 0.62],
  ])
  m.box(0.02, 0.07, 1.3, '#8d6a45', { x: -3.115, y: 1.86, z: -2.6, bevel: 0 })
  for (const [z, lean] of [
    [-2.2, 0.03],
    [-2.95, -0.04],
  ] as const)
    m.at({ x: -3.09, y: 0.86, z, ry: Math.PI / 2, rz: lean }, () =>
      m.slab(outline, 0.07, '#fafaf7', { bevel: 0.02 }),
    )
}
