import { decodeText } from './decode-text.ts'
import { limits } from './limits.ts'
import { parseJson } from './parse-json.ts'
import { listProblems, type FindLines, type PackProblem, type Problems, type Where } from './problem.ts'
import { readTags, type Tags } from './tags.ts'
import { own, ownList, toId } from './unknown.ts'

/** One feature of an archive. */
export interface ImdfFeature {
  id: string
  /** Properties as tags: `name:en`, `category`, `level_id`. */
  tags: Tags
  geometry: unknown
  where: Where
}

/** One file of an archive, its features by id; empty where it is not there. */
export interface ImdfFile {
  features: ReadonlyMap<string, ImdfFeature>
  root: unknown
  /** Problems of this file; each tells its name. */
  found: Problems
  findLines?: FindLines
}

/** Reads one file of an archive; problems are told, and the archive does without it. */
export function readImdfFile(name: string, files: ReadonlyMap<string, Uint8Array>): ImdfFile {
  const found = listProblems({ file: name })
  const bytes = files.get(name)
  const empty: ImdfFile = { features: new Map(), root: undefined, found }
  if (!bytes) return empty
  const { text } = decodeText(bytes)
  if (text === undefined) {
    found.add('not-text')
    return empty
  }
  const json = bytes.length > limits.bytes ? undefined : parseJson(text)
  if (!json?.ok) {
    if (json) found.include(named(json.problems, name))
    else found.add('too-big', [], { max: limits.bytes })
    return empty
  }
  found.include(named(json.notNumbers, name))
  const features = ownList(json.value, 'features')
    .slice(0, limits.features)
    .flatMap((value, index): [string, ImdfFeature][] => {
      const id = toId(own(value, 'id'))
      if (id === undefined) return []
      const tags = readTags(own(value, 'properties'))
      return [[id, { id, tags, geometry: own(value, 'geometry'), where: ['features', index] }]]
    })
  return { features: new Map(features), root: json.value, found, findLines: json.findLines }
}

function named(problems: readonly PackProblem[], file: string): PackProblem[] {
  return problems.map((one) => Object.assign({}, one, { params: { ...one.params, file } }))
}
