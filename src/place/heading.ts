import { turnBetween, wrapDegrees } from './plane.ts'
import { angleBetween, multiply, rotate, rotationAbout, type Quaternion, type Vector } from './quaternion.ts'

/** How a device is held, as browsers tell it: degrees, `deviceorientation` of the W3C. */
export interface Orientation {
  alpha: number
  beta: number
  gamma: number
  /** `screen.orientation.angle`: degrees by which the picture is turned against the device. */
  screenAngle: number
}

/** One reading of the device's orientation. */
export interface OrientationSample extends Orientation {
  atMs: number
  /** Whether alpha counts from north; otherwise from wherever the device began. */
  isAbsolute: boolean
  /** Safari's `webkitCompassHeading`: degrees from north to which the device's own top points; 0 is north, too. */
  compass?: number
  /** The same moment's orientation counted from north, where the device tells both: steadier without, truer with. */
  north?: Omit<Orientation, 'screenAngle'>
}

/** Where the rear camera looks: degrees. */
export interface Aim {
  /** Clockwise from north, 0 up to 360; from an unknown zero until a compass has been heard. */
  heading: number
  /** Above the horizon, -90 to 90. */
  pitch: number
}

/** What is remembered between two readings. */
export interface HeadingState extends Aim {
  atMs: number
  /** Degrees to add to what the gyroscope says; absent while no compass has been heard. */
  offset?: number
  isAbsolute: boolean
  rotation: Quaternion
}

/** Seconds in which the compass takes over two thirds of a difference: long, for steel and phones disturb it. */
const COMPASS_SECONDS = 4
/** Degrees a second from which on the compass lags behind and is not heard. */
const FAST_TURN = 90

/**
 * Takes in one reading: the gyroscope turns the heading at once, the compass only draws it slowly. North is the
 * compass's, magnetic: a fix at a known place takes the declination out with the rest of the error.
 */
export function turnHeading(
  before: HeadingState | undefined,
  sample: OrientationSample,
): HeadingState | undefined {
  const { atMs } = sample
  if (!isWhole(sample) || (before && atMs <= before.atMs)) return before
  const rotation = rotationOf(sample)
  const offset = offsetAfter(before, sample, rotation)
  const aim = aimOf(rotation)
  return {
    atMs,
    rotation,
    isAbsolute: sample.isAbsolute,
    heading: wrapDegrees(aim.heading + (offset ?? 0)),
    pitch: aim.pitch,
    ...(offset !== undefined && { offset }),
  }
}

/** Where the rear camera looks, of a device turned so: it looks along the device's -z. */
export function aimOf(rotation: Quaternion): Aim {
  const [east, north, up] = rotate(rotation, [0, 0, -1])
  return {
    heading: degreesOf(east, north),
    pitch: (Math.asin(Math.max(-1, Math.min(1, up))) * 180) / Math.PI,
  }
}

/**
 * The rotation from the device's axes (x right, y top, z out of the screen) to the earth's (x east, y north, z up):
 * about z by alpha, then x by beta, then y by gamma, as the W3C defines it.
 */
export function rotationOf({ alpha, beta, gamma }: Omit<Orientation, 'screenAngle'>): Quaternion {
  const turned = multiply(rotationAbout([0, 0, 1], alpha), rotationAbout([1, 0, 0], beta))
  return multiply(turned, rotationAbout([0, 1, 0], gamma))
}

/**
 * Degrees from alpha's zero to what a compass shows in every pose: the upper edge of the picture where the phone
 * lies flat, the camera where it is held up. The sum of both directions passes from one to the other smoothly.
 */
export function compassDirection(orientation: Orientation): number {
  const turn = (orientation.screenAngle * Math.PI) / 180
  const edge: Vector = [Math.sin(turn), Math.cos(turn), -1]
  const [east, north] = rotate(rotationOf(orientation), edge)
  return degreesOf(east, north)
}

/** Degrees that a compass shows in this reading, in the sense of `compassDirection`. */
function compassOf({ compass, north, screenAngle }: OrientationSample): number | undefined {
  if (north) return compassDirection({ ...north, screenAngle })
  // A device on its side tells where its own top points, a quarter turn from the picture's.
  return compass !== undefined && Number.isFinite(compass) ? wrapDegrees(compass + screenAngle) : undefined
}

function offsetAfter(
  last: HeadingState | undefined,
  sample: OrientationSample,
  rotation: Quaternion,
): number | undefined {
  if (sample.isAbsolute) return 0
  // Readings that count from north and those that do not have nothing in common.
  const before = last?.isAbsolute ? undefined : last
  const compass = compassOf(sample)
  if (compass === undefined) return before?.offset
  const wanted = turnBetween(compassDirection(sample), compass)
  if (before?.offset === undefined) return wanted
  const seconds = (sample.atMs - before.atMs) / 1000
  if (angleBetween(before.rotation, rotation) > FAST_TURN * seconds) return before.offset
  const share = 1 - Math.exp(-seconds / COMPASS_SECONDS)
  return turnBetween(0, before.offset + share * turnBetween(before.offset, wanted))
}

/** Angles that no device can mean are a fault of the sensor. */
function isWhole({ atMs, alpha, beta, gamma, screenAngle }: OrientationSample): boolean {
  const angles = [alpha, beta, gamma, screenAngle]
  return Number.isFinite(atMs) && angles.every((angle) => Math.abs(angle) <= 360)
}

function degreesOf(east: number, north: number): number {
  return wrapDegrees((Math.atan2(east, north) * 180) / Math.PI)
}
