import { mix, rgb } from '../../color.ts'
import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import { part as displayPlinth } from '../../parts/furniture/display-plinth.ts'
import { part as glassShowcase } from '../../parts/furniture/glass-showcase.ts'
import { part as spaceHelmet } from '../../parts/goods/space-helmet.ts'
import { circle } from '../../parts/museum-shapes.ts'
import { ball } from '../../solid/ball.ts'
import type { Bay } from './bay.ts'
import { fins } from './goods.ts'
import { can, hung } from './shapes.ts'

const ROCKET = { x: -2, z: -2.35 } as const
const ROVER = { x: 1.1, z: -2.3, radius: 1.05 } as const
const CASE = { x: 3.05, z: -2.6 } as const
const STONE = { x: 2.75, z: -0.95 } as const
const TOUCH = { x: -3.05, z: -1.05 } as const

/** The hall of space: a rocket, a rover on red sand, a helmet and a meteorite before a wall of stars. */
export const space: Bay = {
  accent: '#27508f',
  wall: '#3a4f7a',
  back: '#1d2b49',
  ceiling: '#34425f',
  ground: { look: 'sheet', tones: ['#59627a', '#4a536c'] },
  lamps: {
    at: [
      [-2, -1.6],
      [1.1, -1.5],
      [2.9, -1.6],
      [-0.4, -3],
    ],
    strength: [2.5, 2.4, 2.25],
  },
  placed: [
    [displayPlinth, { ...STONE }],
    [glassShowcase, { ...CASE, ry: -Math.PI / 2 }],
    [spaceHelmet, { x: CASE.x + 0.05, y: 0.935, z: CASE.z, ry: -1.2 }],
  ],
  blocks: [
    [ROCKET.x, ROCKET.z, 1.36, 1.36],
    [ROVER.x, ROVER.z, ROVER.radius * 2, ROVER.radius * 2],
    [TOUCH.x, TOUCH.z, 0.6, 0.8],
  ],
  staff: [-0.55, -1.35],
  build: (m) => {
    hung(m, 'nebula', 6.2, 2.05, { y: 2.75, z: -4.095, glow: 0.95, frame: '#131d33' })
    m.group('rocket', () => m.at(ROCKET, () => rocket(m)))
    m.group('rover', () => m.at({ ...ROVER, ry: -0.5 }, () => rover(m)))
    touchTable(m)
    moon(m)
    stone(m)
  },
}

function rocket(m: Model): void {
  can(m, 0.66, 0.16, '#3a4763', { segments: 28 })
  can(m, 0.5, 0.03, '#dfe3e6', { y: 0.16, segments: 24 })
  m.at({ y: 0.19 }, () => {
    for (const [x, z] of circle(0.11, 3)) {
      m.turn(
        [
          [0.09, 0],
          [0.05, 0.12],
          [0.05, 0.22],
        ],
        '#555d66',
        { x, z, segments: 10, shine: 0.5 },
      )
    }
    m.turn(
      [
        [0.2, 0.2],
        [0.25, 0.24],
        [0.25, 1.5],
        [0.17, 1.68],
        [0.17, 2.1],
      ],
      '#efece4',
      { segments: 18, shine: 0.3 },
    )
    m.turn(
      [
        [0.17, 2.1],
        [0.14, 2.32],
        [0.07, 2.48],
        [0, 2.55],
      ],
      '#c4402f',
      { segments: 18, shine: 0.3 },
    )
    for (const [y, h] of [
      [0.42, 0.1],
      [1.3, 0.14],
    ] as const)
      can(m, 0.254, h, y < 1 ? '#22384f' : '#c4402f', { y, segments: 18 })
    can(m, 0.174, 0.06, '#22384f', { y: 1.8, segments: 18 })
    fins(m, 0.5, 0.7, '#c4402f')
    m.at({ y: 1.1, z: 0.25, rx: Math.PI / 2 }, () =>
      can(m, 0.06, 0.02, '#8fb7cc', { segments: 12, shine: 0.9 }),
    )
  })
}

function rover(m: Model): void {
  const { radius: r } = ROVER
  const [sand, dark] = [rgb('#b5613c'), rgb('#8f452a')]
  m.turn(
    [
      [r, 0],
      [r, 0.18],
      [r - 0.03, 0.22],
      [r * 0.6, 0.235],
      [0, 0.22],
    ],
    '#b5613c',
    {
      segments: 32,
      shade: ({ x, y, z }) =>
        y < 0.17 ? rgb('#3a4763') : mix(sand, dark, 0.5 + 0.5 * Math.sin(x * 9) * Math.sin(z * 11 + x * 4)),
    },
  )
  for (const [x, z, s] of [
    [-0.7, 0.4, 0.11],
    [0.62, 0.55, 0.08],
    [0.1, -0.82, 0.13],
  ] as const)
    m.ball([s, s * 0.7, s * 1.1], '#8f452a', { x, y: 0.25, z, detail: 1 })
  m.at({ y: 0.22 }, () => {
    for (const x of [-0.36, 0.36])
      for (const z of [-0.42, 0, 0.42])
        m.at({ x: x + 0.055, y: 0.12, z, rz: Math.PI / 2 }, () => {
          can(m, 0.12, 0.11, '#3b4046', { segments: 14 })
          can(m, 0.06, 0.125, PALETTE.steel, { y: -0.008, segments: 8, shine: 0.6 })
        })
    for (const x of [-0.3, 0.3])
      m.rod(
        [
          [x, 0.12, -0.42],
          [x * 0.9, 0.3, -0.18],
          [x, 0.12, 0],
          [x * 0.9, 0.32, 0.2],
          [x, 0.12, 0.42],
        ],
        0.02,
        '#8b9498',
        { sides: 5, steps: 12 },
      )
    m.box(0.5, 0.2, 0.74, '#dcd8cc', { y: 0.32, bevel: 0.03 })
    m.box(0.66, 0.03, 0.84, '#1f2f52', { y: 0.53, bevel: 0.008, shine: 0.5 })
    for (const z of [-0.2, 0.02, 0.24])
      m.box(0.62, 0.004, 0.012, '#7f8fb0', { y: 0.559, z, bevel: 0, casts: false, without: ['-y'] })
    m.rod(
      [
        [0.14, 0.55, 0.3],
        [0.14, 1, 0.3],
      ],
      0.025,
      '#dcd8cc',
      { sides: 8 },
    )
    m.box(0.24, 0.12, 0.14, '#dcd8cc', { x: 0.14, y: 0.98, z: 0.32, bevel: 0.02 })
    for (const x of [0.08, 0.2])
      m.at({ x, y: 1.04, z: 0.39, rx: Math.PI / 2 }, () =>
        can(m, 0.034, 0.02, '#20262c', { segments: 10, shine: 0.9 }),
      )
    m.rod(
      [
        [-0.15, 0.42, 0.38],
        [-0.25, 0.55, 0.62],
        [-0.2, 0.28, 0.72],
      ],
      0.022,
      '#c59a4a',
      { sides: 6, steps: 8, shine: 0.6 },
    )
    m.at({ x: -0.14, y: 0.62, z: -0.26, rx: -0.7 }, () =>
      m.turn(
        [
          [0.16, 0.06],
          [0.08, 0.015],
          [0, 0],
          [0.08, 0.02],
          [0.16, 0.065],
        ],
        '#efece4',
        { segments: 14 },
      ),
    )
  })
}

/** A slanted screen to touch: the ways of the planets. */
function touchTable(m: Model): void {
  m.at({ ...TOUCH, ry: 0.5 }, () => {
    m.box(0.2, 0.82, 0.3, '#3a4763', { bevel: 0.02, without: ['-y'] })
    m.at({ y: 0.86, rx: 0.45 }, () => {
      m.box(0.82, 0.06, 0.56, '#22384f', { y: -0.06, bevel: 0.015 })
      m.print('orbits', 0.76, 0.5, { y: 0.005, rx: -Math.PI / 2, glow: 0.95 })
    })
  })
}

/** A meteorite to touch. */
function stone(m: Model): void {
  const rough = (x: number, y: number, z: number) =>
    1 + 0.12 * Math.sin(x * 31 + y * 9) + 0.09 * Math.sin(z * 27 - y * 23)
  m.add(
    ball([0.17, 0.15, 0.13], 3, (x, y, z) => {
      const k = rough(x, y, z)
      return [x * k, Math.max(-0.1, y * k), z * k]
    }),
    '#5a4a40',
    { x: STONE.x, y: 1.1, z: STONE.z, shine: 0.45 },
  )
}

function moon(m: Model): void {
  const [light, dark] = [rgb('#d8d4c8'), rgb('#a8a49a')]
  const shade = ({ x, y, z }: { x: number; y: number; z: number }) =>
    mix(light, dark, Math.max(0, Math.sin(x * 13) * Math.sin(y * 15 + 1) * Math.sin(z * 12)) ** 0.5)
  m.ball(0.42, '#d8d4c8', { x: -0.35, y: 2.35, z: -3.2, detail: 3, shade })
  m.rod(
    [
      [-0.35, 2.75, -3.2],
      [-0.35, 3.1, -3.2],
    ],
    0.005,
    '#8b9498',
    { sides: 3, caps: false },
  )
}
