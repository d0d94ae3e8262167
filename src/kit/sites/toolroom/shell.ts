import { rgb, scale, type Rgb } from '../../color.ts'
import { furnish, furnishLamp, painted } from '../../furnish.ts'
import type { Model, Pose } from '../../model.ts'
import { CARE, PALETTE, TRADE } from '../../palette.ts'
import type { Supplies } from '../../part.ts'
import { part as smokeDetector } from '../../parts/fittings/smoke-detector.ts'
import { part as lightPanel } from '../../parts/rooms/ceiling-light-panel.ts'
import { part as innerDoor } from '../../parts/rooms/interior-door.ts'
import { wall, type Opening } from '../../shell.ts'
import { quad } from '../../solid/solid.ts'
import { BAY, BIN, GOAL, OPENINGS, PALLET, PANELS, ROOM } from './room.ts'

const { west, east, north, south, ceiling } = ROOM
/** Walls seen from inside: each begins at its left end. */
const NORTH_WALL = { x: west, z: north }
const EAST_WALL = { x: east, z: north, ry: -Math.PI / 2 }
const SOUTH_WALL = { x: east, z: south, ry: Math.PI }
const WEST_WALL = { x: west, z: south, ry: Math.PI / 2 }

/** The lower part of the walls is painted and takes knocks. */
const DADO = 1.06
const DADO_COLOR = '#b9c4cf'
const WALL = '#f4eee2'
const FLOOR = '#c5bfb3'

const DOOR = painted(innerDoor, { [PALETTE.oak]: TRADE.navy, [PALETTE.cream]: CARE.linen })

/** Floor with its marks, walls, ceiling, window, door and lamps. */
export function shell(m: Model, supplies: Supplies): void {
  m.group('floor', () => floor(m, supplies.random))
  m.group('bay', () => bayMarks(m))
  walls(m)
  m.group('skirting', () => skirting(m))
  m.group('ceiling', () => ceilingTiles(m, supplies))
  m.group('window', () => window(m))
  m.group('door', () => door(m, supplies))
}

function floor(m: Model, random: () => number): void {
  const [columns, rows, gap] = [6, 5, 0.003]
  const [w, d] = [(east - west) / columns, (south - north) / rows]
  for (let i = 0; i < columns; i++)
    for (let j = 0; j < rows; j++) {
      const [x, z] = [west + i * w, north + j * d]
      sheet(m, x + gap, x + w - gap, z + gap, z + d - gap, scale(rgb(FLOOR), 0.97 + random() * 0.05))
    }
  m.add(
    quad([west, -0.004, south], [east, -0.004, south], [east, -0.004, north], [west, -0.004, north]),
    '#8f897e',
  )
}

function sheet(m: Model, x0: number, x1: number, z0: number, z1: number, color: Rgb | string, y = 0): void {
  m.add(quad([x0, y, z1], [x1, y, z1], [x1, y, z0], [x0, y, z0]), color, { surface: 'lightmap' })
}

/** A frame of tape on the floor. */
function tape(m: Model, x0: number, x1: number, z0: number, z1: number, wide: number, color: string): void {
  const line = (a: number, b: number, c: number, d: number) => sheet(m, a, b, c, d, color, 0.0015)
  line(x0, x1, z0, z0 + wide)
  line(x0, x1, z1 - wide, z1)
  line(x0, x0 + wide, z0 + wide, z1 - wide)
  line(x1 - wide, x1, z0 + wide, z1 - wide)
}

/** The bay: a yellow frame, white corners where a pallet goes, a striped field round the bin. */
function bayMarks(m: Model): void {
  tape(m, BAY.x0, BAY.x1, BAY.z0, BAY.z1, 0.06, TRADE.hazard)
  for (const { x, z } of [PALLET, GOAL])
    for (const sx of [-1, 1])
      for (const sz of [-1, 1]) {
        const [cx, cz] = [x + sx * 0.64, z + sz * 0.44]
        const [a, b] = [Math.min(cx, cx - sx * 0.2), Math.max(cx, cx - sx * 0.2)]
        const [c, d] = [Math.min(cz, cz - sz * 0.04), Math.max(cz, cz - sz * 0.04)]
        sheet(m, a, b, c, d, PALETTE.white, 0.0018)
        const [e, f] = [Math.min(cx, cx - sx * 0.04), Math.max(cx, cx - sx * 0.04)]
        const [g, h] = [Math.min(cz - sz * 0.04, cz - sz * 0.2), Math.max(cz - sz * 0.04, cz - sz * 0.2)]
        sheet(m, e, f, g, h, PALETTE.white, 0.0018)
      }
  tape(m, BIN.x - 0.4, BIN.x + 0.4, BIN.z - 0.4, BIN.z + 0.4, 0.05, PALETTE.red)
  // The bin stands on a steel plate.
  m.box(0.56, 0.012, 0.56, PALETTE.steel, { x: BIN.x, z: BIN.z, bevel: 0.003, shine: 0.6 })
}

function walls(m: Model): void {
  const { window: w, door: d } = OPENINGS
  const sides = [
    [NORTH_WALL, east - west, []],
    [EAST_WALL, south - north, []],
    [
      SOUTH_WALL,
      east - west,
      [[east - d.middle - d.w / 2, east - d.middle + d.w / 2, d.low, d.high] as const],
    ],
    [
      WEST_WALL,
      south - north,
      [[south - w.middle - w.w / 2, south - w.middle + w.w / 2, w.low, w.high] as const],
    ],
  ] as const
  for (const [pose, length, holes] of sides) {
    const cut = (from: number, to: number): Opening[] =>
      holes
        .map(([x0, x1, y0, y1]): Opening => [x0, x1, Math.max(y0 - from, 0), Math.min(y1, to) - from])
        .filter(([, , y0, y1]) => y1 > y0)
    m.group('dado', () => m.at(pose, () => wall(m, length, DADO, cut(0, DADO), DADO_COLOR)))
    m.group('wall', () =>
      m.at({ ...pose, y: DADO }, () => wall(m, length, ceiling - DADO, cut(DADO, ceiling), WALL)),
    )
  }
}

/** Skirting and a rail of plywood with an orange line along each wall, but for the door. */
function skirting(m: Model): void {
  const { door: d } = OPENINGS
  const along = (pose: Pose, from: number, to: number) =>
    m.at(pose, () => {
      const look = { x: (from + to) / 2 }
      m.box(to - from, 0.1, 0.022, TRADE.navy, { ...look, z: 0.011, bevel: 0.007, without: ['-z', '-y'] })
      m.box(to - from, 0.05, 0.018, TRADE.plywood, {
        ...look,
        y: DADO - 0.025,
        z: 0.009,
        bevel: 0.006,
        without: ['-z'],
      })
    })
  along(NORTH_WALL, 0, east - west)
  along(EAST_WALL, 0, south - north)
  along(WEST_WALL, 0, south - north)
  along(SOUTH_WALL, 0, east - d.middle - d.w / 2 - 0.06)
  along(SOUTH_WALL, east - d.middle + d.w / 2 + 0.06, east - west)
}

function ceilingTiles(m: Model, supplies: Supplies): void {
  const side = 0.6
  const [columns, rows] = [11, 9]
  const tile = (x0: number, x1: number, z0: number, z1: number, color: Rgb) =>
    m.add(quad([x0, ceiling, z0], [x1, ceiling, z0], [x1, ceiling, z1], [x0, ceiling, z1]), color, {
      surface: 'lightmap',
    })
  const white = rgb('#f3f3ee')
  const gap = 0.006
  for (let i = 0; i < columns; i++)
    for (let j = 0; j < rows; j++) {
      const [x, z] = [west + i * side, north + j * side]
      const isLamp = PANELS.some(
        ([px, pz]) => Math.abs(px - x - side / 2) < 0.05 && Math.abs(pz - z - side / 2) < 0.05,
      )
      if (!isLamp)
        tile(x + gap, x + side - gap, z + gap, z + side - gap, scale(white, 0.975 + supplies.random() * 0.05))
    }
  // The grid between the tiles, open where lamps are.
  const bar = scale(white, 0.62)
  for (let i = 0; i <= columns; i++)
    tile(Math.max(west, west + i * side - gap), Math.min(east, west + i * side + gap), north, south, bar)
  for (let i = 0; i < columns; i++)
    for (let j = 0; j <= rows; j++)
      tile(
        west + i * side + gap,
        west + (i + 1) * side - gap,
        Math.max(north, north + j * side - gap),
        Math.min(south, north + j * side + gap),
        bar,
      )
  // Above the openings of the lamps the sky is shut out.
  const y = ceiling + 0.25
  m.add(quad([west, y, north], [east, y, north], [east, y, south], [west, y, south]), [0, 0, 0], {
    surface: 'shadow',
  })
  for (const [x, z] of PANELS) furnishLamp(m, supplies, lightPanel, { x, y: ceiling + 0.056, z }, 'on')
  furnish(m, supplies, smokeDetector, { x: 0.6, y: ceiling, z: 0.6 })
}

/** The wide window over the west bench: three panes and a deep sill. */
function window(m: Model): void {
  const { middle, w, low, high } = OPENINGS.window
  const h = high - low
  const columns = 3
  m.at({ x: west, y: low, z: middle, ry: Math.PI / 2 }, () => {
    const deep = 0.17
    for (const y of [0, h - 0.06]) m.box(w, 0.06, deep, TRADE.navy, { y, z: -deep / 2 + 0.02, bevel: 0.008 })
    for (const side of [-1, 1])
      m.box(0.06, h - 0.12, deep, TRADE.navy, {
        x: side * (w / 2 - 0.03),
        y: 0.06,
        z: -deep / 2 + 0.02,
        bevel: 0.008,
      })
    for (let i = 1; i < columns; i++)
      m.box(0.05, h - 0.12, 0.07, TRADE.navy, {
        x: -w / 2 + (w * i) / columns,
        y: 0.06,
        z: -0.07,
        bevel: 0.008,
      })
    m.box(w / columns - 0.07, 0.04, 0.05, TRADE.navy, { y: h * 0.7, z: -0.07, bevel: 0.008 })
    m.box(w - 0.1, h - 0.1, 0.008, '#dcedf0', {
      y: 0.05,
      z: -0.085,
      bevel: 0.001,
      surface: 'glass',
      casts: false,
    })
    m.box(0.02, 0.13, 0.03, PALETTE.steel, {
      x: -w / 2 + w / columns + 0.05,
      y: h * 0.36,
      z: -0.02,
      bevel: 0.006,
      shine: 0.9,
    })
    m.box(w + 0.14, 0.04, 0.24, TRADE.plywood, { y: -0.035, z: 0.035, bevel: 0.012 })
  })
}

function door(m: Model, supplies: Supplies): void {
  const { middle } = OPENINGS.door
  furnish(m, supplies, DOOR, { x: middle, z: south, ry: Math.PI })
  // What its pane shows: a light corridor.
  m.box(0.7, 1.2, 0.01, '#e9e4d8', {
    x: middle,
    y: 0.9,
    z: south + 0.2,
    bevel: 0,
    glow: 0.85,
    casts: false,
  })
}
