import type { LngLat } from './place.ts'

/** Metres from a point that both sides know, on a plane that touches the earth there. */
export interface Metres {
  east: number
  north: number
}

/** Below this share of a degree at the equator, longitude says nothing any more: within 6 km of a pole. */
const LEAST_LENGTH = 100

/**
 * Metres that a position lies east and north of an origin. Right to 1 mm per 100 m up to some kilometres, also
 * across the date line; not meant for the poles.
 */
export function metresFrom(origin: LngLat, { lng, lat }: LngLat): Metres {
  const { east, north } = degreeLengths(origin.lat)
  return { east: turnBetween(origin.lng, lng) * east, north: (lat - origin.lat) * north }
}

/** The position that lies so many metres east and north of an origin: undoes `metresFrom`. */
export function lngLatAt(origin: LngLat, metres: Metres): LngLat {
  const { east, north } = degreeLengths(origin.lat)
  return {
    lng: turnBetween(0, origin.lng + metres.east / east),
    lat: origin.lat + metres.north / north,
  }
}

/** Metres between two positions in one town. */
export function distanceBetween(from: LngLat, to: LngLat): number {
  const { east, north } = metresFrom(from, to)
  return Math.hypot(east, north)
}

/** Degrees clockwise from true north, 0 up to 360, in which one position is seen from another; 0 where they are one. */
export function bearingBetween(from: LngLat, to: LngLat): number {
  return bearingOf(metresFrom(from, to))
}

/** Degrees clockwise from north, 0 up to 360, of a way on the plane. */
export function bearingOf({ east, north }: Metres): number {
  return wrapDegrees((Math.atan2(east, north) * 180) / Math.PI)
}

/** The way of a given length in a bearing, degrees clockwise from north. */
export function wayTowards(bearing: number, length: number): Metres {
  const angle = (bearing * Math.PI) / 180
  return { east: Math.sin(angle) * length, north: Math.cos(angle) * length }
}

/** The same direction as degrees from 0 up to, but not including, 360. */
export function wrapDegrees(degrees: number): number {
  const rest = ((degrees % 360) + 360) % 360
  return rest === 360 ? 0 : rest
}

/** The shorter turn from one direction to another, degrees clockwise, from -180 up to, but not including, 180. */
export function turnBetween(from: number, to: number): number {
  return wrapDegrees(to - from + 180) - 180
}

/**
 * Metres in a degree of longitude and of latitude on the WGS 84 ellipsoid: the usual series of the lengths of a
 * degree, exact to a centimetre.
 */
function degreeLengths(lat: number): Metres {
  const angle = (lat * Math.PI) / 180
  const east = 111_412.84 * Math.cos(angle) - 93.5 * Math.cos(3 * angle) + 0.118 * Math.cos(5 * angle)
  const north = 111_132.92 - 559.82 * Math.cos(2 * angle) + 1.175 * Math.cos(4 * angle)
  return { east: Math.max(LEAST_LENGTH, east), north }
}
