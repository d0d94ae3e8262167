/** Measures of Morning Crumb, in metres: x runs east, z south, the floor is y = 0. */
export const ROOM = {
  west: -4.6,
  east: 4,
  north: -3,
  south: 3,
  ceiling: 3.1,
  /** The kitchen's tiles end here: east edge, south edge. */
  kitchenEast: -1.3,
  kitchenSouth: 1.15,
} as const

/** Openings by their middle along the wall, width and height. */
export const OPENINGS = {
  eastWindow: { middle: 0.9, w: 3, low: 0.95, high: 2.62 },
  southWindow: { middle: 1.6, w: 3.8, low: 0.55, high: 2.62 },
  cornerWindow: { middle: -3.3, w: 1.6, low: 0.95, high: 2.62 },
  frontDoor: { middle: -1.35, w: 1.05, low: 0, high: 2.25 },
  backDoor: { middle: -0.75, w: 0.95, low: 0, high: 2.1 },
} as const

/** Tops to put things on. */
export const TOPS = { counter: 0.965, backBar: 0.92, prepTable: 0.9, table: 0.737 } as const

/** Rims of the hanging lamps. */
export const LAMPS = [
  [-0.28, 1.76, -0.4],
  [0.97, 1.76, -0.4],
  [2.22, 1.76, -0.4],
  [-2.6, 2.05, -0.55],
  [2.2, 1.86, 1.65],
  [0.6, 1.86, 2.0],
] as const
