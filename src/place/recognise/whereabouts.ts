import type { LngLat } from '../place.ts'
import { lngLatAt, wayTowards, wrapDegrees, type Metres } from '../plane.ts'
import type { Fix, RecognitionState, Shift } from './state.ts'

/** Where the person seems to stand. */
export interface Whereabouts extends LngLat {
  /** Radius that holds the person 95 times of 100, as browsers give it. */
  accuracyMetres: number
  /** Absent where nothing tells the floor. */
  level?: number
}

/** Until so long after a fix it says where the person is, if nothing else does. */
const FIX_MS = 60_000
/** Metres a second by which somebody who strolls and stops may have left a fix behind. */
const STROLL = 0.8
/** Metres a second by which the error of satellites wanders. */
const WANDER = 0.3
/** A position older than this is not where a walking person is. */
const POSITION_MS = 15_000
/** An XR session that has told no pose for so long is over. */
const POSE_MS = 2000
/** Share of the way by which an XR session's own position may be wrong. */
const XR_DRIFT = 0.03
/** The radius of 95 % is so many standard deviations of a position on a plane. */
const SIGMAS = 2.45

/**
 * Where the person seems to stand, from what satellites say, corrected by the last fix; undefined where nothing
 * is known. A pose of an XR session that saw the fix is believed first, then satellites, then the fix itself.
 */
export function whereabouts(state: RecognitionState): Whereabouts | undefined {
  const { nowMs, position } = state
  const fix = state.fix && nowMs - state.fix.atMs <= FIX_MS ? state.fix : undefined
  const isChosenSince = position?.level !== undefined && position.atMs >= (fix?.atMs ?? 0)
  const level = isChosenSince ? position.level : (fix?.level ?? position?.level)
  const found = (fix && walkedFrom(state, fix)) ?? measured(state) ?? (fix && stoodAt(nowMs, fix))
  return found && { ...found, ...(level !== undefined && { level }) }
}

/** Degrees from north to which the camera looks, corrected by fixes; undefined without a compass or XR pose. */
export function cameraHeading({ headings, offset, fix, xr, nowMs }: RecognitionState): number | undefined {
  if (fix?.pose && xr && nowMs - xr.atMs <= POSE_MS)
    return wrapDegrees(fix.pose.zeroDegrees + xr.turnedDegrees)
  const heading = headings.at(-1)
  return heading && wrapDegrees(heading.degrees + (offset?.degrees ?? 0))
}

/** Metres of one standard deviation in a position's `accuracyMetres`. */
export function sigmaOf(accuracyMetres: number): number {
  return accuracyMetres / SIGMAS
}

/** Metres by which what was learnt of the satellites may be wrong by now. */
export function shiftSigma({ sigma, atMs }: Shift, nowMs: number): number {
  return sigma + (WANDER * Math.max(0, nowMs - atMs)) / 1000
}

function walkedFrom({ xr, nowMs }: RecognitionState, { at, sigma, pose }: Fix): Whereabouts | undefined {
  if (!pose || !xr || nowMs - xr.atMs > POSE_MS) return undefined
  const way = turned({ east: xr.x - pose.x, north: pose.z - xr.z }, pose.zeroDegrees)
  const drift = XR_DRIFT * Math.hypot(way.east, way.north)
  return { ...lngLatAt(at, way), accuracyMetres: (sigma + drift) * SIGMAS }
}

function measured({ position, shift, nowMs, fix }: RecognitionState): Whereabouts | undefined {
  if (!position) return undefined
  const { lng, lat, accuracyMetres } = position
  // Only a fix can be newer and better than a position that has grown old.
  if (fix && nowMs - position.atMs > POSITION_MS && fix.atMs > position.atMs) return undefined
  if (!shift) return { lng, lat, accuracyMetres }
  const accuracy = shiftSigma(shift, nowMs) * SIGMAS
  if (accuracy >= accuracyMetres) return { lng, lat, accuracyMetres }
  return { ...lngLatAt({ lng, lat }, shift), accuracyMetres: accuracy }
}

function stoodAt(nowMs: number, { at, sigma, atMs }: Fix): Whereabouts {
  return { ...at, accuracyMetres: (sigma + (STROLL * Math.max(0, nowMs - atMs)) / 1000) * SIGMAS }
}

/** A way in axes of their own, their north so many degrees clockwise from true north. */
function turned({ east, north }: Metres, zeroDegrees: number): Metres {
  const ahead = wayTowards(zeroDegrees, north)
  const aside = wayTowards(zeroDegrees + 90, east)
  return { east: ahead.east + aside.east, north: ahead.north + aside.north }
}
