import type { Box } from '../evidence.ts'
import type { LngLat, Place } from '../place.ts'
import { bearingBetween, distanceBetween, lngLatAt, metresFrom, turnBetween, wayTowards } from '../plane.ts'
import { headingAt } from './headings.ts'
import type { Around, Fix, Offset, RecognitionState, Shift } from './state.ts'
import { sigmaOf, shiftSigma } from './whereabouts.ts'

/** Metres in front of a poster or a sign at which people stand who aim at it, and how much that varies: a guess. */
const STAND = {
  qr: { inFront: 2, sigma: 2 },
  sign: { inFront: 7, sigma: 4 },
}
/** Degrees that the picture of a phone held upright is wide, where it is not told; browsers do not say. */
const PICTURE_DEGREES = 38
/** Degrees by which an aim is off that was not told by a box. */
const AIM_SIGMA = 6
/** A compass is trusted no better than this, whatever it says of itself. */
const LEAST_COMPASS_SIGMA = 12
/** Degrees a second by which the error of a compass wanders from what a fix taught. */
const COMPASS_WANDER = 0.1
/** A pose or position older than this was not that of the picture. */
const POSE_MS = 500
const POSITION_MS = 15_000
/** What is seen again from where one stands has the same error again: it makes nothing surer than this. */
const LEAST = { metres: 1.5, degrees: 3 }
/** A place seen again within this time teaches nothing new. */
const AGAIN_MS = 3000
const AROUND = { metres: 40, most: 16 }

/** What was seen, and in which part of the picture. */
export interface Sight {
  by: keyof typeof STAND
  atMs: number
  box?: Box
  pictureDegrees?: number
}

/** A sight from what evidence tells of it. */
export function sightOf(by: Sight['by'], atMs: number, box?: Box, pictureDegrees?: number): Sight {
  return { by, atMs, ...(box && { box }), ...(pictureDegrees !== undefined && { pictureDegrees }) }
}

/**
 * Learns from a recognised place where the person stands and by how much satellites and compass are wrong. A place
 * without a position teaches nothing. Both errors are kept as running estimates, weighed by how sure each side is.
 */
export function takeFix(
  state: RecognitionState,
  place: Place,
  sight: Sight,
  places: readonly Place[],
): RecognitionState {
  if (!place.at || isOldNews(state.fix, place, sight)) return state
  const { at, sigma } = standOf(state, place, place.at, sight)
  const shift = shiftAfter(state, at, sigma)
  // Which way a place is seen depends on where one stands; from within that doubt it says nothing.
  const away = Math.max(1, distanceBetween(at, place.at))
  const bearing = bearingBetween(at, place.at) - asideIn(sight)
  const doubt = Math.hypot((Math.atan2(sigma, away) * 180) / Math.PI, sight.box ? 2 : AIM_SIGMA)
  const offset = offsetAfter(state, bearing, doubt, sight.atMs)
  const { xr } = state
  const fix: Fix = {
    placeId: place.id,
    atMs: sight.atMs,
    at,
    sigma,
    level: place.level,
    around: placesAround(at, place, places),
    ...(xr &&
      Math.abs(sight.atMs - xr.atMs) <= POSE_MS && {
        pose: { x: xr.x, z: xr.z, zeroDegrees: bearing - xr.turnedDegrees },
      }),
  }
  return { ...state, fix, ...(shift && { shift }), ...(offset && { offset }) }
}

function isOldNews(fix: Fix | undefined, place: Place, { atMs }: Sight): boolean {
  if (!fix) return false
  return atMs < fix.atMs || (fix.placeId === place.id && atMs - fix.atMs < AGAIN_MS)
}

/** Where somebody stands who sees a place's front: before it, and where satellites say, each as far as it is sure. */
function standOf(state: RecognitionState, place: Place, door: LngLat, { by, atMs }: Sight) {
  const usual = STAND[by]
  const isTurned = place.facing !== undefined
  const guess = isTurned ? lngLatAt(door, wayTowards(place.facing ?? 0, usual.inFront)) : door
  const sigma = isTurned ? usual.sigma : Math.hypot(usual.sigma, usual.inFront)
  const { position, shift } = state
  if (!position || atMs - position.atMs > POSITION_MS) return { at: guess, sigma }
  const told = shift ? lngLatAt(position, shift) : position
  const own = sigmaOf(position.accuracyMetres)
  const toldSigma = shift ? Math.min(own, shiftSigma(shift, atMs)) : own
  const way = metresFrom(guess, told)
  const share = sigma ** 2 / (sigma ** 2 + toldSigma ** 2)
  return {
    at: lngLatAt(guess, { east: way.east * share, north: way.north * share }),
    sigma: Math.max(LEAST.metres, (sigma * toldSigma) / Math.hypot(sigma, toldSigma)),
  }
}

function shiftAfter({ position, nowMs }: RecognitionState, at: LngLat, sigma: number): Shift | undefined {
  if (!position || nowMs - position.atMs > POSITION_MS) return undefined
  return { ...metresFrom(position, at), sigma, atMs: nowMs }
}

function offsetAfter(
  { headings, offset }: RecognitionState,
  bearing: number,
  doubt: number,
  atMs: number,
): Offset | undefined {
  const heading = headingAt(headings, atMs)
  if (!heading) return undefined
  const compass = Math.max(LEAST_COMPASS_SIGMA, heading.accuracyDegrees)
  const known = offset && offset.sigma + (COMPASS_WANDER * Math.max(0, atMs - offset.atMs)) / 1000
  const before = { degrees: offset?.degrees ?? 0, sigma: Math.min(compass, known ?? compass) }
  const wanted = turnBetween(heading.degrees, bearing)
  const gain = before.sigma ** 2 / (before.sigma ** 2 + doubt ** 2)
  return {
    degrees: turnBetween(0, before.degrees + gain * turnBetween(before.degrees, wanted)),
    sigma: Math.max(LEAST.degrees, before.sigma * Math.sqrt(1 - gain)),
    atMs,
  }
}

function asideIn({ box, pictureDegrees = PICTURE_DEGREES }: Sight): number {
  if (!box) return 0
  const half = Math.tan((pictureDegrees * Math.PI) / 360)
  return (Math.atan((2 * (box.x + box.width / 2) - 1) * half) * 180) / Math.PI
}

function placesAround(at: LngLat, own: Place, places: readonly Place[]): Around[] {
  return places
    .flatMap(({ id, at: door, level, facing }) => {
      if (!door || id === own.id || level !== own.level) return []
      const way = metresFrom(at, door)
      return [{ placeId: id, ...way, ...(facing !== undefined && { facing }) }]
    })
    .filter(({ east, north }) => Math.hypot(east, north) <= AROUND.metres)
    .toSorted((a, b) => Math.hypot(a.east, a.north) - Math.hypot(b.east, b.north))
    .slice(0, AROUND.most)
}
