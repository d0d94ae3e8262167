import type { Letters } from '../../letters.ts'
import { textShapes } from '../../letters.ts'
import type { Model } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import { pendant } from '../../parts/fittings/pendant.ts'
import { door, FLOOR_PLANKS, planks, tileFloor, wainscot, wall, wallTiles, windowFrame } from '../../shell.ts'
import { plate, roundRect } from '../../solid/slab.ts'
import { quad } from '../../solid/solid.ts'
import { LAMPS, OPENINGS, ROOM } from './room.ts'

const { west, east, north, south, ceiling, kitchenEast, kitchenSouth } = ROOM
const NORTH = { x: west, z: north }
const EAST = { x: east, z: north, ry: -Math.PI / 2 }
const SOUTH = { x: east, z: south, ry: Math.PI }
const WEST = { x: west, z: south, ry: Math.PI / 2 }

/** Floor, walls, ceiling, windows, doors, lamps and the shop's name. */
export function shell(m: Model, letters: Letters, random: () => number): void {
  m.group('floor', () => {
    tileFloor(m, west, kitchenEast, north, kitchenSouth, random)
    planks(m, kitchenEast, east, north, kitchenSouth, 0, FLOOR_PLANKS, random)
    planks(m, west, east, kitchenSouth, south, 0, FLOOR_PLANKS, random)
  })
  m.group('threshold', () => {
    m.add(
      quad([west, -0.004, south], [east, -0.004, south], [east, -0.004, north], [west, -0.004, north]),
      '#5d3d25',
    )
    m.box(0.035, 0.012, kitchenSouth - north, PALETTE.oakDark, {
      x: kitchenEast,
      z: (north + kitchenSouth) / 2,
      bevel: 0.005,
    })
    m.box(kitchenEast - west, 0.012, 0.035, PALETTE.oakDark, {
      x: (west + kitchenEast) / 2,
      z: kitchenSouth,
      bevel: 0.005,
    })
  })
  m.group('wall', () => walls(m))
  m.group('ceiling', () =>
    m.add(
      quad([west, ceiling, north], [east, ceiling, north], [east, ceiling, south], [west, ceiling, south]),
      '#f4efe6',
      { surface: 'lightmap' },
    ),
  )
  m.group('beams', () => {
    for (const x of [-3, -0.9, 1.6, 3.4])
      m.box(0.16, 0.18, south - north, PALETTE.oakDark, {
        x,
        y: ceiling - 0.18,
        bevel: 0.012,
        without: ['+y', '-z', '+z'],
      })
    m.box(east - west, 0.1, 0.08, PALETTE.oak, {
      x: (west + east) / 2,
      y: ceiling - 0.1,
      z: north + 0.04,
      bevel: 0.01,
      without: ['-z', '+y'],
    })
  })
  m.group('wainscot', () => panels(m, random))
  m.group('tiles', () => tiles(m, random))
  m.group('windows', () => windows(m))
  m.group('lamps', () => LAMPS.forEach(([x, y, z]) => m.at({ x, y, z }, () => pendant(m, ceiling - y))))
  m.group('name', () => {
    m.add(plate(textShapes(letters, 'MORNING CRUMB', 0.22), 3), PALETTE.teal, {
      x: -1.78,
      y: 2.6,
      z: north + 0.012,
      casts: false,
    })
    m.add(plate(textShapes(letters, 'bakery + coffee', 0.11), 3), PALETTE.coral, {
      x: -1.78,
      y: 2.4,
      z: north + 0.012,
      casts: false,
    })
  })
}

function walls(m: Model): void {
  const { eastWindow: e, southWindow: s, cornerWindow: c, frontDoor: f, backDoor: b } = OPENINGS
  m.at(NORTH, () => wall(m, east - west, ceiling, [], PALETTE.cream))
  m.at(EAST, () =>
    wall(
      m,
      south - north,
      ceiling,
      [[e.middle - e.w / 2 - north, e.middle + e.w / 2 - north, e.low, e.high]],
      PALETTE.cream,
    ),
  )
  m.at(SOUTH, () =>
    wall(
      m,
      east - west,
      ceiling,
      [s, c, f].map((o) => [east - o.middle - o.w / 2, east - o.middle + o.w / 2, o.low, o.high] as const),
      PALETTE.cream,
    ),
  )
  m.at(WEST, () =>
    wall(
      m,
      south - north,
      ceiling,
      [[south - b.middle - b.w / 2, south - b.middle + b.w / 2, b.low, b.high]],
      PALETTE.cream,
    ),
  )
}

function panels(m: Model, random: () => number): void {
  const along = (from: number, to: number, height: number) =>
    m.at({ x: east - from, z: south, ry: Math.PI }, () => wainscot(m, to - from, height, random))
  m.at({ x: east, z: -0.74, ry: -Math.PI / 2 }, () => wainscot(m, 3.74, 0.91, random))
  along(0, 0.5, 0.91)
  along(0.5, 4.3, 0.51)
  along(4.3, 4.825, 0.91)
  along(5.875, east - west, 0.91)
  m.at(WEST, () => wainscot(m, south - kitchenSouth - 0.06, 0.91, random))
}

function tiles(m: Model, random: () => number): void {
  const { middle, w } = OPENINGS.backDoor
  m.at({ ...NORTH }, () => wallTiles(m, east - west, 0.9, 2.1, random))
  m.at({ x: west, z: kitchenSouth - 0.06, ry: Math.PI / 2 }, () =>
    wallTiles(m, kitchenSouth - 0.06 - (middle + w / 2), 0, 2.1, random),
  )
  m.at({ x: west, z: middle - w / 2, ry: Math.PI / 2 }, () =>
    wallTiles(m, middle - w / 2 - north, 0, 2.1, random),
  )
}

function windows(m: Model): void {
  const { eastWindow: e, southWindow: s, cornerWindow: c, frontDoor: f, backDoor: b } = OPENINGS
  m.at({ x: east, y: e.low, z: e.middle, ry: -Math.PI / 2 }, () => windowFrame(m, e.w, e.high - e.low, 3))
  m.at({ x: s.middle, y: s.low, z: south, ry: Math.PI }, () => windowFrame(m, s.w, s.high - s.low, 4))
  m.at({ x: c.middle, y: c.low, z: south, ry: Math.PI }, () => windowFrame(m, c.w, c.high - c.low, 2))
  m.at({ x: f.middle, z: south, ry: Math.PI }, () => {
    door(m, f.w, f.high, PALETTE.coral, true)
    m.print('hours', 0.24, 0.3, { x: 0.19, y: 1.05, z: -0.03 })
  })
  m.at({ x: west, z: b.middle, ry: Math.PI / 2 }, () => {
    door(m, b.w, b.high, PALETTE.sage, false)
    m.print('backDoor', 0.3, 0.3, { y: 1.56, z: -0.0045 })
  })
  m.group('mats', () => {
    m.slab(roundRect(1.1, 0.7, 0.04), 0.014, '#6f5138', {
      rx: -Math.PI / 2,
      x: f.middle,
      z: 2.5,
      bevel: 0.005,
    })
    m.slab(roundRect(0.9, 0.6, 0.03), 0.014, '#4b5350', {
      rx: -Math.PI / 2,
      ry: Math.PI / 2,
      x: west + 0.42,
      z: b.middle,
      bevel: 0.005,
    })
  })
}
