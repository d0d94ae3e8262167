import type { Model, Pose } from '../../model.ts'
import { part as microscope } from '../../parts/tools/microscope.ts'
import type { Bay } from './bay.ts'
import { cabinet, can, hung, shelves, stool, table } from './shapes.ts'

const TABLES = [
  [-1.15, -1.35],
  [1.15, -1.35],
  [-1.15, -2.5],
] as const
const TOP = 0.9

/** The laboratory for school classes: tables with microscopes and models, a whiteboard, shelves of jars. */
export const school: Bay = {
  accent: '#3f7d3f',
  wall: '#eef2e4',
  back: '#dbe7cd',
  ceiling: '#f6f6f0',
  ground: { look: 'sheet', tones: ['#cdd1bf', '#bdc3ae'] },
  lamps: {
    at: [
      [-1.2, -1.4],
      [1.2, -1.4],
      [0, -3.1],
    ],
    strength: [1.5, 1.48, 1.38],
  },
  placed: [
    [microscope, { x: -1.45, y: TOP, z: -1.4, ry: 0.3, size: 1.25 }],
    [microscope, { x: 1.5, y: TOP, z: -1.35, ry: -0.4, size: 1.25 }],
  ],
  blocks: [
    ...TABLES.flatMap(([x, z]): (readonly [number, number, number, number])[] => [
      [x, z, 1.5, 0.64],
      [x - 0.35, z - 0.52, 0.38, 0.38],
      [x + 0.35, z - 0.52, 0.38, 0.38],
    ]),
    [2.08, -2.9, 0.44, 1.8],
    [-1.4, -3.85, 1.6, 0.5],
  ],
  staff: [0.75, -3.05],
  build: (m) => {
    for (const [x, z] of TABLES) {
      table(m, { x, z, w: 1.5, h: TOP, d: 0.64, top: '#e9e6dc', leg: '#3f7d3f' })
      for (const side of [-0.35, 0.35]) stool(m, { x: x + side, z: z - 0.52, h: 0.6, color: '#e0a32f' })
    }
    molecule(m, { x: -0.85, y: TOP, z: -1.3 })
    glassware(m, { x: 0.95, y: TOP, z: -1.3 })
    glassware(m, { x: -0.9, y: TOP, z: -2.5 })
    hung(m, 'whiteboard', 2.5, 1.15, { x: 0.1, y: 2.42, z: -4.095, frame: '#b9bec0' })
    hung(m, 'elements', 1.7, 0.98, { x: -2.26, y: 2.35, z: -1.9, ry: Math.PI / 2, frame: '#3f7d3f' })
    cabinet(m, { x: -1.4, z: -3.85, w: 1.6, h: 0.85, d: 0.46, color: '#8fb57f', doors: 3 })
    jars(m)
  },
}

/** Balls and sticks: a ring of six with six around it. */
function molecule(m: Model, pose: Pose): void {
  m.at(pose, () => {
    m.at({ y: 0.24, rx: 1.2 }, () => {
      for (let i = 0; i < 6; i++) {
        const at = (r: number, k = i): [number, number, number] => [
          Math.cos((k * Math.PI) / 3) * r,
          0,
          Math.sin((k * Math.PI) / 3) * r,
        ]
        const [x, , z] = at(0.1)
        const [u, , v] = at(0.185)
        m.ball(0.034, '#3b4249', { x, z, detail: 1 })
        m.ball(0.028, i % 2 ? '#f3f1e9' : '#c4402f', { x: u, z: v, detail: 0 })
        m.rod([at(0.185), at(0.1), at(0.1, i + 1)], 0.008, '#9aa3a6', { sides: 4, steps: 4, caps: false })
      }
    })
    m.box(0.14, 0.02, 0.1, '#8d6a45', { bevel: 0, without: ['-y'] })
    m.box(0.012, 0.16, 0.012, '#8b9498', { bevel: 0, without: ['-y'] })
  })
}

/** A flask with green liquid and a rack of test tubes. */
function glassware(m: Model, pose: Pose): void {
  m.at(pose, () => {
    m.turn(
      [
        [0.075, 0],
        [0.08, 0.02],
        [0.045, 0.1],
      ],
      '#4fae6d',
      { segments: 12, shine: 0.5 },
    )
    m.turn(
      [
        [0.046, 0.1],
        [0.024, 0.15],
        [0.024, 0.22],
        [0.03, 0.225],
      ],
      '#d4e6e2',
      { segments: 12, shine: 0.6 },
    )
    m.box(0.26, 0.07, 0.07, '#c99a5c', { x: 0.26, bevel: 0, without: ['-y'] })
    for (const [i, color] of ['#c4402f', '#e0a32f', '#2f7fb0', '#7d4a9c'].entries())
      can(m, 0.016, 0.14, color, { x: 0.17 + i * 0.06, y: 0.03, segments: 7, shine: 0.6 })
  })
}

function jars(m: Model): void {
  shelves(
    m,
    { x: 2.06, z: -2.9, ry: -Math.PI / 2, w: 1.8, h: 1.9, d: 0.4, rows: 4, color: '#d8c19a' },
    (at) => {
      for (let i = 0; i < 5; i++) {
        const [x, r] = [-0.68 + i * 0.34, 0.07 + ((i + at) % 3) * 0.016]
        if ((i + at) % 4 === 3) {
          m.box(0.26, 0.2, 0.26, ['#3f7d3f', '#2f6d9a'][at % 2] ?? '#3f7d3f', {
            x,
            bevel: 0,
            without: ['-y'],
          })
          continue
        }
        const color = ['#a8c7a0', '#d9b26a', '#9fc2d6', '#c98f7a'][(i * 3 + at) % 4] ?? '#a8c7a0'
        can(m, r, 0.19, color, { x, segments: 9, shine: 0.45 })
        can(m, r * 0.9, 0.03, '#5b656c', { x, y: 0.19, segments: 9 })
      }
    },
  )
}
