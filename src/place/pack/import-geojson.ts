import type { LngLat } from '../place.ts'
import { draftPlaces, type Draft } from './draft.ts'
import { gatherPack, type ImportedPack, type ImportOptions } from './gather.ts'
import { readGeometry, type Spot } from './geometry.ts'
import { makeKindGuess } from './kind-of.ts'
import { limits } from './limits.ts'
import { readNames } from './names.ts'
import { parseJson, type ParsedJson } from './parse-json.ts'
import { areSwapped, readPosition, type Axes } from './position.ts'
import { listProblems, type Problems, type Where } from './problem.ts'
import { firstOf, readTags, type Tags } from './tags.ts'
import { isObject, own, ownList, ownText, toNumber } from './unknown.ts'

type Guess = ReturnType<typeof makeKindGuess>

interface Found {
  geometry: unknown
  tags: Tags
  where: Where
}

const noPlaceKeys = ['highway', 'waterway', 'railway', 'route', 'boundary', 'aerialway', 'power']
const placeKeys = ['shop', 'amenity', 'tourism', 'office', 'craft', 'healthcare', 'leisure']
const latKeys = ['lat', 'latitude', 'y', 'latitud']
const lngKeys = ['lon', 'lng', 'long', 'longitude', 'x', 'longitud']

/**
 * Makes a pack of a stranger's GeoJSON, with whatever properties. Broken features are left out with their line and
 * the reason, odd ones mended with a note. Never throws.
 */
export function importGeojson(text: string, options: ImportOptions): ImportedPack {
  const json = parseJson(text)
  return json.ok ? importFeatures(json, options) : json
}

/** The same for a text that was parsed already. */
export function importFeatures(
  json: Extract<ParsedJson, { ok: true }>,
  options: ImportOptions,
): ImportedPack {
  const found = listProblems()
  found.include(json.notNumbers)
  for (const { key, line } of json.reservedKeys) found.include(oddKey(key, line))
  const root = json.value
  const crs = ownText(own(own(root, 'crs'), 'properties'), 'name') ?? ''
  if (crs !== '' && !/(?:CRS:?:?84|4326|4258|4269|3857|900913)\W*$/i.test(crs)) {
    found.add('other-crs', ['crs'], { crs })
    return { ok: false, problems: found.tell(json.findLines) }
  }
  const features = [...listFeatures(root, found)]
  const axes = axesOf(features, crs, found)
  const guess = makeKindGuess(options.kindOf)
  const generator = own(root, 'generator')
  const isOsm = generator === 'overpass-turbo' || features.some(({ tags }) => '@id' in tags)
  const header = readTags(isObject(root) ? { ...root, features: undefined } : {})
  const whole = {
    title: firstOf(header, ['title', 'name', 'metadata:title', 'metadata:name']),
    source:
      firstOf(header, ['attribution', 'source', 'metadata:source']) ?? (isOsm ? 'OpenStreetMap' : undefined),
    licence:
      firstOf(header, ['licence', 'license', 'metadata:license']) ??
      (isOsm ? 'ODbL-1.0' : firstOf(header, ['copyright'])),
    findLines: json.findLines,
  }
  return gatherPack(draftAll(features, axes, guess, found), whole, options, found)
}

// One by one: whoever gathers them stops when there are enough.
function* draftAll(features: readonly Found[], axes: Axes, guess: Guess, found: Problems): Generator<Draft> {
  for (const feature of features) yield* draftFeature(feature, axes, guess, found)
}

function oddKey(key: string, line: number) {
  const found = listProblems()
  found.add('odd-key', [], { key })
  return found.tell(() => [line])
}

// Collections may hold collections; a list of features without a collection around it is met too.
function* listFeatures(root: unknown, found: Problems): Generator<Found> {
  const stack: { value: unknown; where: Where }[] = [{ value: root, where: [] }]
  let count = 0
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { value, where } = next
    const type = own(value, 'type')
    const list = Array.isArray(value) ? (value as unknown[]) : undefined
    if (list || type === 'FeatureCollection') {
      if (!list && where.length > 0) found.add('nested-collection', where)
      const inner = list ?? ownList(value, 'features')
      const base = list ? where : [...where, 'features']
      for (let index = inner.length - 1; index >= 0; index--)
        stack.push({ value: inner[index], where: [...base, index] })
    } else if (++count > limits.features) {
      found.add('too-many-places', where, { max: limits.places })
      return
    } else if (type === 'Feature') {
      const id = own(value, 'id')
      const tags = readTags(own(value, 'properties'))
      const isOsmId = typeof id === 'string' && /^(?:node|way|relation)\/\d+$/.test(id)
      const withId =
        isOsmId && !('@id' in tags) ? Object.assign(Object.create(null), tags, { '@id': id }) : tags
      yield { geometry: own(value, 'geometry'), tags: withId as Tags, where }
    } else {
      found.add('not-a-feature', where, { found: type ?? value })
    }
  }
}

function axesOf(features: readonly Found[], crs: string, found: Problems): Axes {
  if (/(?:3857|900913)\W*$/.test(crs)) {
    found.add('converted-metres', ['crs'])
    return 'web-metres'
  }
  if (!areSwapped(firstPairs(features))) return 'lng-lat'
  found.add('swapped-axes')
  return 'lat-lng'
}

function* firstPairs(features: readonly Found[]) {
  for (const { geometry, tags } of features) {
    let at: unknown = own(geometry, 'coordinates')
    while (Array.isArray(at) && Array.isArray(at[0])) at = at[0]
    const [first, second] = Array.isArray(at) ? [toNumber(at[0]), toNumber(at[1])] : []
    if (first !== undefined && second !== undefined) yield { first, second, named: namedPosition(tags) }
  }
}

function namedPosition(tags: Tags): LngLat | undefined {
  const read = readPosition([firstOf(tags, lngKeys), firstOf(tags, latKeys)], 'lng-lat')
  return read.ok ? read.at : undefined
}

function draftFeature({ geometry, tags, where }: Found, axes: Axes, guess: Guess, found: Problems): Draft[] {
  if (firstOf(tags, noPlaceKeys) !== undefined && firstOf(tags, placeKeys) === undefined) {
    found.add('not-a-place', where, { name: readNames(tags).name })
    return []
  }
  const spot = spotOf(geometry, tags, axes, where, found)
  return spot === 'refused' ? [] : draftPlaces(tags, spot, guess(tags), where, found)
}

function spotOf(
  geometry: unknown,
  tags: Tags,
  axes: Axes,
  where: Where,
  found: Problems,
): Spot | undefined | 'refused' {
  const { name } = readNames(tags)
  if (geometry === null || geometry === undefined) {
    const at = namedPosition(tags)
    return at && { at }
  }
  const { spot, refused, params, notes } = readGeometry(geometry, axes)
  const hasFacing = firstOf(tags, ['facing', 'direction']) !== undefined
  const at = [...where, 'geometry']
  for (const note of notes) if (note !== 'facing-guessed' || !hasFacing) found.add(note, at, { name })
  if (!spot) {
    found.add(refused ?? 'bad-coordinates', at, { name, ...params })
    return 'refused'
  }
  if (spot.at.lng !== 0 || spot.at.lat !== 0) return spot
  found.add('null-island', at, { name })
  return undefined
}
