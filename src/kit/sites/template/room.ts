import { furnish, furnishLamp } from '../../furnish.ts'
import type { Lights } from '../../light/lights.ts'
import type { Model, Pose } from '../../model.ts'
import { PALETTE } from '../../palette.ts'
import type { Supplies } from '../../part.ts'
import { part as lightPanel } from '../../parts/rooms/ceiling-light-panel.ts'
import { part as innerDoor } from '../../parts/rooms/interior-door.ts'
import { FLOOR_PLANKS, planks, wall, windowFrame } from '../../shell.ts'
import { quad } from '../../solid/solid.ts'

/** Measures in metres: x runs east, z runs south, the floor is y = 0. */
export const ROOM = { west: -3, east: 3, north: -2.5, south: 2.5, ceiling: 2.7 } as const

/** Middle along its wall, width, and height above the floor from `low` to `high`. */
const DOOR = { middle: -1.6, w: 0.94, low: 0, high: 2.08 } as const
const WINDOW = { middle: -0.4, w: 2.2, low: 0.9, high: 2.2 } as const

/** Middles of the lamps in the ceiling, x and z. */
const LAMPS = [
  [-1.4, 0],
  [1.4, 0],
] as const

const { west, east, north, south, ceiling } = ROOM

/** A point on a wall, for parts that hang there: `along` the wall in metres (x or z), `y` above the floor. */
export const ON_WALL = {
  north: (along: number, y: number): Pose => ({ x: along, y, z: north }),
  south: (along: number, y: number): Pose => ({ x: along, y, z: south, ry: Math.PI }),
  west: (along: number, y: number): Pose => ({ x: west, y, z: along, ry: Math.PI / 2 }),
  east: (along: number, y: number): Pose => ({ x: east, y, z: along, ry: -Math.PI / 2 }),
}

/** Floor, four walls, ceiling, lamps, a door in the south and a window in the east. */
export function room(m: Model, supplies: Supplies): void {
  m.group('floor', () => planks(m, west, east, north, south, 0, FLOOR_PLANKS, supplies.random))
  m.group('under the planks', () =>
    m.add(
      quad([west, -0.004, south], [east, -0.004, south], [east, -0.004, north], [west, -0.004, north]),
      PALETTE.oakDark,
    ),
  )
  m.group('ceiling', () =>
    m.add(
      quad([west, ceiling, north], [east, ceiling, north], [east, ceiling, south], [west, ceiling, south]),
      PALETTE.white,
      { surface: 'lightmap' },
    ),
  )
  m.group('wall', () => {
    // Each wall begins at its left end, seen from inside.
    const { middle: d, w: dw } = DOOR
    const { middle: v, w: vw, low, high } = WINDOW
    const build = (pose: Pose, length: number, holes: Parameters<typeof wall>[3]) =>
      m.at(pose, () => wall(m, length, ceiling, holes, PALETTE.cream))
    build({ x: west, z: north }, east - west, [])
    build({ x: west, z: south, ry: Math.PI / 2 }, south - north, [])
    build({ x: east, z: north, ry: -Math.PI / 2 }, south - north, [
      [v - vw / 2 - north, v + vw / 2 - north, low, high],
    ])
    build({ x: east, z: south, ry: Math.PI }, east - west, [
      [east - d - dw / 2, east - d + dw / 2, 0, DOOR.high],
    ])
  })
  m.group('door', () => {
    furnish(m, supplies, innerDoor, ON_WALL.south(DOOR.middle, 0))
    // What the narrow pane of the door shows.
    m.box(1.2, 2, 0.02, PALETTE.cream, { x: DOOR.middle, z: south + 0.2, glow: 0.8, casts: false })
  })
  m.group('window', () =>
    m.at(ON_WALL.east(WINDOW.middle, WINDOW.low), () => {
      windowFrame(m, WINDOW.w, WINDOW.high - WINDOW.low, 3)
      m.box(WINDOW.w - 0.1, WINDOW.high - WINDOW.low - 0.1, 0.008, '#dcedf0', {
        y: 0.05,
        z: -0.085,
        surface: 'glass',
        casts: false,
      })
    }),
  )
  m.group('lamps', () => {
    for (const [x, z] of LAMPS) furnishLamp(m, supplies, lightPanel, { x, y: ceiling, z }, 'on')
  })
}

/** What the window shows: grass, a hedge and the sky. */
export function outside(m: Model): void {
  const far = east + 24
  m.add(quad([east, -0.3, 30], [far, -0.3, 30], [far, -0.3, -30], [east, -0.3, -30]), PALETTE.leafLight)
  m.box(1.2, 1.6, 40, PALETTE.leaf, { x: east + 9, y: -0.3, bevel: 0.3 })
  m.add(quad([far, -1, -40], [far, -1, 40], [far, 22, 40], [far, 22, -40]), '#b9dcf2', { glow: 0.95 })
}

const SUN = { towards: [0.75, 0.5, 0.43], strength: [9, 7.8, 6], softness: 0.016 } as const
const SKY = { zenith: [2, 2.5, 3.3], horizon: [3.1, 3.15, 3.2], ground: [1.2, 1.25, 1.05] } as const

/** A sunny morning: sun and sky through the window, warm lamps. Change `exposure` for all of it at once. */
export const ROOM_LIGHT: Lights = {
  sun: SUN,
  sky: SKY,
  portals: [
    {
      middle: [east + 0.03, (WINDOW.low + WINDOW.high) / 2, WINDOW.middle],
      halfU: [0, 0, WINDOW.w / 2 - 0.06],
      halfV: [0, (WINDOW.high - WINDOW.low) / 2 - 0.06, 0],
      inward: [-1, 0, 0],
    },
  ],
  bulbs: LAMPS.map(([x, z]) => ({ at: [x, ceiling - 0.12, z], strength: [1.8, 1.6, 1.3], radius: 0.04 })),
  strips: [],
  isOpen: false,
  exposure: 2.3,
}

/** The same morning outside, seen by an eye that is used to the room: a little over-bright. */
export const OUTSIDE_LIGHT: Lights = {
  sun: SUN,
  sky: SKY,
  portals: [],
  bulbs: [],
  strips: [],
  isOpen: true,
  exposure: 0.45,
}
