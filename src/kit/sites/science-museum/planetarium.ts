import { mix, rgb } from '../../color.ts'
import type { Model } from '../../model.ts'
import { part as starProjector } from '../../parts/fittings/star-projector.ts'
import { randomFrom } from '../../random.ts'
import { crease } from '../../solid/crease.ts'
import { quad } from '../../solid/solid.ts'
import type { Bay } from './bay.ts'
import { hung } from './shapes.ts'

/** The dome: the back half of a ball whose middle lies over the projector, from its rim up. */
const DOME = { z: -0.95, y: 0.35, wide: 3.28, deep: 3.05, high: 2.66 } as const
const RIM = 0.24
const PROJECTOR = { z: -2.15 } as const
const SEATS = [-66, -40, -14, 14, 40, 66].map((degrees) => (degrees * Math.PI) / 180)

/** A corner of the dome: stars over a ring of seats, the projector in the middle. */
export const planetarium: Bay = {
  accent: '#4b3a86',
  wall: '#2c2850',
  back: '#211d3d',
  ceiling: '#26233f',
  ground: { look: 'sheet', tones: ['#4a4568', '#3f3a5c'] },
  lamps: {
    at: [
      [-3, -0.55],
      [3, -0.55],
    ],
    strength: [3, 2.6, 2.5],
  },
  placed: [[starProjector, { ...PROJECTOR, size: 0.82 }]],
  blocks: [
    [0, -2.15, 0.76, 0.76],
    [0, -3.5, 4.4, 0.9],
    [-2.5, -2.6, 1.5, 1.5],
    [2.5, -2.6, 1.5, 1.5],
    [-3.05, -1.2, 0.7, 0.5],
  ],
  staff: [1.15, -1.15],
  build: (m) => {
    m.group('dome', () => dome(m))
    m.group('stars', () => stars(m))
    for (const turn of SEATS) seat(m, turn)
    desk(m)
    hung(m, 'showTimes', 0.62, 0.93, { x: 3.55, y: 2.2, z: -0.75, ry: -Math.PI / 2, glow: 0.92 })
    hung(m, 'comet', 0.62, 0.93, { x: -3.55, y: 2.2, z: -0.75, ry: Math.PI / 2, glow: 0.92 })
  },
}

/** The point of the dome at a height (0 rim, 1 top) and a turn (−1 left end, 0 back, 1 right end), drawn in by `by`. */
function onDome(up: number, turn: number, by = 0): [number, number, number] {
  const a = Math.asin(RIM) + (Math.PI / 2 - Math.asin(RIM)) * up
  const b = (turn * Math.PI) / 2
  const [c, s] = [Math.cos(a), Math.sin(a)]
  return [
    Math.sin(b) * c * (DOME.wide - by),
    DOME.y + s * (DOME.high - by),
    DOME.z - Math.cos(b) * c * (DOME.deep - by),
  ]
}

function dome(m: Model): void {
  const [rows, columns] = [8, 22]
  const position: number[] = []
  const index: number[] = []
  for (let i = 0; i <= rows; i++)
    for (let j = 0; j <= columns; j++) position.push(...onDome(i / rows, (j / columns) * 2 - 1))
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) {
      const a = i * (columns + 1) + j
      index.push(a, a + 1, a + columns + 2, a, a + columns + 2, a + columns + 1)
    }
  const [dusk, night] = [rgb('#5a4f9c'), rgb('#141a3e')]
  m.add(crease(position, index, 80), '#141a3e', {
    glow: 0.85,
    shade: ({ y }) => mix(dusk, night, Math.min(1, Math.max(0, (y - 0.95) / 1.1)) ** 0.6),
  })
  const rim = (up: number, by: number) =>
    Array.from({ length: 23 }, (_, j) => onDome(up, (j / 22) * 2 - 1, by))
  m.rod(rim(0, 0.02), 0.045, '#c59a4a', { sides: 6, steps: 32, shine: 0.7 })
  m.rod(
    rim(0, 0.1).map(([x, y, z]): [number, number, number] => [x, y - 0.07, z]),
    0.02,
    '#ffb86b',
    {
      sides: 4,
      steps: 28,
      glow: 1.5,
      casts: false,
    },
  )
  // The edge towards the way in.
  const arch = Array.from({ length: 17 }, (_, i) => (i <= 8 ? onDome(i / 8, -1) : onDome((16 - i) / 8, 1)))
  m.rod(arch, 0.05, '#8f83c4', { sides: 6, steps: 28 })
}

/** Stars as on a clear night, some of them in the figures that people see in them. */
function stars(m: Model): void {
  const random = randomFrom(21)
  const star = (up: number, turn: number, size: number, color: string) => {
    const [x, y, z] = onDome(up, turn, 0.04)
    const [u, v] = [(turn * Math.PI) / 2, (Math.asin(RIM) + (Math.PI / 2 - Math.asin(RIM)) * up) * 0.9]
    m.at({ x, y, z, ry: -u, rx: v }, () =>
      m.add(quad([0, -size, 0], [size, 0, 0], [0, size, 0], [-size, 0, 0]), color, {
        glow: 2.4,
        casts: false,
      }),
    )
  }
  for (let i = 0; i < 150; i++)
    star(
      0.14 + random() ** 1.4 * 0.8,
      random() * 1.9 - 0.95,
      0.008 + random() ** 3 * 0.016,
      random() > 0.8 ? '#ffe2ae' : '#e4ecff',
    )
  for (const figure of FIGURES) {
    for (const [turn, up] of figure) star(up, turn, 0.028, '#fff4d2')
    const points = figure.map(([turn, up]) => onDome(up, turn, 0.05))
    m.rod(points, 0.005, '#8f96d8', {
      sides: 3,
      steps: points.length * 3,
      caps: false,
      glow: 1,
      casts: false,
    })
  }
}

/** Dipper, swan and crown: turn and height on the dome. */
const FIGURES: readonly (readonly (readonly [number, number])[])[] = [
  [
    [-0.5, 0.36],
    [-0.42, 0.41],
    [-0.35, 0.39],
    [-0.28, 0.35],
    [-0.26, 0.26],
    [-0.14, 0.27],
    [-0.13, 0.37],
  ],
  [
    [0.1, 0.3],
    [0.17, 0.38],
    [0.23, 0.46],
    [0.3, 0.55],
  ],
  [
    [0.48, 0.26],
    [0.53, 0.19],
    [0.62, 0.17],
    [0.7, 0.2],
    [0.74, 0.28],
  ],
]

/** A seat that leans back, on a ring round the projector and turned towards it. */
function seat(m: Model, turn: number): void {
  m.at({ z: PROJECTOR.z + 0.35, ry: -turn }, () =>
    m.at({ z: -1.72 }, () => {
      m.box(0.5, 0.34, 0.4, '#2b2744', { bevel: 0.02, without: ['-y'] })
      m.box(0.54, 0.1, 0.5, '#b0574a', { y: 0.34, z: 0.02, rx: -0.16, bevel: 0.03 })
      m.box(0.52, 0.62, 0.1, '#b0574a', { y: 0.38, z: -0.22, rx: -0.55, bevel: 0.035 })
      for (const x of [-1, 1]) m.box(0.07, 0.05, 0.44, '#1e1b33', { x: x * 0.29, y: 0.56, bevel: 0.012 })
    }),
  )
}

/** Where the show is run from. */
function desk(m: Model): void {
  m.at({ x: -3.05, z: -1.2, ry: 0.4 }, () => {
    m.box(0.66, 0.95, 0.42, '#3a3461', { bevel: 0.02, without: ['-y'] })
    m.at({ y: 0.99, rx: 0.4 }, () => {
      m.box(0.7, 0.05, 0.5, '#1e1b33', { y: -0.05, bevel: 0.012 })
      m.print('orbits', 0.6, 0.4, { y: 0.005, rx: -Math.PI / 2, glow: 0.9 })
    })
  })
}
