import type { Model } from '../../model.ts'
import { part as serverRack } from '../../parts/fittings/server-rack.ts'
import type { Bay } from './bay.ts'
import { plainBox } from './faces.ts'
import { can, hung, row, shelves, swivelChair } from './shapes.ts'
import { shiningPrint } from './shining.ts'

const DESK = { z: -2.65, w: 3 } as const

/** Show control: the room from which light, sound, video and the cameras of the whole house are run. */
export const control: Bay = {
  accent: '#5a2f7a',
  wall: '#4a4a58',
  back: '#34343f',
  ceiling: '#4b4b57',
  ground: { look: 'sheet', tones: ['#5f6068', '#55565e'] },
  lamps: {
    at: [
      [-1.4, -0.9],
      [1.4, -0.9],
      [0, -2.3],
    ],
    strength: [1.8, 1.68, 1.62],
  },
  placed: [[serverRack, { x: -1.93, z: -3.6 }, 'on']],
  blocks: [
    [0, DESK.z, DESK.w, 0.85],
    [-0.7, -1.8, 0.55, 0.55],
    [0.75, -1.85, 0.55, 0.55],
    [-1.95, -1.2, 0.6, 0.6],
    [1.95, -3.7, 0.7, 0.7],
  ],
  staff: [1.5, -1.25],
  build: (m) => {
    m.group('screens', () => wallOfScreens(m))
    m.group('desk', () => desk(m))
    swivelChair(m, { x: -0.7, z: -1.8, ry: Math.PI + 0.2, color: '#5a2f7a' })
    swivelChair(m, { x: 0.75, z: -1.85, ry: Math.PI - 0.5, color: '#5a2f7a' })
    spotlight(m)
    foam(m)
    cupboard(m)
    m.box(1.1, 0.3, 0.08, '#22222a', { x: 0, y: 2.44, z: -4.05, bevel: 0.012 })
    shiningPrint(m, 'onAir', 1.04, 0.26, { x: 0, y: 2.59, z: -4.004, glow: 1 })
  },
}

/** Six screens: cameras, the wave of a sound, the lights of the dome, a film being cut. */
function wallOfScreens(m: Model): void {
  const [w, h] = [0.94, 0.54]
  for (let i = 0; i < 6; i++) {
    const [column, line] = [i % 3, Math.floor(i / 3)]
    const [x, y] = [(column - 1) * (w + 0.04), 1.86 - line * (h + 0.05)]
    m.at({ x, y, z: -4.06 + Math.abs(column - 1) * 0.06, ry: (1 - column) * 0.12 }, () => {
      m.box(w, h, 0.05, '#15171b', { bevel: 0.008, without: ['-z'] })
      shiningPrint(m, 'screens', w - 0.05, h - 0.05, {
        y: h / 2,
        z: 0.03,
        glow: 0.97,
        crop: [column / 3, line / 2, (column + 1) / 3, (line + 1) / 2],
      })
    })
  }
}

/** The console: a slanted face full of faders and lit keys, two speakers, a microphone, headphones. */
function desk(m: Model): void {
  m.at({ z: DESK.z }, () => {
    plainBox(m, DESK.w, 0.68, 0.7, '#2b2b33', { z: -0.05 })
    plainBox(m, DESK.w + 0.06, 0.04, 0.86, '#4a3a2c', { y: 0.68 })
    m.at({ y: 0.72, z: -0.02, rx: 0.2 }, () => {
      m.box(2, 0.09, 0.6, '#1c1d22', { bevel: 0.012 })
      shiningPrint(m, 'mixer', 1.94, 0.54, { y: 0.095, rx: -Math.PI / 2, glow: 0.8 })
    })
    for (const x of [-1, 1]) {
      m.at({ x: x * 1.28, y: 0.72, z: -0.15, ry: -x * 0.4 }, () => {
        m.box(0.24, 0.38, 0.24, '#1c1d22', { bevel: 0.015, without: ['-y'] })
        m.at({ y: 0.13, z: 0.12, rx: Math.PI / 2 }, () => can(m, 0.085, 0.012, '#e0a32f', { segments: 14 }))
        m.at({ y: 0.29, z: 0.12, rx: Math.PI / 2 }, () => can(m, 0.035, 0.01, '#8b9498', { segments: 10 }))
      })
    }
    m.rod(
      [
        [1.05, 0.72, 0.25],
        [1.05, 0.95, 0.2],
        [0.9, 1.12, 0.18],
      ],
      0.008,
      '#8b9498',
      { sides: 5, steps: 8 },
    )
    m.ball([0.035, 0.045, 0.035], '#1c1d22', { x: 0.88, y: 1.14, z: 0.18, detail: 1 })
    m.at({ x: -1.18, y: 0.73, z: 0.24, rx: -Math.PI / 2 }, () => {
      m.rod(
        [
          [-0.08, 0, 0.03],
          [-0.07, 0.11, 0.03],
          [0, 0.16, 0.03],
          [0.07, 0.11, 0.03],
          [0.08, 0, 0.03],
        ],
        0.012,
        '#1c1d22',
        { sides: 5, steps: 12 },
      )
      for (const x of [-0.08, 0.08]) m.ball([0.03, 0.045, 0.04], '#5a2f7a', { x, z: 0.03, detail: 1 })
    })
  })
}

/** A theatre lamp on a stand, which waits to be hung. */
function spotlight(m: Model): void {
  m.at({ x: -1.95, z: -1.2 }, () => {
    for (let i = 0; i < 3; i++)
      m.at({ ry: (i * Math.PI * 2) / 3 }, () =>
        m.rod(
          [
            [0, 0.45, 0],
            [0, 0.02, 0.28],
          ],
          0.015,
          '#22252a',
          { sides: 5 },
        ),
      )
    m.rod(
      [
        [0, 0.3, 0],
        [0, 1.35, 0],
      ],
      0.02,
      '#22252a',
      { sides: 6 },
    )
    m.at({ y: 1.5, ry: 0.6, rx: Math.PI / 2 + 0.25 }, () => {
      m.turn(
        [
          [0.1, -0.18],
          [0.13, -0.1],
          [0.13, 0.14],
          [0.15, 0.2],
        ],
        '#22252a',
        { segments: 14 },
      )
      can(m, 0.13, 0.012, '#ffd98a', { y: 0.15, segments: 14, glow: 1.3, casts: false })
    })
    m.box(0.3, 0.02, 0.04, '#22252a', { y: 1.36, ry: 0.6, bevel: 0 })
  })
}

/** Film and sound on shelves, in the corner on the right. */
function cupboard(m: Model): void {
  shelves(m, { x: 1.92, z: -3.78, w: 0.76, h: 1.9, d: 0.5, rows: 5, color: '#2b2b33' }, (at) =>
    row(
      m,
      -0.33,
      0.33,
      0.34,
      0.02,
      Array.from({ length: 6 }, (_, i): [number, number, string] => [
        1,
        0.24 + ((i + at) % 3) * 0.03,
        ['#8a5fb0', '#d6d0c4', '#3f6f8f', '#c8681f'][(i * 3 + at) % 4] ?? '#8a5fb0',
      ]),
    ),
  )
}

/** Panels of foam that swallow echoes on both side walls. */
function foam(m: Model): void {
  for (const side of [-1, 1])
    for (let i = 0; i < 3; i++)
      for (const y of [1, 1.72])
        m.box(0.06, 0.64, 0.64, (i + Math.round(y)) % 2 ? '#6a3f8a' : '#3b3b47', {
          x: side * (2.33 - 0.03),
          y,
          z: -1.1 - i * 0.72,
          bevel: 0.02,
          without: [side < 0 ? '-x' : '+x'],
        })
  hung(m, 'cues', 0.5, 0.7, { x: 2.32, y: 2.5, z: -0.55, ry: -Math.PI / 2, frame: '#22252a' })
}
