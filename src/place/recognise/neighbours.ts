import { metresFrom, turnBetween, bearingOf, type Metres } from '../plane.ts'
import type { Neighbour, RecognitionState } from './state.ts'
import { cameraHeading, whereabouts } from './whereabouts.ts'

/** A fix tells of its neighbours for so long and so far: farther away the errors are as wide as shops. */
const CARRY_MS = 30_000
const CARRY_METRES = 15
const SEEN_METRES = 25
/** Degrees to either side of the camera's middle in which a neighbour is looked for. */
const ASIDE = 28
/** Of places nearer than this to each other, degrees, the farther one is hidden. */
const APART = 8
const MOST = 4
/** A heading older than this is not where the camera looks. */
const HEADING_MS = 2000

/**
 * The places beside a recognised one that the camera must see now, by the map: guesses, never more than a
 * question. Without a fix there are none: satellites and compass alone name nobody.
 */
export function neighboursNow(state: RecognitionState): Neighbour[] {
  const { fix, nowMs } = state
  if (!fix || nowMs - fix.atMs > CARRY_MS) return []
  const camera = isAimFresh(state) ? cameraHeading(state) : undefined
  const here = whereabouts(state)
  if (camera === undefined || !here) return []
  const own = metresFrom(fix.at, here)
  if (Math.hypot(own.east, own.north) > CARRY_METRES) return []
  const seen = fix.around
    .map(({ placeId, facing, east, north }) => ({
      placeId,
      facing,
      way: { east: east - own.east, north: north - own.north },
    }))
    .filter(({ way, facing }) => Math.hypot(way.east, way.north) <= SEEN_METRES && isFrontSeen(way, facing))
    .map(({ placeId, way }) => ({
      placeId,
      metres: Math.hypot(way.east, way.north),
      asideDegrees: turnBetween(camera, bearingOf(way)),
    }))
    .filter(({ asideDegrees }) => Math.abs(asideDegrees) <= ASIDE)
    .toSorted((a, b) => a.metres - b.metres)
  const shown: typeof seen = []
  for (const one of seen) {
    const isHidden = shown.some((other) => Math.abs(other.asideDegrees - one.asideDegrees) < APART)
    if (!isHidden && shown.length < MOST) shown.push(one)
  }
  return shown.map(({ placeId, asideDegrees }) => ({
    placeId,
    asideDegrees,
    sinceMs: state.neighbours.find((one) => one.placeId === placeId)?.sinceMs ?? nowMs,
  }))
}

/** Whether a front looks towards the person, who stands at the plane's origin; one without a known front may. */
function isFrontSeen({ east, north }: Metres, facing: number | undefined): boolean {
  if (facing === undefined) return true
  const towardsPerson = bearingOf({ east: -east, north: -north })
  return Math.abs(turnBetween(facing, towardsPerson)) < 85
}

function isAimFresh({ headings, xr, nowMs }: RecognitionState): boolean {
  return Math.max(headings.at(-1)?.atMs ?? -Infinity, xr?.atMs ?? -Infinity) >= nowMs - HEADING_MS
}
