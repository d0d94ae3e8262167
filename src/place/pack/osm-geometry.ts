import { readGeometry, type GeometryReading } from './geometry.ts'
import type { OsmElement } from './osm-element.ts'

/** Reads where an element is; undefined where the file does not say. */
export type LocateElement = (element: OsmElement) => GeometryReading | undefined

/**
 * Looks elements up in each other: a way consists of nodes, a relation of ways. Each way is put together and read once,
 * however many relations point at it.
 */
export function makeLocator(elements: readonly OsmElement[]): LocateElement {
  const byId = new Map(elements.map((one) => [`${one.type} ${one.id}`, one]))
  const lines = new Map<string, readonly unknown[]>()
  const surfaces = new Map<readonly unknown[], GeometryReading>()

  const nodesOf = ({ nodes }: OsmElement) => nodes.flatMap((id) => byId.get(`node ${id}`) ?? [])
  const lineOf = (id: string): readonly unknown[] => {
    const way = byId.get(`way ${id}`)
    const line = lines.get(id) ?? (way && wayLine(way)) ?? []
    lines.set(id, line)
    return line
  }
  const wayLine = (way: OsmElement): readonly unknown[] =>
    way.line.length > 0 ? way.line : nodesOf(way).flatMap(({ at }) => (at ? [at] : []))
  const readSurface = (line: readonly unknown[]): GeometryReading => {
    const read = surfaces.get(line) ?? readGeometry({ type: 'Polygon', coordinates: [line] }, 'lng-lat')
    surfaces.set(line, read)
    return read
  }

  return (element) => {
    const { type, at, members } = element
    if (type === 'relation' && !at) {
      const longest = longestOf(
        members
          .filter((member) => member.type === 'way' && member.role !== 'inner')
          .map(({ line, id }) => (line.length > 0 ? line : lineOf(id))),
      )
      // An outline in pieces is not put together: the longest of them tells where it is, roughly.
      return longest && readSurface(longest)
    }
    const door = doorAmong(nodesOf(element))
    if (door) return readPoint(door)
    const line = type === 'way' ? wayLine(element) : []
    if (line.length > 0) return readGeometry({ type: 'LineString', coordinates: line }, 'lng-lat')
    return at && readPoint(at)
  }
}

function readPoint(at: readonly unknown[]): GeometryReading {
  return readGeometry({ type: 'Point', coordinates: at }, 'lng-lat')
}

// A mapper who drew an outline often marked the door on it.
function doorAmong(nodes: readonly OsmElement[]): readonly unknown[] | undefined {
  const doors = nodes.filter(({ at, tags }) => at && (tags['entrance'] ?? tags['door']) !== undefined)
  return (doors.find(({ tags }) => tags['entrance'] === 'main') ?? doors[0])?.at
}

function longestOf(lines: readonly (readonly unknown[])[]): readonly unknown[] | undefined {
  let longest: readonly unknown[] | undefined
  for (const line of lines) if (line.length > (longest?.length ?? 0)) longest = line
  return longest
}
