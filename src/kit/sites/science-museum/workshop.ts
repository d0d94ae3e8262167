import type { Model, Pose } from '../../model.ts'
import { TRADE } from '../../palette.ts'
import { part as bandSaw } from '../../parts/tools/band-saw.ts'
import { part as cordlessDrill } from '../../parts/tools/cordless-drill.ts'
import { part as toolbox } from '../../parts/tools/toolbox.ts'
import type { Bay } from './bay.ts'
import { plainBox } from './faces.ts'
import { can, hung, screen, shelves, stool, table } from './shapes.ts'

const PLANET = { x: -0.75, z: -2 } as const
const BENCH = { x: -2, z: -3.6 } as const
const ELECTRONICS = { x: 3, z: -2.1 } as const

/** The workshop that builds the exhibits: wood, metal and electronics; a planet is being painted. */
export const workshop: Bay = {
  accent: '#c8681f',
  wall: '#e9e3d6',
  back: '#e2dac9',
  ceiling: '#f0eee8',
  ground: { look: 'sheet', tones: ['#aba59b', '#9f998f'] },
  lamps: {
    at: [
      [-2.1, -1.4],
      [0.3, -1.6],
      [2.3, -1.4],
      [-1.6, -3],
      [1.6, -3],
    ],
    strength: [1.2, 1.15, 1.04],
  },
  placed: [
    [cordlessDrill, { x: BENCH.x + 0.3, y: 0.9, z: BENCH.z + 0.1, ry: 0.6 }],
    [bandSaw, { x: 1.35, z: -3.55 }],
    [toolbox, { x: -2.9, z: -1.15, ry: 0.5 }],
  ],
  blocks: [
    [PLANET.x, PLANET.z, 1.5, 1.1],
    [ELECTRONICS.x, ELECTRONICS.z, 0.8, 2],
    [2.75, -3.75, 1.3, 0.6],
    [BENCH.x, BENCH.z, 1.9, 0.8],
    [-0.35, -3.85, 0.9, 0.5],
    [-3.25, -2.1, 0.5, 1.2],
    [2.3, -2.15, 0.4, 0.4],
  ],
  staff: [0.95, -1.35],
  build: (m) => {
    hung(m, 'pegboard', 2.4, 0.98, { x: -2, y: 2.42, z: -4.095, frame: '#8d6a45' })
    m.group('planet', () => planet(m))
    bench(m)
    electronics(m)
    sheets(m)
    paint(m)
    printer(m, { x: 3.05, y: 0.86, z: -2.72, ry: -Math.PI / 2 })
    hung(m, 'plans', 1.5, 1, { x: 0.55, y: 2.5, z: -4.095, frame: '#39454e' })
    plainBox(m, 6.6, 0.004, 0.07, TRADE.hazard, { z: -0.5, without: ['-y', '-x', '+x', '-z', '+z'] })
  },
}

/** Half of a large planet on trestles, some of its bands painted. */
function planet(m: Model): void {
  m.at(PLANET, () => {
    for (const x of [-0.5, 0.5]) {
      for (const [z, lean] of [
        [-0.3, 0.22],
        [0.3, -0.22],
      ] as const)
        for (const end of [-0.06, 0.06])
          m.box(0.05, 0.64, 0.04, TRADE.plywood, { x: x + end, y: 0, z, rx: lean, bevel: 0, without: ['-y'] })
      m.box(0.09, 0.09, 0.95, TRADE.plywood, { x, y: 0.58, bevel: 0.008 })
    }
    plainBox(m, 1.5, 0.03, 0.9, '#c39a5f', { y: 0.67, without: [] })
    m.at({ y: 1.2, rz: 0.14, rx: 0.1 }, () => bands(m))
    can(m, 0.2, 0.05, '#8d6a45', { y: 0.7, segments: 12 })
    for (const [x, z, color] of [
      [0.58, 0.3, '#a65f3c'],
      [0.64, 0.08, '#c98a4f'],
    ] as const) {
      can(m, 0.075, 0.12, '#c9cdcb', { x, y: 0.7, z, segments: 10, shine: 0.6 })
      can(m, 0.066, 0.006, color, { x, y: 0.818, z, segments: 10 })
    }
    m.box(0.025, 0.02, 0.2, '#8d6a45', { x: 0.6, y: 0.83, z: 0.18, ry: 0.3, bevel: 0 })
  })
}

/** The planet, ring by ring from below: painted as far as the painter has come. */
function bands(m: Model): void {
  const [r, rings] = [0.53, 12]
  const at = (i: number): [number, number] => {
    const a = -Math.PI / 2 + (Math.PI * i) / rings
    return [Math.cos(a) * r, Math.sin(a) * r]
  }
  const colors = ['#c98a4f', '#e6c79a', '#a65f3c', '#d9a878', '#b5704a', '#ecd6ae'] as const
  for (let i = 0; i < rings; i++) {
    const ring = [at(i), at(i + 0.5), at(i + 1)]
    m.turn(ring, i > 4 ? (colors[i % colors.length] ?? '#efe9dc') : '#efe9dc', { segments: 20 })
  }
}

/** The bench with its vice under the tools. */
function bench(m: Model): void {
  table(m, { ...BENCH, w: 1.9, h: 0.9, d: 0.75, top: TRADE.plywood, leg: TRADE.navy })
  plainBox(m, 0.56, 0.5, 0.55, TRADE.navy, { x: BENCH.x + 0.55, y: 0.28, z: BENCH.z })
  for (const y of [0.34, 0.58])
    m.box(0.2, 0.02, 0.02, TRADE.orange, {
      x: BENCH.x + 0.55,
      y,
      z: BENCH.z + 0.285,
      bevel: 0,
      without: ['-z'],
    })
  m.at({ x: BENCH.x - 0.6, y: 0.9, z: BENCH.z + 0.26 }, () => {
    const iron = { shine: 0.35 }
    m.box(0.12, 0.06, 0.2, TRADE.neutral, { bevel: 0.01, ...iron })
    for (const z of [0, 0.11]) m.box(0.16, 0.12, 0.045, TRADE.neutral, { y: 0.05, z, bevel: 0.01, ...iron })
    m.box(0.06, 0.05, 0.26, TRADE.neutral, { y: 0.06, z: 0.12, bevel: 0, ...iron })
    m.box(0.22, 0.018, 0.018, '#b9bbb8', { y: 0.085, z: 0.27, bevel: 0, shine: 0.8 })
  })
}

/** The electronics table along the right wall: screen with a wave, boards, a soldering iron. */
function electronics(m: Model): void {
  table(m, { ...ELECTRONICS, ry: -Math.PI / 2, w: 2, h: 0.86, d: 0.78, top: '#3f6f73', leg: '#39454e' })
  stool(m, { x: 2.3, z: -2.15, h: 0.6, color: '#c8681f' })
  screen(m, 'scope', { x: 3.2, y: 0.86, z: -2.05, ry: -Math.PI / 2 + 0.25, w: 0.5 })
  m.at({ x: 3, y: 0.86, z: -1.5, ry: -Math.PI / 2 }, () => {
    m.box(0.3, 0.2, 0.24, '#e6e3da', { bevel: 0.01, without: ['-y'] })
    m.print('scope', 0.17, 0.12, { x: -0.05, y: 0.11, z: 0.126, glow: 0.9 })
    for (const y of [0.06, 0.14])
      m.at({ x: 0.1, y, z: 0.12, rx: Math.PI / 2 }, () => can(m, 0.022, 0.02, '#2b3035', { segments: 8 }))
  })
  for (const [x, z, w] of [
    [2.78, -2.1, 0.2],
    [2.8, -1.8, 0.14],
  ] as const) {
    m.box(w, 0.01, w * 0.75, '#2f7a4d', { x, y: 0.86, z, ry: 0.3, bevel: 0, without: ['-y'] })
    for (let i = 0; i < 4; i++)
      m.box(0.03, 0.02, 0.03, i % 2 ? '#20262c' : '#c59a4a', {
        x: x - 0.05 + i * 0.03,
        y: 0.87,
        z: z + (i % 2) * 0.04 - 0.02,
        bevel: 0,
        without: ['-y'],
      })
  }
  hung(m, 'wiring', 1.1, 0.75, { x: 3.46, y: 2.2, z: -2.1, ry: -Math.PI / 2, frame: '#39454e' })
}

/** Sheets of wood and rods of metal against the back wall and the left one. */
function sheets(m: Model): void {
  for (const [i, color] of ['#d2b07c', '#b98d5a'].entries())
    m.box(1.15 - i * 0.3, 1.75 - i * 0.5, 0.025, color, {
      x: 2.75,
      z: -3.98 + i * 0.09,
      rx: -0.08,
      bevel: 0,
    })
  for (const [i, color] of ['#8b9498', '#c59a4a', '#8b9498', '#b8744a'].entries())
    m.rod(
      [
        [-0.62 + i * 0.16, 0.02, -3.8],
        [-0.6 + i * 0.16, 2.1 - i * 0.12, -4.05],
      ],
      0.025,
      color,
      { sides: 5, caps: false, shine: 0.6 },
    )
}

/** Paint on a shelf at the left wall. */
function paint(m: Model): void {
  shelves(
    m,
    { x: -3.24, z: -2.1, ry: Math.PI / 2, w: 1.2, h: 1.7, d: 0.42, rows: 4, color: '#7f8a90' },
    (at) => {
      for (let i = 0; i < 4; i++) {
        const x = -0.42 + i * 0.28
        can(m, 0.1, 0.2, '#d4d6d4', { x, segments: 11, shine: 0.4 })
        can(
          m,
          0.102,
          0.09,
          ['#c4562f', '#2f6d9a', '#e0a73c', '#5f8f4e', '#7d4a76'][(i * 2 + at) % 5] ?? '#fff',
          { x, y: 0.05, segments: 11 },
        )
      }
    },
  )
}

/** A printer that builds in plastic: a frame, a bed, half a small dinosaur's head. */
function printer(m: Model, pose: Pose): void {
  m.at(pose, () => {
    for (const x of [-0.22, 0.22])
      for (const z of [-0.2, 0.2]) m.box(0.03, 0.5, 0.03, '#2b3035', { x, z, bevel: 0, without: ['-y'] })
    for (const z of [-0.2, 0.2]) m.box(0.47, 0.03, 0.03, '#2b3035', { y: 0.5, z, bevel: 0 })
    m.box(0.47, 0.06, 0.43, '#2b3035', { bevel: 0, without: ['-y'] })
    m.box(0.34, 0.01, 0.32, '#9fb0b8', { y: 0.075, bevel: 0, shine: 0.4 })
    m.box(0.44, 0.02, 0.02, '#c8681f', { y: 0.3, bevel: 0 })
    m.box(0.07, 0.09, 0.08, '#c8681f', { x: 0.04, y: 0.26, bevel: 0.008 })
    m.ball([0.07, 0.09, 0.1], '#f2d14b', { x: 0.02, y: 0.13, detail: 1 })
  })
}
