/** Measures of the museum's workshop and new gallery, in metres: x runs east, z south, the floor is y = 0. */
export const ROOM = {
  west: -4.5,
  east: 4.5,
  north: -3.2,
  south: 3.2,
  ceiling: 3.2,
} as const

/** The wall between workshop and gallery: glass in the north, a wide way in the middle, a closed end in the south. */
export const DIVIDE = { x: 1, thick: 0.16, glassTo: -1.2, wayTo: 1.3, high: 2.4 } as const

/** Openings by their middle along the wall, width and height. */
export const OPENINGS = {
  window: { middle: -2.3, w: 3.75, low: 1.75, high: 3 },
  doors: { middle: 0.9, w: 1.9, low: 0, high: 2.15 },
} as const

/** The panes of the window, by their middles; the last one's blind can be drawn. */
export const PANES = [-3.55, -2.3, -1.05] as const
export const PANE = 1.25
/** Blinds are made a little smaller than the part, to fit below the ceiling. */
export const BLIND_SIZE = 0.9
export const BLIND_FOOT = 1.7

/** Where the middles of large furniture stand, x and z. */
export const TABLE = { x: -1.3, z: -2.25 } as const
export const CRATE = { x: -3.65, z: -2.55 } as const
export const CAMERA = { x: 0.46, z: -1.36, ry: -2.11 } as const
export const TROLLEY = { x: 0.3, z: 0.62 } as const
export const BARRIER = { x: 1.32, z: 0.78 } as const
export const GLOVE_BIN = { x: -2.42, z: -2.86 } as const
export const PLAN_CHEST = { x: -4.01, z: -1.12 } as const
export const RACK = { x: -0.98, z: 2.92 } as const
export const DESK = { x: -2.6, z: 2 } as const
export const BENCH = { x: 0.54, z: 2.25, w: 1.7, d: 0.7 } as const
export const CASE = { x: 3.98, z: -0.1, wide: 1.35 } as const
export const SMALL_CASE = { x: 3.98, z: -2.2 } as const
export const PLINTH = { x: 3.85, z: 1.75 } as const
export const SHELF = { x: 2.2, y: 0.86 } as const
export const DEHUMIDIFIER = { x: 3.02, z: -2.94 } as const

/** Where Helen's wheelchair stands when she works: the floor below her hips. */
export const HELEN_AT_DESK = { x: -2.6, z: 2.64 } as const
export const HELEN_AT_TABLE = { x: -0.72, z: -1.22 } as const
/** And at the showcase: she looks to its middle, past whoever stands before it. */
export const HELEN_AT_CASE = { x: 2.95, z: -1.1, facing: Math.PI + 0.64 } as const
/** How far the middle of the wheelchair lies behind whoever sits in it. */
export const CHAIR_AHEAD = 0.09

/** Heights of tops to put things on. */
export const TOPS = {
  pad: 0.9085,
  table: 0.8955,
  crate: 0.1315,
  desk: 0.741,
  bench: 0.901,
  shelf: 1.056,
  deck: 0.8725,
  block: 0.943,
  rail: 0.813,
  plinth: 1,
  chest: 0.957,
} as const

/** Spotlights: the track's middle, where they turn (0 = south), how strong they are. */
export const SPOTLIGHTS = [
  { x: 2.62, z: -2.35, ry: Math.PI / 2, strength: 1 },
  { x: 2.62, z: -0.55, ry: Math.PI / 2, strength: 1 },
  { x: 2.62, z: 0.35, ry: Math.PI / 2, strength: 0.45 },
  { x: 2.62, z: 2.15, ry: Math.PI / 2, strength: 0.9 },
  { x: 2.5, z: -1.75, ry: Math.PI, strength: 0.85 },
  { x: 2.4, z: 1.75, ry: 0, strength: 0.8 },
] as const
/** The one of them that can be dimmed. */
export const DIMMABLE = SPOTLIGHTS[2]
