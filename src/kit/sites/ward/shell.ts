import { rgb, scale, type Rgb } from '../../color.ts'
import { furnish, furnishLamp, painted } from '../../furnish.ts'
import type { Model, Pose } from '../../model.ts'
import { CARE, PALETTE } from '../../palette.ts'
import type { Supplies } from '../../part.ts'
import { part as smokeDetector } from '../../parts/fittings/smoke-detector.ts'
import { part as lightPanel } from '../../parts/rooms/ceiling-light-panel.ts'
import { part as doubleDoors } from '../../parts/rooms/double-doors.ts'
import { part as innerDoor } from '../../parts/rooms/interior-door.ts'
import { part as radiator } from '../../parts/rooms/radiator.ts'
import { planks, wall, type Opening, type Planks } from '../../shell.ts'
import { quad } from '../../solid/solid.ts'
import { OPENINGS, PANELS, ROOM } from './room.ts'

const { west, east, north, south, ceiling, bay } = ROOM
/** Walls seen from inside: each begins at its left end. */
const NORTH = { x: west, z: north }
const EAST = { x: east, z: north, ry: -Math.PI / 2 }
const SOUTH = { x: east, z: south, ry: Math.PI }
const WEST = { x: west, z: south, ry: Math.PI / 2 }

/** The lower part of the walls is painted and takes knocks. */
const DADO = 0.92
const DADO_COLOR = '#c9dae0'
const FLOOR: Planks = { tones: ['#dcc8a6', '#c7ad84'], wide: 0.17, long: 1.2, joint: 0.0018 }

/** Corridor doors and the bathroom's in the colours of the ward. */
const CORRIDOR_DOORS = painted(doubleDoors, {
  [PALETTE.sage]: CARE.blue,
  [PALETTE.tealDark]: CARE.blueDark,
  [PALETTE.steelDark]: CARE.birch,
})
const BATHROOM_DOOR = painted(innerDoor, { [PALETTE.oak]: CARE.birch, [PALETTE.cream]: CARE.linen })

/** Floor, walls, ceiling, window, doors and lamps. */
export function shell(m: Model, supplies: Supplies): void {
  m.group('floor', () => floor(m, supplies.random))
  walls(m)
  m.group('rails', () => rails(m))
  m.group('ceiling', () => ceilingTiles(m, supplies))
  m.group('window', () => window(m, supplies))
  m.group('doors', () => doors(m, supplies))
}

function floor(m: Model, random: () => number): void {
  planks(m, west, east, north, bay, 0, FLOOR, random)
  const sheet = (x0: number, x1: number, z0: number, z1: number, color: Rgb | string, y = 0) =>
    m.add(quad([x0, y, z1], [x1, y, z1], [x1, y, z0], [x0, y, z0]), color, { surface: 'lightmap' })
  // Sheets of vinyl with a border that leads from the doors to the beds.
  const grey = rgb(CARE.floor)
  const [border, gap] = [0.09, 0.003]
  sheet(west, east, bay, bay + border, CARE.blue)
  const start = bay + border
  for (let x = west; x < east - 0.1; x += 1.4)
    for (const [z0, z1] of [
      [start, 1.3],
      [1.3, south],
    ] as const)
      sheet(x + gap, x + 1.4 - gap, z0 + gap, z1 - gap, scale(grey, 0.97 + random() * 0.06))
  m.add(
    quad([west, -0.004, south], [east, -0.004, south], [east, -0.004, north], [west, -0.004, north]),
    '#7c8584',
  )
}

function walls(m: Model): void {
  const { window: w, corridor: c, bathroom: b } = OPENINGS
  const sides = [
    [NORTH, east - west, []],
    [
      EAST,
      south - north,
      [w, b].map((o) => [o.middle - o.w / 2 - north, o.middle + o.w / 2 - north, o.low, o.high] as const),
    ],
    [SOUTH, east - west, [[east - c.middle - c.w / 2, east - c.middle + c.w / 2, c.low, c.high] as const]],
    [WEST, south - north, []],
  ] as const
  for (const [pose, length, holes] of sides) {
    const cut = (from: number, to: number): Opening[] =>
      holes
        .map(([x0, x1, y0, y1]): Opening => [x0, x1, Math.max(y0 - from, 0), Math.min(y1, to) - from])
        .filter(([, , y0, y1]) => y1 > y0)
    m.group('dado', () => m.at(pose, () => wall(m, length, DADO, cut(0, DADO), DADO_COLOR)))
    m.group('wall', () =>
      m.at({ ...pose, y: DADO }, () => wall(m, length, ceiling - DADO, cut(DADO, ceiling), CARE.wall)),
    )
  }
}

/** Skirting and bumper rail along a wall, from `from` to `to` of its length. */
function rails(m: Model): void {
  const { window: w, corridor: c, bathroom: b } = OPENINGS
  const along = (pose: Pose, parts: readonly (readonly [number, number])[]) =>
    m.at(pose, () => {
      for (const [from, to] of parts) {
        const look = { x: (from + to) / 2 }
        m.box(to - from, 0.1, 0.022, CARE.blueDark, {
          ...look,
          z: 0.011,
          bevel: 0.007,
          without: ['-z', '-y'],
        })
        m.box(to - from, 0.15, 0.026, CARE.birch, {
          ...look,
          y: 0.82,
          z: 0.013,
          bevel: 0.008,
          without: ['-z'],
        })
        m.box(to - from, 0.02, 0.032, CARE.blue, {
          ...look,
          y: 0.885,
          z: 0.016,
          bevel: 0.005,
          without: ['-z'],
        })
      }
    })
  along(NORTH, [[0, east - west]])
  along(EAST, [
    [0, w.middle - w.w / 2 - north - 0.06],
    [w.middle + w.w / 2 - north + 0.06, b.middle - b.w / 2 - north - 0.04],
    [b.middle + b.w / 2 - north + 0.04, south - north],
  ])
  along(SOUTH, [
    [0, east - c.middle - c.w / 2 - 0.04],
    [east - c.middle + c.w / 2 + 0.04, east - west],
  ])
  along(WEST, [[0, south - north]])
  // Under the window there is only the skirting.
  m.at({ x: east, z: w.middle, ry: -Math.PI / 2 }, () =>
    m.box(w.w + 0.12, 0.1, 0.022, CARE.blueDark, { z: 0.011, bevel: 0.007, without: ['-z', '-y'] }),
  )
}

function ceilingTiles(m: Model, supplies: Supplies): void {
  const side = 0.6
  const tile = (x0: number, x1: number, z0: number, z1: number, color: Rgb) =>
    m.add(quad([x0, ceiling, z0], [x1, ceiling, z0], [x1, ceiling, z1], [x0, ceiling, z1]), color, {
      surface: 'lightmap',
    })
  const white = rgb('#f3f3ee')
  const gap = 0.006
  for (let i = 0; i < 14; i++)
    for (let j = -1; j < 11; j++) {
      const [x, z0, z1] = [
        west + i * side,
        Math.max(north - gap, -3 + j * side),
        Math.min(south + gap, -3 + (j + 1) * side),
      ]
      const isLamp = PANELS.some(
        ([px, pz]) => Math.abs(px - x - side / 2) < 0.05 && Math.abs(pz - (z0 + z1) / 2) < 0.05,
      )
      if (!isLamp)
        tile(x + gap, x + side - gap, z0 + gap, z1 - gap, scale(white, 0.975 + supplies.random() * 0.05))
    }
  // The grid between the tiles, open where lamps are.
  const bar = scale(white, 0.62)
  for (let i = 0; i <= 14; i++)
    tile(Math.max(west, west + i * side - gap), Math.min(east, west + i * side + gap), north, south, bar)
  for (let i = 0; i < 14; i++)
    for (let j = 0; j <= 10; j++)
      tile(west + i * side + gap, west + (i + 1) * side - gap, -3 + j * side - gap, -3 + j * side + gap, bar)
  // Above the openings of the lamps the sky is shut out.
  const y = ceiling + 0.25
  m.add(quad([west, y, north], [east, y, north], [east, y, south], [west, y, south]), [0, 0, 0], {
    surface: 'shadow',
  })
  for (const [x, z] of PANELS) furnishLamp(m, supplies, lightPanel, { x, y: ceiling + 0.056, z }, 'on')
  for (const [x, z] of [
    [0.3, -0.3],
    [-2.1, 0.9],
  ] as const)
    furnish(m, supplies, smokeDetector, { x, y: ceiling, z })
}

/** The wide window with four panes, sill and blinds that are half down. */
function window(m: Model, supplies: Supplies): void {
  const { middle, w, low, high } = OPENINGS.window
  const h = high - low
  const columns = 4
  m.at({ x: east, y: low, z: middle, ry: -Math.PI / 2 }, () => {
    const deep = 0.17
    const frame = CARE.linen
    for (const y of [0, h - 0.06]) m.box(w, 0.06, deep, frame, { y, z: -deep / 2 + 0.02, bevel: 0.008 })
    for (const side of [-1, 1])
      m.box(0.06, h - 0.12, deep, frame, {
        x: side * (w / 2 - 0.03),
        y: 0.06,
        z: -deep / 2 + 0.02,
        bevel: 0.008,
      })
    for (let i = 1; i < columns; i++)
      m.box(0.05, h - 0.12, 0.07, frame, { x: -w / 2 + (w * i) / columns, y: 0.06, z: -0.07, bevel: 0.008 })
    for (const i of [0, 3])
      m.box(w / columns - 0.07, 0.04, 0.05, frame, {
        x: -w / 2 + (w * (i + 0.5)) / columns,
        y: h * 0.66,
        z: -0.07,
        bevel: 0.008,
      })
    m.box(w - 0.1, h - 0.1, 0.008, '#dcedf0', {
      y: 0.05,
      z: -0.085,
      bevel: 0.001,
      surface: 'glass',
      casts: false,
    })
    for (const i of [0, 3])
      m.box(0.02, 0.13, 0.03, PALETTE.steel, {
        x: -w / 2 + (w * (i === 0 ? 0.94 : 3.06)) / columns,
        y: h * 0.42,
        z: -0.02,
        bevel: 0.006,
        shine: 0.9,
      })
    m.box(w + 0.16, 0.04, 0.27, CARE.birch, { y: -0.035, z: 0.045, bevel: 0.012 })
    // Roller blinds, each drawn as far as somebody left it.
    for (const [i, down] of [0.16, 0.06, 0.06, 0.24].entries()) {
      const x = -w / 2 + (w * (i + 0.5)) / columns
      m.rod(
        [
          [x - 0.41, h - 0.09, 0.01],
          [x + 0.41, h - 0.09, 0.01],
        ],
        0.028,
        CARE.shell,
        { sides: 10 },
      )
      m.box(0.8, down, 0.006, '#e9d9bd', { x, y: h - 0.1 - down, z: -0.012, bevel: 0.002 })
      m.box(0.8, 0.02, 0.016, CARE.birchDark, { x, y: h - 0.11 - down, z: -0.012, bevel: 0.004 })
    }
  })
  for (const z of [-2.0, 0.15]) furnish(m, supplies, radiator, { x: east, y: 0.13, z, ry: -Math.PI / 2 })
}

function doors(m: Model, supplies: Supplies): void {
  const { corridor: c, bathroom: b } = OPENINGS
  furnish(m, supplies, CORRIDOR_DOORS, { x: c.middle, z: south, ry: Math.PI })
  furnish(m, supplies, BATHROOM_DOOR, { x: east, z: b.middle, ry: -Math.PI / 2 })
  // What the panes of the doors show: the corridor with its rail, and white tiles.
  const glowing = (y: number, w: number, h: number, color: string, z: number) =>
    m.box(w, h, 0.01, color, {
      y,
      z,
      bevel: 0,
      glow: 0.9,
      casts: false,
      without: ['-x', '+x', '-y', '+y', '-z'],
    })
  m.at({ x: c.middle, z: south + 0.5, ry: Math.PI }, () => {
    glowing(1.3, 3, 1.4, '#e3e6df', 0)
    glowing(0.6, 3, 0.7, '#c3d4da', 0)
    glowing(1.18, 3, 0.12, CARE.birch, 0.02)
    glowing(1.24, 3, 0.02, CARE.blue, 0.03)
  })
  m.at({ x: east + 0.12, z: b.middle, ry: -Math.PI / 2 }, () => glowing(0.9, 0.9, 1.2, '#d5e6ea', 0))
}
