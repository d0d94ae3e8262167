import type { Box, Evidence, LngLat, Place } from '#place'
import { bearingBetween, lngLatAt, turnBetween, wayTowards, wrapDegrees } from '../../src/place/plane.ts'
import type { Random } from './random.ts'

/* A street of shops and somebody with a phone in it, for simulated walks. */

/** Where the street begins; it runs east. */
export const CORNER: LngLat = { lng: -0.118, lat: 51.509 }
/** From the middle of the street to the fronts. */
const HALF = 7

/** A street with so many shops on each side, 5 to 10 m wide, whose fronts look at one another. */
export function street(random: Random, count: number): Place[] {
  return (['north', 'south'] as const).flatMap((side) => {
    let east = 0
    return Array.from({ length: count }, (_, i): Place => {
      const width = random.between(5, 10)
      east += width
      return {
        id: `${side}-${i}`,
        name: `${side} ${i}`,
        otherNames: [],
        level: 0,
        facing: side === 'north' ? 180 : 0,
        width,
        at: lngLatAt(CORNER, { east: east - width / 2, north: side === 'north' ? HALF : -HALF }),
      }
    })
  })
}

/** Somebody in the street: where they are, and by how much their phone is wrong. */
export interface Walker {
  at: LngLat
  /** Where the camera truly looks, degrees from north. */
  heading: number
  /** Errors that change slowly, as real ones do: metres and degrees. */
  gps: { east: number; north: number }
  compass: number
}

/** What the phone says about position and heading now. */
export function measure(
  { at, heading, gps, compass }: Walker,
  atMs: number,
  sure: { metres: number; degrees: number },
): Evidence[] {
  const { lng, lat } = lngLatAt(at, gps)
  return [
    { sense: 'position', atMs, lng, lat, accuracyMetres: sure.metres * 2.45 },
    { sense: 'heading', atMs, degrees: wrapDegrees(heading + compass), accuracyDegrees: sure.degrees },
  ]
}

/** Degrees to the right of the camera's middle at which a place truly is. */
export function trueAside({ at, heading }: Walker, place: Place): number {
  return place.at ? turnBetween(heading, bearingBetween(at, place.at)) : Number.NaN
}

/** Turns towards a place. */
export function facing(walker: Walker, place: Place): Walker {
  return place.at ? { ...walker, heading: bearingBetween(walker.at, place.at) } : walker
}

/** In front of a place's door, so many metres away and a little to one side. */
export function standAt(place: Place, metres: number, aside: number): LngLat {
  const front = lngLatAt(place.at ?? CORNER, wayTowards(place.facing ?? 0, metres))
  return lngLatAt(front, wayTowards((place.facing ?? 0) + 90, aside))
}

/** A part of the picture that is so far right of its middle, 0 to 1. */
export const boxAt = (middle: number): Box => ({ x: middle - 0.1, y: 0.3, width: 0.2, height: 0.08 })
