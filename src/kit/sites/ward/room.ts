/** Measures of Ward Four, in metres: x runs east, z south, the floor is y = 0. */
export const ROOM = {
  west: -4.2,
  east: 4.2,
  north: -3.1,
  south: 3.1,
  ceiling: 2.7,
  /** The warm floor of the beds ends here. */
  bay: -0.35,
} as const

/** Openings by their middle along the wall, width and height. */
export const OPENINGS = {
  window: { middle: -0.85, w: 3.5, low: 0.86, high: 2.32 },
  corridor: { middle: -0.75, w: 1.9, low: 0, high: 2.15 },
  bathroom: { middle: 1.78, w: 1, low: 0, high: 2.1 },
} as const

/** Where the middles of large furniture stand, x and z. */
export const BED_1 = { x: -1.55, z: -1.92 } as const
export const BED_2 = { x: 2.05, z: -1.92 } as const
export const LOCKER_1 = { x: -2.42, z: -2.82 } as const
export const LOCKER_2 = { x: 2.92, z: -2.82 } as const
export const CHAIR_2 = { x: 3.42, z: -1.95, ry: -0.22 } as const
export const CURTAIN = { x: 0.62, z: -2 } as const
export const TROLLEY = { x: -0.42, z: -2.7 } as const
/** Rolled aside, at his right hand. */
export const OVERBED = { x: -2.36, z: -1.36, ry: Math.PI / 2 } as const
export const MEDICINE = { x: 2.36, z: 2.82 } as const
export const LINEN = { x: 3.28, z: 2.83 } as const
export const BIN = { x: 1.8, z: 2.86 } as const
export const SINK = { x: 1.08 } as const
/** The desk of the station: its front looks north. */
export const STATION = { west: -4.05, east: -2.25, front: 0.95, back: 1.75 } as const

/** Heights of tops to put things on. */
export const TOPS = {
  locker: 0.888,
  trolley: 0.842,
  ledge: 1.1,
  desk: 0.74,
  overbed: 0.864,
  linen: 1.165,
} as const

/** Lamps: middles of the light panels, and the height of those above the beds. */
export const PANELS = [
  [-1.5, -0.9],
  [2.1, -0.9],
  [-3.3, 1.5],
  [-0.3, 1.5],
  [2.7, 1.5],
] as const
export const BED_LAMP = 1.42
