import type { LngLat } from '../place.ts'
import { frontOf } from './front.ts'
import { limits } from './limits.ts'
import { readPosition, rounded, type Axes } from './position.ts'
import type { PackProblemCode } from './problem.ts'
import { areaOf, pointOn, type Ring } from './surface.ts'
import { own, ownList } from './unknown.ts'

/** What a geometry tells about a place. */
export interface Spot {
  at: LngLat
  facing?: number
  width?: number
}

/** What a geometry tells, with what was odd about it, or why it tells nothing. */
export interface GeometryReading {
  spot?: Spot
  refused?: PackProblemCode
  params?: Readonly<Record<string, unknown>>
  notes: PackProblemCode[]
}

/**
 * Reads a geometry of a stranger's file: a point is the door, a line the front, of a surface the door is guessed. Of
 * several the first point counts, else the longest line, else the largest surface.
 */
export function readGeometry(geometry: unknown, axes: Axes): GeometryReading {
  const coordinates = own(geometry, 'coordinates')
  switch (own(geometry, 'type')) {
    case 'Point':
      return readPoint(coordinates, axes)
    case 'MultiPoint':
      return readPoint(Array.isArray(coordinates) ? coordinates[0] : coordinates, axes)
    case 'LineString':
      return readLine(coordinates, axes)
    case 'Polygon':
      return readSurface(coordinates, axes)
    case 'MultiLineString':
      return best(ownList(geometry, 'coordinates').map((line) => readLine(line, axes)))
    case 'MultiPolygon':
      return readSurface(largest(ownList(geometry, 'coordinates'), axes), axes)
    case 'GeometryCollection':
      return readCollection(ownList(geometry, 'geometries'), axes)
    default:
      return { refused: 'unknown-geometry', params: { found: own(geometry, 'type') ?? '' }, notes: [] }
  }
}

function refuse(refused: PackProblemCode, params: Readonly<Record<string, unknown>> = {}): GeometryReading {
  return { refused, params, notes: [] }
}

function readPoint(coordinates: unknown, axes: Axes): GeometryReading {
  if (coordinates === undefined || (Array.isArray(coordinates) && coordinates.length === 0))
    return refuse('empty-geometry')
  const read = readPosition(coordinates, axes)
  if (!read.ok) return refuse(read.code, { found: JSON.stringify(coordinates)?.slice(0, 60) })
  return { spot: { at: read.at }, notes: read.wasText ? ['number-as-text'] : [] }
}

function readLine(coordinates: unknown, axes: Axes): GeometryReading {
  const read = readPositions(coordinates, axes)
  if (!read.ok) return refuse(read.refused)
  const [first, last] = [read.line[0], read.line.at(-1)]
  if (read.line.length > 3 && first && last && isSame(first, last)) return readSurface([coordinates], axes)
  const front = frontOf(read.line)
  if (!front) return first ? { spot: { at: first }, notes: read.notes } : refuse('empty-geometry')
  if (front.width > limits.widestFront)
    return refuse('front-too-long', { metres: Math.round(front.width), max: limits.widestFront })
  const { facing, width } = front
  const notes: PackProblemCode[] = [...read.notes, 'facing-guessed']
  const isWide = width >= limits.narrowestFront
  return { spot: { at: rounded(front.at), facing, ...(isWide ? { width } : {}) }, notes }
}

function readSurface(coordinates: unknown, axes: Axes): GeometryReading {
  if (!Array.isArray(coordinates) || coordinates.length === 0) return refuse('empty-geometry')
  const notes = new Set<PackProblemCode>(['door-guessed'])
  const rings: Ring[] = []
  for (const ring of coordinates) {
    const read = readPositions(ring, axes)
    if (!read.ok) return refuse(read.refused)
    for (const note of read.notes) notes.add(note)
    const [first, last] = [read.line[0], read.line.at(-1)]
    const isClosed = first && last && isSame(first, last)
    if (!isClosed) notes.add('unclosed-ring')
    rings.push(isClosed || !first ? read.line : [...read.line, first])
  }
  const at = pointOn(rings) ?? rings[0]?.[0]
  return at ? { spot: { at: rounded(at) }, notes: [...notes] } : refuse('empty-geometry')
}

function readCollection(geometries: readonly unknown[], axes: Axes): GeometryReading {
  const order = ['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon']
  for (const type of order) {
    const found = geometries.filter((one) => own(one, 'type') === type)
    if (found.length > 0) return best(found.map((one) => readGeometry(one, axes)))
  }
  const nested = geometries.find((one) => own(one, 'type') === 'GeometryCollection')
  return nested === undefined ? refuse('empty-geometry') : readGeometry(nested, axes)
}

// The widest that could be read; where none could, why the first could not.
function best(readings: readonly GeometryReading[]): GeometryReading {
  const read = readings.filter(({ spot }) => spot)
  const [widest] = read.toSorted((a, b) => (b.spot?.width ?? 0) - (a.spot?.width ?? 0))
  return widest ?? readings[0] ?? refuse('empty-geometry')
}

function largest(polygons: readonly unknown[], axes: Axes): unknown {
  let found: { area: number; polygon: unknown } | undefined
  for (const polygon of polygons) {
    const outside = readPositions(Array.isArray(polygon) ? polygon[0] : undefined, axes)
    const area = outside.ok ? areaOf(outside.line) : 0
    if (!found || area > found.area) found = { area, polygon }
  }
  return found?.polygon
}

type PositionsReading =
  | { ok: true; line: LngLat[]; notes: PackProblemCode[] }
  | { ok: false; refused: PackProblemCode }

function readPositions(coordinates: unknown, axes: Axes): PositionsReading {
  if (coordinates === undefined) return { ok: false, refused: 'empty-geometry' }
  if (!Array.isArray(coordinates)) return { ok: false, refused: 'bad-coordinates' }
  if (coordinates.length === 0) return { ok: false, refused: 'empty-geometry' }
  const line: LngLat[] = []
  let hasText = false
  for (const value of coordinates) {
    const read = readPosition(value, axes)
    if (!read.ok) return { ok: false, refused: read.code }
    line.push(read.at)
    hasText ||= read.wasText
  }
  return { ok: true, line, notes: hasText ? ['number-as-text'] : [] }
}

function isSame(a: LngLat, b: LngLat): boolean {
  return a.lng === b.lng && a.lat === b.lat
}
