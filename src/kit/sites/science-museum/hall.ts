import { mix, rgb, scale } from '../../color.ts'
import type { Model, Pose } from '../../model.ts'
import type { Supplies } from '../../part.ts'
import { wall, type Opening } from '../../shell.ts'
import { inlay } from './inlay.ts'
import { CORRIDOR, ENTRANCE, GALLERY, ROOF, ROOMS, STAFF_DOOR, THICK } from './room.ts'
import { level, lid } from './shell.ts'

const PLASTER = '#ece8df'
const STAFF_WALL = '#e6e8e6'
const HALF_WALL = THICK / 2

/** Floors, walls and ceilings of the public gallery and of the staff corridor. */
export function hall(m: Model, supplies: Supplies): void {
  m.group('gallery ground', () => {
    terrazzo(m, supplies.random)
    m.add(level(GALLERY.west, GALLERY.east, -GALLERY.half, GALLERY.half, -0.005), '#8d867a', {
      surface: 'lightmap',
      casts: false,
    })
    inlay(m)
  })
  galleryWalls(m)
  galleryCeiling(m)
  m.group('corridor ground', () => vinyl(m, supplies.random))
  corridorWalls(m)
  m.group('corridor lid', () =>
    m.add(lid(CORRIDOR.west, CORRIDOR.east, -CORRIDOR.half, CORRIDOR.half, CORRIDOR.ceiling), '#eceae4', {
      surface: 'lightmap',
    }),
  )
  m.group('hall edges', () => edges(m))
}

function terrazzo(m: Model, random: () => number): void {
  const [a, b, gap] = [rgb('#d2c9ba'), rgb('#c3b9a8'), 0.0025]
  const [columns, rows] = [20, 6]
  const [w, d] = [(GALLERY.east - GALLERY.west) / columns, (GALLERY.half * 2) / rows]
  for (let i = 0; i < columns; i++)
    for (let j = 0; j < rows; j++) {
      const [x, z] = [GALLERY.west + i * w, -GALLERY.half + j * d]
      m.add(level(x + gap, x + w - gap, z + gap, z + d - gap, 0), mix(a, b, random()), {
        surface: 'lightmap',
      })
    }
}

/** Grey sheets with a blue line that leads from the staff door to the dock. */
function vinyl(m: Model, random: () => number): void {
  const { west, east, half } = CORRIDOR
  const strip = (z0: number, z1: number, color: string) => {
    for (let x = west; x < east - 0.1; x += 2)
      m.add(level(x + 0.002, x + 1.998, z0, z1, 0), scale(rgb(color), 0.97 + random() * 0.06), {
        surface: 'lightmap',
      })
  }
  strip(-half, 0.3, '#a9b0b2')
  strip(0.3, 0.42, '#2f6d9a')
  strip(0.42, half, '#a9b0b2')
}

/** Holes for the ways into rooms in a wall that begins at `from` and runs east (1) or west (−1). */
function waysAlong(isPublic: boolean, facing: 0 | 180, from: number, towards: 1 | -1): Opening[] {
  return ROOMS.filter((room) => room.isPublic === isPublic && room.facing === facing).map(
    ({ x, wayHalf, wayHigh }) => {
      const middle = (x - from) * towards
      return [middle - wayHalf, middle + wayHalf, 0, wayHigh]
    },
  )
}

/** A wall, and a hair behind it one piece over all ways in, so that no light shows in its seams. */
function side(
  m: Model,
  name: string,
  pose: Pose,
  long: number,
  high: number,
  holes: readonly Opening[],
  color: string,
): void {
  const above = Math.max(0, ...holes.map(([, , , top]) => top)) + 0.02
  m.group(name, () =>
    m.at(pose, () => {
      wall(m, long, high, holes, color)
      if (holes.length) m.at({ y: above, z: -0.012 }, () => wall(m, long, high - above, [], color))
    }),
  )
}

function galleryWalls(m: Model): void {
  const { west, east, half, ceiling } = GALLERY
  const long = east - west
  side(m, 'gallery north', { x: west, z: -half }, long, ceiling, waysAlong(true, 180, west, 1), PLASTER)
  side(
    m,
    'gallery south',
    { x: east, z: half, ry: Math.PI },
    long,
    ceiling,
    waysAlong(true, 0, east, -1),
    PLASTER,
  )
  side(
    m,
    'gallery west',
    { x: west, z: half, ry: Math.PI / 2 },
    half * 2,
    ceiling,
    [[half - ENTRANCE.w / 2, half + ENTRANCE.w / 2, 0, ENTRANCE.high]],
    PLASTER,
  )
  side(
    m,
    'gallery east',
    { x: east - HALF_WALL, z: -half, ry: -Math.PI / 2 },
    half * 2,
    ceiling,
    [[half - STAFF_DOOR.w / 2, half + STAFF_DOOR.w / 2, 0, STAFF_DOOR.high]],
    '#34506b',
  )
}

function galleryCeiling(m: Model): void {
  const { west, east, half, ceiling } = GALLERY
  const face = (x0: number, x1: number, z0: number, z1: number) =>
    m.add(lid(x0, x1, z0, z1, ceiling), '#f4f1ea', { surface: 'lightmap' })
  m.group('gallery lid', () => {
    face(west, east, -half, -ROOF.half)
    face(west, east, ROOF.half, half)
    face(west, ROOF.west, -ROOF.half, ROOF.half)
    face(ROOF.east, east, -ROOF.half, ROOF.half)
  })
}

function corridorWalls(m: Model): void {
  const { west, east, half, ceiling } = CORRIDOR
  const long = east - west
  side(m, 'corridor north', { x: west, z: -half }, long, ceiling, waysAlong(false, 180, west, 1), STAFF_WALL)
  side(
    m,
    'corridor south',
    { x: east, z: half, ry: Math.PI },
    long,
    ceiling,
    waysAlong(false, 0, east, -1),
    STAFF_WALL,
  )
  side(m, 'corridor east', { x: east, z: -half, ry: -Math.PI / 2 }, half * 2, ceiling, [], '#c9d6d4')
  side(
    m,
    'corridor west',
    { x: west + HALF_WALL, z: half, ry: Math.PI / 2 },
    half * 2,
    ceiling,
    [[half - STAFF_DOOR.w / 2, half + STAFF_DOOR.w / 2, 0, STAFF_DOOR.high]],
    '#c9d6d4',
  )
}

/** Skirting on the piers between the ways in, the frame of the staff door, a strip of brass in the floor there. */
function edges(m: Model): void {
  for (const { x, z, width, wayHalf, isPublic, facing } of ROOMS)
    for (const end of [-1, 1]) {
      const w = width / 2 - wayHalf
      m.box(w, 0.1, 0.014, isPublic ? '#57534c' : '#5f6b70', {
        x: x + end * (wayHalf + w / 2),
        z: z + (facing === 180 ? 0.007 : -0.007),
        bevel: 0,
        casts: false,
        without: ['-y', '-x', '+x', facing === 180 ? '-z' : '+z'],
      })
    }
  const { w, high } = STAFF_DOOR
  const frame = { bevel: 0 }
  for (const end of [-1, 1])
    m.box(THICK + 0.06, high, 0.06, '#27323c', { z: end * (w / 2 - 0.026), ...frame, without: ['-y', '+y'] })
  m.box(THICK + 0.06, 0.06, w, '#27323c', { y: high - 0.056, ...frame })
  m.box(0.1, 0.006, w, '#c59a4a', { bevel: 0, shine: 0.7, casts: false, without: ['-y'] })
}
