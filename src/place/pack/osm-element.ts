import { limits } from './limits.ts'
import { readTags, type Tags } from './tags.ts'
import type { Where } from './problem.ts'
import { isObject, own, ownList, ownText, toId } from './unknown.ts'

/** A part of a way or relation: which element, and what it is there for. */
export interface OsmMember {
  type: string
  id: string
  role: string
  /** Its positions, where the file writes them here. */
  line: readonly unknown[]
}

/** A node, way or relation of OpenStreetMap, from JSON or XML alike. Positions are `[lon, lat]`, not checked yet. */
export interface OsmElement {
  type: 'node' | 'way' | 'relation'
  id: string
  tags: Tags
  /** Of a node, or the middle that Overpass worked out. */
  at?: readonly unknown[]
  /** Ids of the nodes of a way. */
  nodes: readonly string[]
  /** Positions of a way, where the file writes them in it. */
  line: readonly unknown[]
  members: readonly OsmMember[]
  where: Where
}

/** The elements of an answer of Overpass (`[out:json]`); what is no element is left out. */
export function readOverpassElements(root: unknown): OsmElement[] {
  return ownList(root, 'elements').slice(0, limits.features).flatMap(readElement)
}

function readElement(value: unknown, index: number): OsmElement[] {
  const [type, id] = [own(value, 'type'), toId(own(value, 'id'))]
  if ((type !== 'node' && type !== 'way' && type !== 'relation') || id === undefined) return []
  const at = pair(value) ?? pair(own(value, 'center'))
  return [
    {
      type,
      id,
      tags: readTags(own(value, 'tags')),
      ...(at ? { at } : {}),
      nodes: ownList(value, 'nodes')
        .slice(0, limits.wayNodes)
        .flatMap((node) => toId(node) ?? []),
      line: readLine(own(value, 'geometry')),
      members: ownList(value, 'members').slice(0, limits.members).flatMap(readMember),
      where: ['elements', index],
    },
  ]
}

function readMember(value: unknown): OsmMember[] {
  const [type, id] = [ownText(value, 'type'), toId(own(value, 'ref'))]
  if (type === undefined || id === undefined) return []
  const at = pair(value)
  const line = at ? [at] : readLine(own(value, 'geometry'))
  return [{ type, id, role: ownText(value, 'role') ?? '', line }]
}

function readLine(value: unknown): readonly unknown[] {
  return Array.isArray(value)
    ? value.slice(0, limits.wayNodes).flatMap((one) => (isObject(one) ? [pair(one) ?? []] : []))
    : []
}

/** Longitude and latitude of whatever has them, unchecked. */
export function pair(value: unknown): readonly unknown[] | undefined {
  const [lon, lat] = [own(value, 'lon'), own(value, 'lat')]
  return lon === undefined || lat === undefined ? undefined : [lon, lat]
}
