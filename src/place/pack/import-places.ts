import { cleanText } from './clean-text.ts'
import { decodeText } from './decode-text.ts'
import type { ImportedPack, ImportOptions } from './gather.ts'
import { importFeatures } from './import-geojson.ts'
import { importImdf } from './import-imdf.ts'
import { importOsmXml, importOverpassJson } from './import-osm.ts'
import { limits } from './limits.ts'
import type { PlacePack } from './pack.ts'
import { parseJson } from './parse-json.ts'
import { listProblems, type PackProblem, type PackProblemCode } from './problem.ts'
import { readPack } from './read-pack.ts'
import { slugOf } from './slug.ts'
import { isObject, own } from './unknown.ts'

/**
 * Opens whatever file of places somebody brings: one of our packs, any GeoJSON, an answer of Overpass, an `.osm` file
 * or an IMDF archive. The name of the file is never trusted, its content decides. Never throws; reads at most
 * `limits.bytes`, so check a file's size before loading it.
 */
export function importPlaces(bytes: Uint8Array, options: ImportOptions): ImportedPack {
  if (bytes.length > limits.bytes) return refuse('too-big', { max: limits.bytes })
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) <= 8) return importImdf(bytes, options)
  const { text, encoding } = decodeText(bytes)
  if (text === undefined) return refuse('not-text')
  const imported = importText(text, options)
  return encoding === 'windows-1252' ? withNote(imported, 'windows-1252') : imported
}

/** The same for a text, which may have been pasted. */
export function importText(text: string, options: ImportOptions): ImportedPack {
  if (text.length > limits.bytes) return refuse('too-big', { max: limits.bytes })
  const start = /^\s*(?:(<)|([[{]))/.exec(text)
  if (start?.[1] !== undefined) return importOsmXml(text, options)
  if (start?.[2] === undefined) return refuse('unknown-format', { found: text.trim().slice(0, 20) })
  const json = parseJson(text)
  if (!json.ok) return json
  const { value } = json
  if (own(value, 'firstShift') !== undefined) return takePack(text, options)
  if (Array.isArray(own(value, 'elements'))) return importOverpassJson(json, options)
  const type = own(value, 'type')
  if (Array.isArray(value) || type === 'FeatureCollection' || type === 'Feature')
    return importFeatures(json, options)
  return refuse('unknown-format', {
    found: isObject(value) ? Object.keys(value).slice(0, 5).join(', ') : '[…]',
  })
}

// Our own packs are read strictly: whoever wrote one wants to know what is wrong with it.
function takePack(text: string, options: ImportOptions): ImportedPack {
  const read = readPack(text)
  return read.ok ? { ok: true, pack: rename(read.pack, options), problems: [] } : read
}

function rename(pack: PlacePack, { id, title }: ImportOptions): PlacePack {
  const called = cleanText(title ?? '').text
  return {
    ...pack,
    id: slugOf(id ?? '') || pack.id,
    title: called === '' ? pack.title : { en: called, es: called },
  }
}

function refuse(code: PackProblemCode, params: Readonly<Record<string, unknown>> = {}): ImportedPack {
  const found = listProblems()
  found.add(code, [], params)
  return { ok: false, problems: found.tell() }
}

function withNote(imported: ImportedPack, code: PackProblemCode): ImportedPack {
  const found = listProblems()
  found.add(code)
  const note: PackProblem[] = found.tell()
  return imported.ok
    ? { ...imported, problems: [...note, ...imported.problems] }
    : { ok: false, problems: [...note, ...imported.problems] }
}
