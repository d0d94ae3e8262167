import * as v from 'valibot'
import type { Place } from '../place.ts'
import { frontOf } from './front.ts'
import { limits } from './limits.ts'
import { makePack, type PlacePack } from './pack.ts'
import { featureSchema, packSchema, type PackFeature, type PackHeader } from './pack-schema.ts'
import { parseJson } from './parse-json.ts'
import {
  listProblems,
  packProblemCodes,
  type PackProblem,
  type PackProblemCode,
  type Problems,
  type Where,
} from './problem.ts'
import { rounded } from './position.ts'

/** A pack, or everything that keeps it from being one. */
export type ReadPack = { ok: true; pack: PlacePack } | { ok: false; problems: PackProblem[] }

/**
 * Reads a stored place pack strictly: an unknown key, a name with markup, a position off the map or an id that is there
 * twice is refused with its line. Never throws. Reads at most `limits.bytes`; check a file's size before loading it.
 */
export function readPack(source: string | Uint8Array): ReadPack {
  const found = listProblems()
  const refuse = (code: PackProblemCode, params = {}): ReadPack => {
    found.add(code, [], params)
    return { ok: false, problems: found.tell() }
  }
  if (source.length > limits.bytes) return refuse('too-big', { max: limits.bytes })
  const text = typeof source === 'string' ? source : decode(source)
  if (text === undefined) return refuse('not-utf8')
  const json = parseJson(text)
  if (!json.ok) return json
  const [reserved] = json.reservedKeys
  if (reserved || json.notNumbers.length > 0) {
    if (reserved) found.add('reserved-key', [], { key: reserved.key })
    return { ok: false, problems: [...found.tell(() => [reserved?.line]), ...asRefused(json.notNumbers)] }
  }
  // To valibot a list is an object too.
  const value = Array.isArray(json.value) ? undefined : json.value
  const head = v.safeParse(packSchema, value, { abortEarly: true })
  if (!head.success) {
    for (const issue of head.issues) tellIssue(issue, [], found)
    return { ok: false, problems: found.tell(json.findLines) }
  }
  const places = readPlaces(head.output.features, found)
  const problems = found.tell(json.findLines)
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, pack: toPack(head.output.firstShift, places) }
}

// A byte order mark is no part of the text: TextDecoder leaves it out.
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function asRefused(problems: readonly PackProblem[]): PackProblem[] {
  return problems.map((one) => ({ ...one, code: 'not-json', severity: 'refused' }))
}

// One problem of each place: a hostile place could have millions.
function readPlaces(features: readonly unknown[], found: Problems): Place[] {
  const ids = new Set<string>()
  const places: Place[] = []
  for (const [index, feature] of features.entries()) {
    const where = ['features', index]
    const shape = v.safeParse(featureSchema, Array.isArray(feature) ? undefined : feature, {
      abortEarly: true,
    })
    if (!shape.success) {
      for (const issue of shape.issues) tellIssue(issue, where, found)
      continue
    }
    const place = toPlace(shape.output)
    if (ids.has(place.id)) found.add('duplicate-id', [...where, 'properties', 'id'], { id: place.id })
    ids.add(place.id)
    checkFront(shape.output, place, where, found)
    places.push(place)
  }
  return places
}

function checkFront({ geometry }: PackFeature, { name, width }: Place, where: Where, found: Problems): void {
  if (geometry?.type !== 'LineString') return
  if (width === undefined) found.add('empty-geometry', [...where, 'geometry'], { name })
  else if (width > limits.widestFront)
    found.add('front-too-long', [...where, 'geometry'], { name, metres: width, max: limits.widestFront })
}

function tellIssue(issue: v.BaseIssue<unknown>, base: Where, found: Problems): void {
  const where = [...base, ...(issue.path ?? []).map(({ key }) => key as string | number)]
  const key = where.findLast((one) => typeof one === 'string') ?? ''
  if (issue.kind === 'schema' && issue.path?.at(-1)?.origin === 'key') {
    const isMissing = issue.type === 'strict_object' && issue.expected !== 'never'
    found.add(isMissing ? 'missing-key' : isCode(issue.message) ? issue.message : 'unknown-key', where, {
      key,
    })
  } else if (isCode(issue.message)) {
    const max = issue.message === 'too-many-places' ? limits.places : undefined
    found.add(issue.message, where, { key, found: issue.input, max })
  } else {
    found.add('wrong-type', where, { key, found: issue.input, expected: issue.expected ?? '' })
  }
}

function isCode(message: string): message is PackProblemCode {
  return (packProblemCodes as string[]).includes(message)
}

function toPack(header: PackHeader, places: readonly Place[]): PlacePack {
  const { id, title, invented, source, licence, levels = {} } = header
  return makePack({
    id,
    title,
    invented,
    ...(source === undefined ? {} : { source }),
    ...(licence === undefined ? {} : { licence }),
    levels,
    places,
  })
}

function toPlace({ geometry, properties }: PackFeature): Place {
  const { id, name, otherNames = [], kind, level = 0 } = properties
  const line = geometry?.type === 'LineString' ? frontOf(geometry.coordinates.map(toLngLat)) : undefined
  const at = geometry?.type === 'Point' ? toLngLat(geometry.coordinates) : line && rounded(line.at)
  const facing = properties.facing ?? line?.facing
  const width = properties.width ?? (line && Math.max(line.width, limits.narrowestFront))
  return {
    id,
    name,
    otherNames,
    ...(kind === undefined ? {} : { kind }),
    ...(at === undefined ? {} : { at }),
    // Without the zero that has a minus.
    level: level + 0,
    ...(facing === undefined ? {} : { facing: facing + 0 }),
    ...(width === undefined ? {} : { width }),
  }
}

function toLngLat([lng = 0, lat = 0]: readonly number[]) {
  return { lng: lng + 0, lat: lat + 0 }
}
