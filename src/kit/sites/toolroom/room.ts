/** Measures of the tool room, in metres: x runs east, z south, the floor is y = 0. */
export const ROOM = { west: -3.3, east: 3.3, north: -2.7, south: 2.7, ceiling: 2.7 } as const

/** Openings by their middle along the wall, width and height. */
export const OPENINGS = {
  window: { middle: -0.55, w: 2.4, low: 1.14, high: 2.32 },
  door: { middle: -2.3, w: 0.94, low: 0, high: 2.08 },
} as const

/** Tops of the three benches. */
export const TOP = 0.9
export const WEST = { x0: ROOM.west, x1: -2.6, z0: -1.95, z1: 0.75 } as const
export const NORTH = { x0: -2.15, x1: 1.25, z0: ROOM.north, z1: -2 } as const
export const EAST = { x0: 2.6, x1: ROOM.east, z0: -0.95, z1: 1.75 } as const

/** What tools are used on; x and z. */
export const SOUP = { x: -2.99, z: -0.52 } as const
export const CHICKEN = { x: -2.96, z: -1.2 } as const
export const PARCEL = { x: -2.99, z: 0.28 } as const
export const ARM = { x: 3.02, z: -0.72 } as const
/** How high the arm lies over the bench: a full cuff has room under it. */
export const ARM_UP = 0.095
export const ROD = { x: -1.08, z: -2.3 } as const
export const BOX = { x: -1.8, z: -2.33 } as const
export const TERMINAL = { x: -0.48, z: -2.42 } as const
/** The face of the channel along the back of the north bench. */
export const CHANNEL = ROOM.north + 0.06
export const OUTLET = { x: 0.12, y: TOP + 0.009, z: CHANNEL } as const
export const BATTERY = { x: 0.66, z: -2.53 } as const
export const METER = { x: 0.42, z: -2.22 } as const
export const ISOLATOR = { x: 0.74, y: 1.22, z: ROOM.north } as const
export const LOCK_BOARD = { x: 1.08, y: 1.16, z: ROOM.north + 0.016 } as const
export const ESPRESSO = { x: 3, z: 1.2 } as const

/** The marked bay and what is in it. */
export const BAY = { x0: -1.7, x1: 2.12, z0: 0.3, z1: 2.46 } as const
export const PALLET = { x: 1.35, z: 1.85 } as const
/** A finger's width of air below a pallet that is lifted. */
export const PALLET_UP = 0.02
export const GOAL = { x: -0.05, z: 1.85 } as const
export const BIN = { x: -1.16, z: 1.5 } as const

/** In the corners. */
export const STOOL = { x: -2.46, z: -2.36 } as const
export const COATS = { x: -2.99, z: 2.38 } as const

/** Middles of the light panels. */
export const PANELS = [-1.8, 0, 1.8].flatMap((x) => [-1.2, 1.2].map((z) => [x, z] as const))
