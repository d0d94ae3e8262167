import { draftPlaces, type Draft } from './draft.ts'
import { gatherPack, type ImportedPack, type ImportOptions } from './gather.ts'
import type { GeometryReading, Spot } from './geometry.ts'
import { makeKindGuess, type KindOf } from './kind-of.ts'
import { readOverpassElements, type OsmElement } from './osm-element.ts'
import { makeLocator } from './osm-geometry.ts'
import { readOsmXml } from './osm-xml.ts'
import { parseJson, type ParsedJson } from './parse-json.ts'
import { listProblems, type FindLines, type PackProblem, type Problems } from './problem.ts'
import type { Tags } from './tags.ts'

const placeKeys = ['shop', 'amenity', 'tourism', 'office', 'craft', 'healthcare', 'leisure', 'club']
const vacant: ReadonlySet<string> = new Set(['no', 'vacant', 'empty', 'disused'])

/** Makes a pack of what Overpass answers to a query with `[out:json]`; `out center` or `out geom` is of help. */
export function importOverpass(text: string, options: ImportOptions): ImportedPack {
  const json = parseJson(text)
  return json.ok ? importOverpassJson(json, options) : json
}

/** The same for a text that was parsed already. */
export function importOverpassJson(
  json: Extract<ParsedJson, { ok: true }>,
  options: ImportOptions,
): ImportedPack {
  return importElements(readOverpassElements(json.value), json.notNumbers, json.findLines, options)
}

/** Makes a pack of an `.osm` file as OpenStreetMap's own export and JOSM write it. */
export function importOsmXml(text: string, options: ImportOptions): ImportedPack {
  const read = readOsmXml(text)
  return read.ok ? importElements(read.elements, [], read.findLines, options) : read
}

/**
 * Named shops, offices, museums and rooms become places; streets, rivers and whatever else has a name do not. Data of
 * OpenStreetMap is under the ODbL, and the pack says so.
 */
function importElements(
  elements: readonly OsmElement[],
  odd: readonly PackProblem[],
  findLines: FindLines,
  options: ImportOptions,
): ImportedPack {
  const found = listProblems()
  found.include(odd)
  const drafts = draftAll(elements, options.kindOf, found)
  const whole = { source: 'OpenStreetMap', licence: 'ODbL-1.0', findLines }
  return gatherPack(drafts, whole, options, found)
}

function* draftAll(elements: readonly OsmElement[], kindOf: KindOf, found: Problems): Generator<Draft> {
  const guess = makeKindGuess(kindOf)
  const locate = makeLocator(elements)
  for (const element of elements) {
    const { tags, where } = element
    if (!isPlace(tags, kindOf)) continue
    const spot = spotOf(element, locate(element), found)
    if (spot !== 'refused') yield* draftPlaces(tags, spot, guess(tags), where, found)
  }
}

// Without a name there is nothing to read on a sign: benches, trees and bare buildings are passed over in silence.
function isPlace(tags: Tags, kindOf: KindOf): boolean {
  if (tags['name'] === undefined && tags['brand'] === undefined) return false
  const uses = placeKeys.filter((key) => tags[key] !== undefined && !vacant.has(tags[key] ?? ''))
  return uses.length > 0 || tags['indoor'] === 'room' || kindOf(tags) !== undefined
}

function spotOf(
  { where, tags }: OsmElement,
  reading: GeometryReading | undefined,
  found: Problems,
): Spot | undefined | 'refused' {
  if (!reading) return undefined
  const { spot, refused, params, notes } = reading
  const name = tags['name']
  for (const note of notes) found.add(note, where, { name })
  if (spot) return spot
  found.add(refused ?? 'bad-coordinates', where, { name, ...params })
  return 'refused'
}
