import type { Vec3 } from './sculpt/vec.ts'

/**
 * How a hand is measured, in the hand's own directions: `fingers` from the wrist towards the fingertips,
 * `palm` out of the palm, `thumb` towards the thumb; metres on a person of average height (1.69 m).
 * The glb files carry the same frame ready to use as the empty nodes `leftGrip` and `rightGrip`.
 */
export interface HandPoint {
  fingers: number
  palm: number
  thumb: number
}

/** The middle of the palm's skin: what touches a table, a cloth, a shoulder. */
export const PALM_OFFSET: HandPoint = { fingers: 0.055, palm: 0.0165, thumb: 0 }
/** The middle of what is held in a closed hand: axis of a cup, handle or phone. The grip nodes are here. */
export const GRIP_OFFSET: HandPoint = { fingers: 0.062, palm: 0.036, thumb: 0.004 }
/** The tip of the index finger when it is straight. */
export const FINGERTIP_OFFSET: HandPoint = { fingers: 0.139, palm: 0.012, thumb: 0.033 }

/** How fast `walk` goes on a person of average height, metres per second; multiply by stature / 1.69. */
export const WALK_SPEED = 1

/**
 * What the work clips are made for: points relative to the person who stands at the origin looking along +z,
 * in real metres and the same for every stature.
 */
export const WORK_POINTS = {
  /** Both palms press on dough whose top is here. */
  knead: { height: 1.018, ahead: 0.56 },
  /** The fingertips tap keys at this height. */
  type: { height: 1, ahead: 0.52 },
  /** The right palm moves a cloth over a counter; its underside is at this height. */
  wipe: { height: 0.925, ahead: 0.48 },
  /** The left hand holds a cup upright (its middle); the right tilts a jug above it. */
  pour: { height: 1.01, ahead: 0.48 },
  /** The hands sort small things lying at this height. */
  work: { height: 0.97, ahead: 0.52 },
} as const

/** Height of the seats that `sit` is made for, real metres. The person's origin is the floor below the hips. */
export const SEAT_HEIGHT = 0.46
/**
 * What `dine` is made for, real metres. The person's origin is the floor between the feet, as when they stand before
 * the seat: the hips lie `back` of it on a seat of that height, the table's edge `edge` ahead, and the right hand
 * holds a cup `grip` above the table.
 */
export const DINE = {
  seat: 0.485,
  back: 0.28,
  table: 0.737,
  edge: 0.12,
  cup: { aside: 0.12, ahead: 0.22, grip: 0.06 },
} as const
/** What `sit` is made for in a wheelchair: its cushion, its foot rests and how far these lie ahead of the hips. */
export const WHEELCHAIR = { seat: 0.54, feet: 0.156, ahead: 0.5 } as const
/**
 * What `recline` is made for: height of the cover under hips and legs, real metres, and the slope of the raised back,
 * degrees from level. The hips lie at the foot of the slope, the feet ahead.
 */
export const BED = { surface: 0.665, back: 47 } as const

/** Where a carried tray's underside rests on the palms, relative to the person, times stature / 1.69; node `tray`. */
export const TRAY_POINT: Vec3 = [0, 1.05, 0.33]
