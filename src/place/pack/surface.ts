import type { LngLat } from '../place.ts'

/** A closed ring: its last position is its first. */
export type Ring = readonly LngLat[]

/**
 * A point on a surface: its centre of gravity where that lies inside, else the middle of the widest stretch inside at
 * that latitude. `rings` are its outside and its holes; undefined where it has no area.
 */
export function pointOn(rings: readonly Ring[]): LngLat | undefined {
  const [outside] = rings
  const centre = outside && centroid(outside)
  if (!centre || isInside(centre, rings)) return centre
  return widestMiddle(rings, centre.lat)
}

/** Area in square degrees; only to compare surfaces that lie near each other. */
export function areaOf(ring: Ring): number {
  return Math.abs(doubleArea(ring)) / 2
}

/** Whether a point lies on a surface, holes left out. */
export function isInside({ lng, lat }: LngLat, rings: readonly Ring[]): boolean {
  return rings.flatMap((ring) => crossings(ring, lat)).filter((crossing) => crossing > lng).length % 2 === 1
}

// Seen from the first corner: far from the origin the products would lose the digits that matter.
function doubleArea(ring: Ring): number {
  const [origin] = ring
  if (!origin) return 0
  let sum = 0
  for (let index = 1; index < ring.length; index++) sum += cross(ring[index - 1], ring[index], origin)
  return sum
}

function centroid(ring: Ring): LngLat | undefined {
  const [origin] = ring
  const area = doubleArea(ring)
  if (!origin || area === 0) return undefined
  let [lng, lat] = [0, 0]
  for (let index = 1; index < ring.length; index++) {
    const [a = origin, b = origin] = [ring[index - 1], ring[index]]
    const weight = cross(a, b, origin)
    lng += (a.lng + b.lng - 2 * origin.lng) * weight
    lat += (a.lat + b.lat - 2 * origin.lat) * weight
  }
  return { lng: origin.lng + lng / (3 * area), lat: origin.lat + lat / (3 * area) }
}

function cross(a: LngLat | undefined, b: LngLat | undefined, origin: LngLat): number {
  if (!a || !b) return 0
  return (a.lng - origin.lng) * (b.lat - origin.lat) - (b.lng - origin.lng) * (a.lat - origin.lat)
}

function crossings(ring: Ring, lat: number): number[] {
  const found: number[] = []
  for (let index = 1; index < ring.length; index++) {
    const [a, b] = [ring[index - 1], ring[index]]
    if (!a || !b || a.lat > lat === b.lat > lat) continue
    found.push(a.lng + ((lat - a.lat) / (b.lat - a.lat)) * (b.lng - a.lng))
  }
  return found
}

function widestMiddle(rings: readonly Ring[], lat: number): LngLat | undefined {
  const edges = rings.flatMap((ring) => crossings(ring, lat)).toSorted((a, b) => a - b)
  let best: { width: number; lng: number } | undefined
  for (let index = 1; index < edges.length; index += 2) {
    const [from = 0, to = 0] = [edges[index - 1], edges[index]]
    if (!best || to - from > best.width) best = { width: to - from, lng: (from + to) / 2 }
  }
  return best && { lng: best.lng, lat }
}
