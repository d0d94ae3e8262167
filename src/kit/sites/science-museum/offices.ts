import type { Model } from '../../model.ts'
import { part as roundTable } from '../../parts/furniture/round-table.ts'
import { part as printer } from '../../parts/tools/printer.ts'
import type { Bay } from './bay.ts'
import { cabinet, can, hung, row, screen, shelves, stool, swivelChair, table } from './shapes.ts'
import { windowIn } from './window.ts'

const DESKS = [
  [-1.68, 'officeFunds', 'deskFunds', '#7d4a76'],
  [0, 'officeWeb', 'deskWeb', '#2f6d9a'],
  [1.68, 'officeEvents', 'deskEvents', '#c4562f'],
] as const
const Z = -3.35

/** The offices: fundraising, web, events, each at a desk under its sign; a table to sit together, the year on the wall. */
export const offices: Bay = {
  accent: '#7a3f5c',
  wall: '#f1ece4',
  back: '#e6ded3',
  ceiling: '#f5f3ee',
  ground: { look: 'sheet', tones: ['#8f9aa5', '#848f9b'] },
  lamps: {
    at: [
      [-1.3, -1.3],
      [1.3, -1.3],
      [0, -2.8],
    ],
    strength: [1.25, 1.2, 1.1],
  },
  opening: { x: 0, w: 3.6, low: 1.35, high: 2.45 },
  placed: [
    [roundTable, { x: -1.4, z: -1.2 }],
    [printer, { x: 2.2, y: 0.7, z: -1.75, ry: -Math.PI / 2 }],
  ],
  blocks: [
    [0, Z, 4.9, 0.74],
    ...DESKS.map(([x]): readonly [number, number, number, number] => [x, Z + 0.72, 0.55, 0.55]),
    [2.22, -1.75, 0.5, 0.9],
    [-1.98, -1.2, 0.38, 0.38],
    [-1.4, -0.62, 0.38, 0.38],
    [-2.3, -2.25, 0.36, 1],
  ],
  staff: [0.45, -1.35],
  build: (m) => {
    windowIn(m, offices)
    for (const [x, picture, name, color] of DESKS) deskOf(m, x, picture, name, color)
    for (const [x, z] of [
      [-1.98, -1.2],
      [-1.4, -0.62],
    ] as const)
      stool(m, { x, z, h: 0.46, color: '#7a3f5c' })
    cabinet(m, { x: 2.22, z: -1.75, ry: -Math.PI / 2, w: 0.9, h: 0.7, d: 0.48, color: '#cfc9be', doors: 2 })
    shelves(
      m,
      { x: -2.3, z: -2.25, ry: Math.PI / 2, w: 1, h: 1.9, d: 0.34, rows: 5, color: '#c9a97c' },
      (at) =>
        row(
          m,
          -0.44,
          0.44,
          0.24,
          0.01,
          Array.from({ length: 9 }, (_, i): [number, number, string] => [
            1,
            0.27,
            ['#7a3f5c', '#2f6d9a', '#e9e2d4', '#c4562f'][(i * 3 + at) % 4] ?? '#fff',
          ]),
        ),
    )
    hung(m, 'year', 1.5, 0.95, { x: 2.455, y: 2.3, z: -2.6, ry: -Math.PI / 2, frame: '#b9bec0' })
  },
}

function deskOf(m: Model, x: number, picture: string, name: string, color: string): void {
  table(m, { x, z: Z, w: 1.5, h: 0.74, d: 0.72, top: '#d9bd92', leg: '#4b5359' })
  screen(m, picture, { x: x - 0.12, y: 0.74, z: Z - 0.12, w: 0.66 })
  m.box(0.42, 0.02, 0.14, '#39424a', { x: x - 0.12, y: 0.74, z: Z + 0.18, bevel: 0, without: ['-y'] })
  m.box(0.22, 0.03, 0.3, '#f4f0e4', { x: x + 0.5, y: 0.74, z: Z, ry: 0.15, bevel: 0, without: ['-y'] })
  can(m, 0.04, 0.09, color, { x: x + 0.32, y: 0.74, z: Z + 0.2, segments: 9 })
  swivelChair(m, { x, z: Z + 0.72, ry: Math.PI + (x > 0 ? 0.4 : -0.3), color })
  // The sign of the team hangs from the ceiling.
  m.box(1.06, 0.26, 0.02, color, { x, y: 2.46, z: -2.75, bevel: 0 })
  m.print(name, 1, 0.22, { x, y: 2.59, z: -2.734, glow: 0.92 })
  for (const end of [-0.45, 0.45])
    m.box(0.008, 0.09, 0.008, '#6d757a', { x: x + end, y: 2.71, z: -2.75, bevel: 0 })
}
