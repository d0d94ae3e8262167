import type { FloorPoint } from '../floor/polygon.ts'

/** A point in metres, y up. */
export interface Point {
  x: number
  y: number
  z: number
}

/** Where the space of a device begins in a room, and how it is turned there, radians about y. */
export interface Origin extends Point {
  yaw: number
}

/** What is to stand on a real floor: the point of the room that is put there, and how who stands before it looks at it. */
export interface Standing {
  at: FloorPoint
  facing: number
}

/** How much a surface may lean and still be a floor: the y of its normal. */
const LEVEL = 0.9
/** Metres below the eyes, and over what the device takes for its floor, within which a level surface is no table. */
const FLOOR_BELOW = 0.8
const FLOOR_ERROR = 0.4
/** Nearer than this to the eyes, seen from above, nobody looks towards a point but down on it. */
const UNDERFOOT = 0.05

/** Which way somebody at `from` looks at `to`, as a yaw: 0 looks along -z, and it grows to the left. */
export function yawTowards(from: Pick<Point, 'x' | 'z'>, to: Pick<Point, 'x' | 'z'>): number {
  return Math.atan2(from.x - to.x, from.z - to.z)
}

/** The point so many metres before who stands at `from` and looks along `yaw`, on a floor at height `y`. */
export function ahead(from: Pick<Point, 'x' | 'z'>, yaw: number, metres: number, y: number): Point {
  return { x: from.x - Math.sin(yaw) * metres, y, z: from.z - Math.cos(yaw) * metres }
}

/**
 * Whether a hit is on a floor: level, well below the eyes, and about as low as the device takes its floor to be, which
 * phones guess. `normalY` is the y of its surface's normal; heights are in the device's space.
 */
export function isOnFloor(normalY: number, y: number, eyesY: number): boolean {
  return normalY > LEVEL && eyesY - y > FLOOR_BELOW && y < FLOOR_ERROR
}

/**
 * Where a device's space must begin in the room, so that what stands in the room at `standing` is seen at `point` of
 * the real floor, turned towards who looks from `eyes`. `point` and `eyes` are in the device's space; `yaw` is how
 * they look there, which counts where they look straight down.
 */
export function originFor({ at, facing }: Standing, point: Point, eyes: Point, yaw: number): Origin {
  const isUnderfoot = Math.hypot(point.x - eyes.x, point.z - eyes.z) < UNDERFOOT
  const turn = facing - (isUnderfoot ? yaw : yawTowards(eyes, point))
  const cos = Math.cos(turn)
  const sin = Math.sin(turn)
  return {
    x: at[0] - point.x * cos - point.z * sin,
    y: -point.y,
    z: at[1] + point.x * sin - point.z * cos,
    yaw: turn,
  }
}

/**
 * Where the space of a device begins once it has corrected what it knows of the room: what it took for `was` is at
 * `now`, and turned about y by `turn` radians. What stands in the room stays with the real one. Written into `out`.
 */
export function carried(from: Origin, was: Point, now: Point, turn: number, out: Origin): Origin {
  const yaw = from.yaw - turn
  const cos = Math.cos(from.yaw)
  const sin = Math.sin(from.yaw)
  const nowCos = Math.cos(yaw)
  const nowSin = Math.sin(yaw)
  out.x = from.x + was.x * cos + was.z * sin - now.x * nowCos - now.z * nowSin
  out.y = from.y + was.y - now.y
  out.z = from.z - was.x * sin + was.z * cos + now.x * nowSin - now.z * nowCos
  out.yaw = yaw
  return out
}

/** How far below the eyes the middle of a card is read with ease, and how high it is put for that at most. */
const READ_BELOW = 0.3
const HIGHEST_LIFT = 1.1

/**
 * How high above a hit the lower edge of an upright card stands: on a floor on a pole, so that it is read standing, on
 * a table or a shelf only as far as that takes. On a wall (`normalY` small) its middle is where it was put.
 */
export function cardLift(normalY: number, y: number, eyesY: number, height: number): number {
  if (Math.abs(normalY) < Math.SQRT1_2) return -height / 2
  return Math.min(HIGHEST_LIFT, Math.max(0, eyesY - READ_BELOW - height / 2 - y))
}
