import { mix, rgb } from '../../color.ts'
import { furnish, furnishLamp } from '../../furnish.ts'
import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Supplies } from '../../part.ts'
import { part as floorPlant } from '../../parts/furniture/floor-plant.ts'
import { circle } from '../../parts/museum-shapes.ts'
import { part as exitSign } from '../../parts/signs/exit-sign.ts'
import { part as stripLight } from '../../parts/rooms/strip-light.ts'
import { wall } from '../../shell.ts'
import type { Block } from './bay.ts'
import { CORRIDOR_STRIPS } from './light.ts'
import { CORRIDOR, GALLERY, ROOF, STAFF_DOOR, THICK } from './room.ts'
import { hung, lockers } from './shapes.ts'
import { level, lid } from './shell.ts'

/** The pendulum that shows how the earth turns. */
const PENDULUM = { x: -14.75, radius: 0.78 } as const
const BENCHES = [-5.55] as const
const PLANTS = [
  [-19.35, -2.1, 1],
  [-19.35, 2.15, 0.9],
] as const

/** What stands in the way in gallery and corridor, in the house's own frame. */
export const GALLERY_BLOCKS: readonly Block[] = [
  [PENDULUM.x, 0, PENDULUM.radius * 2 + 0.1, PENDULUM.radius * 2 + 0.1],
  ...BENCHES.map((x): Block => [x, 0, 1.8, 0.5]),
  ...PLANTS.map(([x, z, size]): Block => [x, z, 0.7 * size, 0.7 * size]),
  [19.74, 0, 0.52, 1.8],
]

/** What stands and hangs in the public gallery and in the staff corridor. */
export function gallery(m: Model, supplies: Supplies): void {
  m.group('pendulum', () => pendulum(m))
  m.group('planets', () => planets(m))
  m.group('seats', () => {
    for (const x of BENCHES) bench(m, x)
    for (const [x, z, size] of PLANTS) furnish(m, supplies, floorPlant, { x, z, size, ry: x })
  })
  m.group('map', () =>
    m.at({ x: GALLERY.west, z: -2.45, ry: Math.PI / 2 }, () => {
      hung(m, 'welcome', 0.36, 1.08, { y: 2.35 })
    }),
  )
  m.group('behind the scenes', () => corridor(m, supplies))
}

function pendulum(m: Model): void {
  const { x, radius: r } = PENDULUM
  const brass = { shine: 0.9 }
  m.at({ x }, () => {
    m.turn(
      [
        [r, 0],
        [r, 0.16],
        [r - 0.05, 0.18],
        [r - 0.07, 0.14],
        [0, 0.14],
      ],
      '#22384f',
      { segments: 32 },
    )
    for (const [i, [u, v]] of circle(r - 0.2, 24).entries())
      m.box(0.02, 0.09, 0.02, '#c59a4a', {
        x: u,
        y: 0.14,
        z: v,
        bevel: 0,
        ...(i > 4 && i < 7 && { rx: 1.4, y: 0.15 }),
        without: ['-y'],
        ...brass,
      })
    const ring = circle(r + 0.02, 24)
    const points = [...ring, ...ring.slice(0, 2)].map(([u, v]): [number, number, number] => [u, 0.72, v])
    m.rod(points, 0.018, '#c59a4a', { sides: 5, steps: 30, caps: false, ...brass })
    for (const [u, v] of circle(r + 0.02, 8))
      m.box(0.026, 0.7, 0.026, PALETTE.steelDark, { x: u, y: 0.01, z: v, bevel: 0, without: ['-y', '+y'] })
    // A hand's breadth from its lowest point, on the way back.
    const [bx, bz] = [0.13, -0.1]
    m.ball(0.15, '#d3a548', { x: bx, y: 0.46, z: bz, detail: 3, ...brass })
    m.turn(
      [
        [0, 0.24],
        [0.03, 0.33],
        [0.05, 0.36],
      ],
      '#8d6a2b',
      { x: bx, z: bz, segments: 10, ...brass },
    )
    m.rod(
      [
        [bx, 0.58, bz],
        [0, ROOF.high - 0.1, 0],
      ],
      0.006,
      PALETTE.steelDark,
      { sides: 3, caps: false },
    )
  })
}

/** Planets under the glass roof, in the order of the sun: it stands in the floor at the entrance. */
function planets(m: Model): void {
  const thread = (x: number, y: number, z: number) =>
    m.rod(
      [
        [x, y, z],
        [x, ROOF.high - 0.05, z],
      ],
      0.004,
      PALETTE.steelDark,
      { sides: 3, caps: false },
    )
  for (const [x, y, z, r, a, b, stripes] of [
    [-17.4, 3.75, 0.55, 0.16, '#cf9a52', '#e6c48d', 9],
    [-12.9, 3.7, -0.5, 0.24, '#2f6f9f', '#5f9a62', 7],
    [-10.9, 3.78, 0.5, 0.17, '#b5533a', '#d08a62', 8],
    [-8.2, 3.62, -0.2, 0.52, '#d8b48c', '#b0704a', 13],
    [-4.6, 3.66, 0.15, 0.4, '#e0c68c', '#c09a5c', 12],
    [-2.3, 3.72, -0.4, 0.27, '#8fc3cc', '#a9d6da', 4],
  ] as const) {
    const shade = (at: { x: number; y: number; z: number }) =>
      mix(
        rgb(a),
        rgb(b),
        0.5 + 0.5 * Math.sin(((at.y - y) / r) * stripes * 0.7 + Math.sin((at.x + at.z) * (3 / r)) * 0.5),
      )
    m.ball(r, a, { x, y, z, detail: r > 0.3 ? 4 : 2, shade })
    thread(x, y + r * 0.95, z)
  }
  m.at({ x: -4.6, y: 3.66, z: 0.15, rz: 0.32, rx: 0.12 }, () =>
    m.turn(
      [
        [0.52, -0.004],
        [0.8, -0.004],
        [0.8, 0.004],
        [0.52, 0.004],
        [0.52, -0.004],
      ],
      '#cdb383',
      { segments: 36 },
    ),
  )
}

function bench(m: Model, x: number): void {
  for (let i = 0; i < 4; i++)
    m.box(1.8, 0.045, 0.105, i % 2 ? '#b98a5c' : PALETTE.oak, {
      x,
      y: 0.4,
      z: -0.18 + i * 0.12,
      bevel: 0.008,
    })
  for (const end of [-0.7, 0.7])
    m.box(0.08, 0.4, 0.42, '#3b4249', { x: x + end, bevel: 0.01, without: ['-y'] })
}

/** Tray and duct along the corridor: flat faces that look down, in the ceiling's own light, and their sides. */
function tray(m: Model): void {
  const { east, west, half, ceiling } = CORRIDOR
  const x0 = west + THICK / 2
  const down = (z0: number, z1: number, y: number, color: string) =>
    m.add(lid(x0, east, z0, z1, y), color, { surface: 'lightmap' })
  const side = (z: number, y: number, h: number, towards: 1 | -1, color: string) =>
    m.at(towards > 0 ? { x: x0, y, z } : { x: east, y, z, ry: Math.PI }, () =>
      wall(m, east - x0, h, [], color),
    )
  down(-half + 0.12, -half + 0.5, ceiling - 0.34, '#c3c8c9')
  for (let x = west + 1.6; x < east; x += 2.6)
    m.add(lid(x, x + 0.05, -half + 0.1, -half + 0.52, ceiling - 0.345), '#9aa3a6', { surface: 'lightmap' })
  down(half - 0.42, half - 0.12, ceiling - 0.16, '#8b9498')
  for (const [z, color] of [
    [-0.34, '#c4562f'],
    [-0.27, '#2f6d9a'],
    [-0.2, '#d9b13a'],
  ] as const)
    down(half + z - 0.02, half + z + 0.02, ceiling - 0.165, color)
  side(-half + 0.5, ceiling - 0.34, 0.34, 1, '#b3babb')
  side(half - 0.42, ceiling - 0.16, 0.08, -1, '#7d868a')
}

/** The corridor's tray and duct, its lamps, lockers and the board of shifts at its end. */
function corridor(m: Model, supplies: Supplies): void {
  const { east, west, ceiling } = CORRIDOR
  m.group('corridor lid', () => tray(m))
  for (const x of CORRIDOR_STRIPS) {
    m.add(level(x - 0.78, x + 0.78, -0.14, 0.14, ceiling - 0.05), [0, 0, 0], { surface: 'shadow' })
    furnishLamp(m, supplies, stripLight, { x, y: ceiling - 0.01, size: 1.15 }, 'on')
  }
  lockers(m, { x: east - 0.24, z: 0, ry: -Math.PI / 2 })
  m.at({ x: east, ry: -Math.PI / 2 }, () => hung(m, 'shifts', 1.5, 0.69, { y: 2.85 }))
  m.at({ x: west + THICK / 2, ry: Math.PI / 2 }, () => {
    furnish(m, supplies, exitSign, { y: STAFF_DOOR.high + 0.12 })
  })
}
