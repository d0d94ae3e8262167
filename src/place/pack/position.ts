import type { LngLat } from '../place.ts'
import { toNumber } from './unknown.ts'

/** How a file writes positions: as GeoJSON wants it, latitude first, or in metres of web maps (EPSG:3857). */
export type Axes = 'lng-lat' | 'lat-lng' | 'web-metres'

/** A position, or why there is none. */
export type PositionReading =
  | { ok: true; at: LngLat; wasText: boolean }
  | { ok: false; code: 'bad-coordinates' | 'off-map' }

/** Half the width of the web map, metres: the equatorial radius of WGS 84 times π. */
const WEB_EDGE = 20_037_508.342789244

/** Reads one position of a stranger's file: two numbers or more, the height is not kept. */
export function readPosition(value: unknown, axes: Axes): PositionReading {
  if (!Array.isArray(value)) return { ok: false, code: 'bad-coordinates' }
  const [first, second] = [toNumber(value[0]), toNumber(value[1])]
  if (first === undefined || second === undefined) return { ok: false, code: 'bad-coordinates' }
  const at = toLngLat(first, second, axes)
  if (Math.abs(at.lng) > 180 || Math.abs(at.lat) > 90) return { ok: false, code: 'off-map' }
  return { ok: true, at: rounded(at), wasText: typeof value[0] === 'string' || typeof value[1] === 'string' }
}

/** A position to the centimetre (7 decimals), so that packs stay small and the same everywhere. */
export function rounded({ lng, lat }: LngLat): LngLat {
  return { lng: Math.round(lng * 1e7) / 1e7 + 0, lat: Math.round(lat * 1e7) / 1e7 + 0 }
}

/**
 * Whether positions are written latitude first. Told from those that would lie off the map otherwise, and from
 * positions that the file gives a second time by name: most have to say so and none against it, so that one slip
 * does not turn a whole town.
 */
export function areSwapped(
  pairs: Iterable<{ first: number; second: number; named?: LngLat | undefined }>,
): boolean {
  let swapped = 0
  let straight = 0
  let all = 0
  for (const { first, second, named } of pairs) {
    all++
    if (Math.abs(first) > 180 || Math.abs(second) > 180) continue
    if (named && Math.abs(named.lng - named.lat) > 0.01) {
      if (isNear(first, named.lat) && isNear(second, named.lng)) swapped++
      if (isNear(first, named.lng) && isNear(second, named.lat)) straight++
    } else if (Math.abs(second) > 90 && Math.abs(first) <= 90) swapped++
    else if (Math.abs(first) > 90) straight++
  }
  return swapped > all / 2 && straight === 0
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.005
}

function toLngLat(first: number, second: number, axes: Axes): LngLat {
  if (axes === 'lng-lat') return { lng: first, lat: second }
  if (axes === 'lat-lng') return { lng: second, lat: first }
  const lat = Math.atan(Math.sinh((second / WEB_EDGE) * Math.PI)) * (180 / Math.PI)
  return { lng: (first / WEB_EDGE) * 180, lat: Math.abs(second) > WEB_EDGE ? Number.NaN : lat }
}
