import { rgb, scale } from '../../color.ts'
import { furnish, furnishLamp, painted } from '../../furnish.ts'
import type { Model, Pose } from '../../model.ts'
import { MUSEUM, PALETTE } from '../../palette.ts'
import type { Supplies } from '../../part.ts'
import { part as airDuct } from '../../parts/rooms/air-duct.ts'
import { part as doubleDoors } from '../../parts/rooms/double-doors.ts'
import { part as glassPartition } from '../../parts/rooms/glass-partition.ts'
import { part as radiator } from '../../parts/rooms/radiator.ts'
import { part as stripLight } from '../../parts/rooms/strip-light.ts'
import { part as smokeDetector } from '../../parts/fittings/smoke-detector.ts'
import { planks, wall, type Opening, type Planks } from '../../shell.ts'
import { quad } from '../../solid/solid.ts'
import { STRIPS } from './light.ts'
import { DIVIDE, OPENINGS, ROOM } from './room.ts'
import { windows } from './window.ts'

const { west, east, north, south, ceiling } = ROOM
const [DIVIDE_WEST, DIVIDE_EAST] = [DIVIDE.x - DIVIDE.thick / 2, DIVIDE.x + DIVIDE.thick / 2]
const PALE = '#efebe2'
/** The walls of the gallery: the blue of the sea at night. */
const NIGHT = '#233853'
const BOARDS: Planks = { tones: ['#7d5a3d', '#684930'], wide: 0.17, long: 1.3, joint: 0.002 }

const DOORS = painted(doubleDoors, {
  [PALETTE.sage]: MUSEUM.plum,
  [PALETTE.tealDark]: MUSEUM.plumDark,
  [PALETTE.steelDark]: MUSEUM.slate,
})

/** Floors, walls, ceilings, window, doors, and the wall between workshop and gallery. */
export function shell(m: Model, supplies: Supplies): void {
  m.group('floor', () => floors(m, supplies.random))
  walls(m)
  m.group('skirting', () => skirting(m))
  divide(m, supplies)
  ceilings(m, supplies)
  m.group('window', () => windows(m, supplies))
  for (const x of [-3.2, -1.25]) furnish(m, supplies, radiator, { x, y: 0.14, z: north })
  m.group('doors', () => doors(m, supplies))
}

/** Sealed concrete in the workshop, dark boards in the gallery. */
function floors(m: Model, random: () => number): void {
  const grey = rgb('#a8a49b')
  const [across, along, gap] = [4, 4, 0.0025]
  const [w, d] = [(DIVIDE.x - west) / across, (south - north) / along]
  for (let i = 0; i < across; i++)
    for (let j = 0; j < along; j++) {
      const [x, z] = [west + i * w, north + j * d]
      m.add(
        quad(
          [x + gap, 0, z + d - gap],
          [x + w - gap, 0, z + d - gap],
          [x + w - gap, 0, z + gap],
          [x + gap, 0, z + gap],
        ),
        scale(grey, 0.975 + random() * 0.05),
        { surface: 'lightmap' },
      )
    }
  planks(m, DIVIDE.x, east, north, south, 0, BOARDS, random)
  m.add(
    quad([west, -0.004, south], [east, -0.004, south], [east, -0.004, north], [west, -0.004, north]),
    '#5d564c',
  )
  m.box(0.04, 0.006, DIVIDE.wayTo - DIVIDE.glassTo, MUSEUM.brass, {
    x: DIVIDE.x,
    z: (DIVIDE.wayTo + DIVIDE.glassTo) / 2,
    bevel: 0.002,
    shine: 0.8,
  })
}

function walls(m: Model): void {
  const { window: w, doors: d } = OPENINGS
  const plain = (name: string, pose: Pose, length: number, holes: Opening[], color: string) =>
    m.group(name, () => m.at(pose, () => wall(m, length, ceiling, holes, color)))
  const [workshop, gallery] = [DIVIDE.x - west, east - DIVIDE.x]
  plain(
    'workshop wall',
    { x: west, z: north },
    workshop,
    [[w.middle - w.w / 2 - west, w.middle + w.w / 2 - west, w.low, w.high]],
    PALE,
  )
  plain(
    'workshop wall',
    { x: west, z: south, ry: Math.PI / 2 },
    south - north,
    [[south - d.middle - d.w / 2, south - d.middle + d.w / 2, d.low, d.high]],
    PALE,
  )
  plain('workshop wall', { x: DIVIDE.x, z: south, ry: Math.PI }, workshop, [], PALE)
  plain('gallery wall', { x: DIVIDE.x, z: north }, gallery, [], NIGHT)
  plain('gallery wall', { x: east, z: north, ry: -Math.PI / 2 }, south - north, [], NIGHT)
  plain('gallery wall', { x: east, z: south, ry: Math.PI }, gallery, [], NIGHT)
}

/** The dividing wall, pale to the workshop and dark to the gallery. */
function divide(m: Model, supplies: Supplies): void {
  const { wayTo, glassTo, high } = DIVIDE
  m.group('divide west', () =>
    m.at({ x: DIVIDE_WEST, z: north, ry: -Math.PI / 2 }, () =>
      wall(m, south - north, ceiling, [[0, wayTo - north, 0, high]], PALE),
    ),
  )
  m.group('divide east', () =>
    m.at({ x: DIVIDE_EAST, z: south, ry: Math.PI / 2 }, () =>
      wall(m, south - north, ceiling, [[south - wayTo, south - north, 0, high]], NIGHT),
    ),
  )
  m.group('divide edges', () => {
    const edge = { bevel: 0.006 }
    m.box(DIVIDE.thick + 0.03, 0.05, wayTo - north + 0.02, MUSEUM.slateDark, {
      x: DIVIDE.x,
      y: high - 0.04,
      z: (wayTo + north) / 2,
      ...edge,
    })
    m.box(DIVIDE.thick + 0.03, high, 0.04, MUSEUM.slateDark, { x: DIVIDE.x, z: wayTo, ...edge })
  })
  furnish(m, supplies, glassPartition, { x: DIVIDE.x, z: (north + glassTo) / 2, ry: Math.PI / 2 })
}

function skirting(m: Model): void {
  const { doors: d } = OPENINGS
  const along = (pose: Pose, from: number, to: number, color: string) =>
    m.at(pose, () =>
      m.box(to - from, 0.11, 0.02, color, {
        x: (from + to) / 2,
        z: 0.01,
        bevel: 0.006,
        without: ['-z', '-y'],
      }),
    )
  const workshop = DIVIDE_WEST - west
  along({ x: west, z: north }, 0, workshop, MUSEUM.slate)
  along({ x: DIVIDE_WEST, z: south, ry: Math.PI }, 0, workshop, MUSEUM.slate)
  along({ x: west, z: south, ry: Math.PI / 2 }, 0, south - d.middle - d.w / 2 - 0.06, MUSEUM.slate)
  along(
    { x: west, z: south, ry: Math.PI / 2 },
    south - d.middle + d.w / 2 + 0.06,
    south - north,
    MUSEUM.slate,
  )
  along({ x: DIVIDE_WEST, z: DIVIDE.wayTo, ry: -Math.PI / 2 }, 0, south - DIVIDE.wayTo, MUSEUM.slate)
  along({ x: DIVIDE_EAST, z: south, ry: Math.PI / 2 }, 0, south - DIVIDE.wayTo, MUSEUM.slateDark)
  along({ x: DIVIDE_EAST, z: north }, 0, east - DIVIDE_EAST, MUSEUM.slateDark)
  along({ x: east, z: north, ry: -Math.PI / 2 }, 0, south - north, MUSEUM.slateDark)
  along({ x: east, z: south, ry: Math.PI }, 0, east - DIVIDE_EAST, MUSEUM.slateDark)
}

function ceilings(m: Model, supplies: Supplies): void {
  const lid = (name: string, x0: number, x1: number, color: string) =>
    m.group(name, () =>
      m.add(
        quad([x0, ceiling, north], [x1, ceiling, north], [x1, ceiling, south], [x0, ceiling, south]),
        color,
        { surface: 'lightmap' },
      ),
    )
  lid('workshop ceiling', west, DIVIDE.x, '#f3f0e9')
  lid('gallery ceiling', DIVIDE.x, east, '#3a414d')
  m.group('under the ceiling', () => {
    for (const x of [-3.55, -2.05, -0.55]) furnish(m, supplies, airDuct, { x, y: ceiling, z: 2.72 })
    for (const x of [-1, 1])
      m.at({ x: -2.05 + x * 2.25, y: ceiling - 0.3, z: 2.72, rz: (-x * Math.PI) / 2 }, () =>
        m.drum(0.165, 0.05, PALETTE.steelDark, { segments: 18, shine: 0.5 }),
      )
    for (const [x, z] of STRIPS) furnishLamp(m, supplies, stripLight, { x, y: ceiling, z }, 'on')
    for (const [x, z] of [
      [-2.3, -1],
      [3.4, 0.9],
    ] as const)
      furnish(m, supplies, smokeDetector, { x, y: ceiling, z })
  })
}

function doors(m: Model, supplies: Supplies): void {
  const { middle } = OPENINGS.doors
  furnish(m, supplies, DOORS, { x: west, z: middle, ry: Math.PI / 2 }, 'closed')
  // What the round windows show: a corridor with a warm lamp and the edge of a picture.
  m.at({ x: west - 0.45, z: middle, ry: Math.PI / 2 }, () => {
    for (const [x, y, w, h, color, z] of [
      [0, 0.9, 3, 1.5, '#e7ddca', 0],
      [0.55, 1.35, 0.5, 0.5, NIGHT, 0.01],
      [0, 0.4, 3, 0.62, '#b9ad98', 0.01],
    ] as const)
      m.box(w, h, 0.01, color, {
        x,
        y,
        z,
        bevel: 0,
        glow: 0.85,
        casts: false,
        without: ['-x', '+x', '-y', '+y', '-z'],
      })
  })
}
