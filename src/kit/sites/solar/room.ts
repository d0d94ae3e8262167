/** Measures of the solar yard, in metres: x runs east, z south, the floor is y = 0. */
export const SHED = {
  west: -4,
  east: 2,
  north: -3.6,
  /** The open front. */
  south: 0,
  /** Clear heights under the roof: it falls to the north. */
  high: 2.58,
  low: 2.26,
} as const

/** Thickness of the brick walls. */
export const BRICK = 0.22

/** The face of the plywood that carries the plant. */
export const PLANT = { west: -2.95, east: 0.98, low: 0.8, high: 2.05, face: SHED.north + 0.022 } as const

/** The high window in the west wall: its middle along z. */
export const WINDOW = { middle: -1.95, w: 1.3, low: 1.78, high: 2.18 } as const

/** The paved ground round the shed. */
export const YARD = { west: -5.7, east: 6.9, north: -3.6, south: 5.5 } as const

/** What hangs on the plywood: middle and foot. */
export const BOARD = { x: -2.52, y: 1.27 } as const
export const METER = { x: -1.95, y: 1.44 } as const
export const SOCKET = { x: -1.7, y: 1.22 } as const
export const AC = { x: -1.46, y: 1.36 } as const
export const INVERTER = { x: -0.8, y: 1.22 } as const
export const DC = { x: -0.06, y: 1.3 } as const
/** Fold-down shelves below the plant: middles, and the height of their tops. */
export const SHELVES = { testing: -1.7, measuring: 0.4, top: 0.94, deep: 0.3 } as const

/** Against the west wall: its front looks east. */
export const BENCH = { x: -3.6, z: -1.95, top: 0.9 } as const
/** The stand for locks and tags at the back of the bench. */
export const LOCKS = { x: -3.86, z: -2.2 } as const
export const HOOKS = { y: 1.62, z: -0.52 } as const

/** Three by two panels: west end, north (upper) edge, and how they lean. */
export const ARRAY = {
  west: 1.2,
  north: 3.3,
  wide: 1.7,
  tall: 1.02,
  gap: 0.02,
  tilt: 0.56,
  foot: 0.58,
} as const
const slope = ARRAY.tall * 2 + ARRAY.gap
/** The middle of its glass, and half of what it spans along x and up the slope. */
export const ARRAY_MIDDLE = {
  x: ARRAY.west + (ARRAY.wide * 3 + ARRAY.gap * 2) / 2,
  y: ARRAY.foot + (slope / 2) * Math.sin(ARRAY.tilt),
  z: ARRAY.north + (slope / 2) * Math.cos(ARRAY.tilt),
  halfWide: (ARRAY.wide * 3 + ARRAY.gap * 2) / 2,
  halfSlope: slope / 2,
} as const
/** The rear posts stand here; the string box hangs on one of them. */
export const REAR = { z: ARRAY.north + 0.27, posts: [1.55, 3.05, 4.55, 6.05] } as const
export const STRING_BOX = { x: 3.05, y: 1, z: REAR.z - 0.041 } as const
/** The bed of gravel below the panels. */
export const GRAVEL = { west: 0.78, east: YARD.east, north: 3.1, south: YARD.south } as const

/** Where larger things stand. */
export const BARRIER = { x: 0.95, z: 0.72, ry: -0.12 } as const
export const DRUM = { x: 4.15, z: 0.55, ry: 0.5 } as const
export const LADDER = { x: 3.08, z: -1.55, ry: Math.PI / 2 } as const
export const BREAK_TABLE = { x: -5.02, z: -2.85, top: 0.781 } as const
export const REST_BENCH = { x: -4.56, z: -1.25, ry: -Math.PI / 2 } as const
export const EXTINGUISHER = { x: 1.62, y: 0.42, z: SHED.north + 0.1 } as const
