import type { LngLat } from '../place.ts'
import { distanceBetween, lngLatAt, wayTowards, wrapDegrees } from '../plane.ts'
import { frontOf } from './front.ts'
import type { Spot } from './geometry.ts'
import type { ImdfFile } from './imdf-file.ts'
import { limits } from './limits.ts'
import { readPosition, rounded } from './position.ts'
import { isInside, type Ring } from './surface.ts'
import { own, ownList } from './unknown.ts'

/** An opening this wide, metres, is a shop front; a narrower one is a door in it. */
const FRONT = 2
/** An opening lies on the outline of its unit, but not to the last digit: metres. */
const NEAR = 0.6
const CELL = 0.0005

interface Opening {
  line: LngLat[]
  middle: LngLat
  level: string
}

/** Finds the door of a unit: the widest opening in its outline, looking out; undefined where it has none. */
export type FindDoor = (unit: unknown, level: string) => Spot | undefined

/** Sorts the openings of an archive by where they are, so that each unit asks only those around it. */
export function makeDoorFinder(openings: ImdfFile): FindDoor {
  const squares = new Map<string, Opening[]>()
  for (const { geometry, tags } of openings.features.values()) {
    const line = readLine(ownList(geometry, 'coordinates'))
    const front = frontOf(line)
    if (!front) continue
    const key = squareOf(front.at)
    const opening = { line, middle: front.at, level: tags['level_id'] ?? '' }
    const square = squares.get(key)
    if (square) square.push(opening)
    else squares.set(key, [opening])
  }
  return (unit, level) => {
    const rings = readRings(unit)
    const [outside = []] = rings
    if (outside.length > limits.corners) return undefined
    const near = squaresOver(outside)
      .flatMap((key) => squares.get(key) ?? [])
      .slice(0, limits.openings)
      .filter((one) => one.level === level && isOn(one, outside))
    const fronts = near.flatMap(({ line }) => frontOf(line) ?? [])
    const [widest] = fronts.toSorted((a, b) => b.width - a.width)
    if (!widest) return undefined
    const { at, facing, width } = widest
    const looksIn = isInside(lngLatAt(at, wayTowards(facing, 1)), rings)
    return {
      at: rounded(at),
      facing: looksIn ? wrapDegrees(facing + 180) : facing,
      ...(width >= FRONT ? { width } : {}),
    }
  }
}

// The outline of a unit, of several its first.
function readRings(unit: unknown): Ring[] {
  const coordinates = ownList(unit, 'coordinates')
  const isMany = own(unit, 'type') === 'MultiPolygon'
  const rings = isMany ? (Array.isArray(coordinates[0]) ? (coordinates[0] as unknown[]) : []) : coordinates
  return rings.map((ring) => readLine(Array.isArray(ring) ? ring : []))
}

function readLine(positions: readonly unknown[]): LngLat[] {
  return positions.flatMap((position) => {
    const read = readPosition(position, 'lng-lat')
    return read.ok ? [read.at] : []
  })
}

function isOn({ middle }: Opening, ring: Ring): boolean {
  return ring.some((to, index) => {
    const from = ring[index - 1]
    return from !== undefined && distanceToEdge(middle, from, to) <= NEAR
  })
}

// The foot of the point on the edge, found in degrees stretched alike: near enough over a shop front.
function distanceToEdge(point: LngLat, from: LngLat, to: LngLat): number {
  const shrink = Math.cos((point.lat * Math.PI) / 180)
  const [x, y] = [(to.lng - from.lng) * shrink, to.lat - from.lat]
  const long = x * x + y * y
  const along = (point.lng - from.lng) * shrink * x + (point.lat - from.lat) * y
  const share = long === 0 ? 0 : Math.min(1, Math.max(0, along / long))
  const foot = { lng: from.lng + (to.lng - from.lng) * share, lat: from.lat + (to.lat - from.lat) * share }
  return distanceBetween(point, foot)
}

function squareOf({ lng, lat }: LngLat): string {
  return `${Math.floor(lng / CELL)} ${Math.floor(lat / CELL)}`
}

// Of a unit as large as a town nothing: it is no unit.
function squaresOver(ring: Ring): string[] {
  const [lngs, lats] = [ring.map(({ lng }) => lng), ring.map(({ lat }) => lat)]
  const cells = (values: number[]) => {
    const least = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
    const most = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
    const [first, last] = [Math.floor(least / CELL), Math.floor(most / CELL)]
    return Array.from({ length: last - first < 40 ? last - first + 1 : 0 }, (_, index) => first + index)
  }
  const rows = ring.length > 0 ? cells(lats) : []
  return ring.length > 0 ? cells(lngs).flatMap((lng) => rows.map((lat) => `${lng} ${lat}`)) : []
}
