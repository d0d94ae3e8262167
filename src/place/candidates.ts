import type { Place } from './place.ts'
import { distanceBetween } from './plane.ts'
import type { RecognitionState } from './recognise/state.ts'
import { whereabouts } from './recognise/whereabouts.ts'

/** A position less sure than this, metres, tells nothing about which of a mall's shops are near. */
const WORST_ACCURACY = 50
/** Within so many metres a sign may be read whatever the position says. */
const LEAST_RADIUS = 40
const MOST = 60

/**
 * The places whose signs may be in view, nearest first: within 40 m or twice the accuracy, on the same floor
 * where one is known, at most 60. Without a position, or with one worse than 50 m, all of them. A place without a
 * position can never be ruled out and comes last.
 */
export function candidates(state: RecognitionState, places: readonly Place[]): readonly Place[] {
  const here = whereabouts(state)
  if (!here || here.accuracyMetres > WORST_ACCURACY) return places
  // What a fix taught may be outdated: it moves the middle, but looks no less far than satellites alone would.
  const told = state.position?.accuracyMetres ?? 0
  const radius = Math.max(LEAST_RADIUS, 2 * here.accuracyMetres, told > WORST_ACCURACY ? 0 : 2 * told)
  return places
    .filter(({ level }) => here.level === undefined || level === here.level)
    .map((place) => ({ place, metres: place.at ? distanceBetween(here, place.at) : Infinity }))
    .filter(({ place, metres }) => !place.at || metres <= radius)
    .toSorted((a, b) => (a.metres === b.metres ? 0 : a.metres - b.metres))
    .slice(0, MOST)
    .map(({ place }) => place)
}
