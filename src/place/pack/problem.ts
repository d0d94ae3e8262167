import { cleanText } from './clean-text.ts'
import { limits } from './limits.ts'

const severities = {
  // The file.
  'too-big': 'refused',
  'not-text': 'refused',
  'not-utf8': 'refused',
  'not-json': 'refused',
  'too-deep': 'refused',
  'too-much': 'refused',
  'not-xml': 'refused',
  'xml-doctype': 'refused',
  'not-zip': 'refused',
  'zip-too-many': 'refused',
  'zip-too-big': 'refused',
  'not-imdf': 'refused',
  'unknown-format': 'refused',
  'other-crs': 'refused',
  'no-places': 'refused',
  'too-many-places': 'refused',
  'bad-link': 'refused',
  'link-too-long': 'refused',
  // The shape of our own packs.
  'missing-key': 'refused',
  'unknown-key': 'refused',
  'reserved-key': 'refused',
  'wrong-type': 'refused',
  'out-of-range': 'refused',
  'bad-id': 'refused',
  'duplicate-id': 'refused',
  'unclean-text': 'refused',
  // One place.
  'not-a-feature': 'refused',
  'no-name': 'refused',
  'not-a-place': 'refused',
  'empty-geometry': 'refused',
  'unknown-geometry': 'refused',
  'bad-coordinates': 'refused',
  'off-map': 'refused',
  'front-too-long': 'refused',
  'unknown-reference': 'refused',
  // What was taken, but not as it stood.
  'windows-1252': 'note',
  'not-a-number': 'note',
  'number-as-text': 'note',
  'odd-key': 'note',
  'nested-collection': 'note',
  'swapped-axes': 'note',
  'converted-metres': 'note',
  'unclosed-ring': 'note',
  'null-island': 'note',
  'no-position': 'note',
  'door-guessed': 'note',
  'facing-guessed': 'note',
  'name-cleaned': 'note',
  'name-cut': 'note',
  merged: 'note',
  'several-levels': 'note',
  'bad-level': 'note',
  'bad-facing': 'note',
  'bad-width': 'note',
  'no-licence': 'note',
} as const

/** What can be wrong with a file of places; the interface has a sentence for each. */
export type PackProblemCode = keyof typeof severities

/** Every code, for those who word them. */
export const packProblemCodes = Object.keys(severities) as PackProblemCode[]

/** Something that a person who brings a file of places ought to know. */
export interface PackProblem {
  code: PackProblemCode
  /** `refused`: what it speaks of was left out, the whole file where there is no pack. `note`: taken, but not as it stood. */
  severity: 'refused' | 'note'
  /** Where in the text, from 1, if that can be told. */
  line?: number
  /** What the sentence is filled with; texts are short and clean. `more` counts others of this code that are not told. */
  params: Readonly<Record<string, string | number>>
}

/** Where in a file: keys and indexes from the root. */
export type Where = readonly (string | number)[]

/** Finds the lines of places in a text; undefined for those that cannot be told. */
export type FindLines = (wheres: readonly Where[]) => readonly (number | undefined)[]

/** A growing list of problems; beyond `limits.told` of one code it only counts. */
export interface Problems {
  add(code: PackProblemCode, where?: Where, params?: Readonly<Record<string, unknown>>): void
  /** Takes over what was told of a part. */
  include(told: readonly PackProblem[]): void
  /** All in the order they were found, the lines looked up once. */
  tell(findLines?: FindLines): PackProblem[]
}

/** An empty list; `always` is added to the params of each. */
export function listProblems(always: Readonly<Record<string, unknown>> = {}): Problems {
  const included: PackProblem[] = []
  const found: { code: PackProblemCode; where: Where; params: PackProblem['params'] }[] = []
  const counts = new Map<PackProblemCode, number>()
  return {
    add(code, where = [], params = {}) {
      const count = (counts.get(code) ?? 0) + 1
      counts.set(code, count)
      if (count <= limits.told[severities[code]])
        found.push({ code, where, params: tidy({ ...params, ...always }) })
    },
    include(told) {
      included.push(...told)
    },
    tell(findLines) {
      const lines = findLines?.(found.map(({ where }) => where)) ?? []
      const told = found.map(({ code, params }, index) => asProblem(code, lines[index], params))
      for (const [code, count] of counts) {
        if (count <= limits.told[severities[code]]) continue
        const last = told.findLastIndex((one) => one.code === code)
        const one = told[last]
        if (one)
          told[last] = { ...one, params: { ...one.params, more: count - limits.told[severities[code]] } }
      }
      return [...included, ...told]
    },
  }
}

function asProblem(
  code: PackProblemCode,
  line: number | undefined,
  params: PackProblem['params'],
): PackProblem {
  const severity = severities[code]
  return line === undefined ? { code, severity, params } : { code, severity, line, params }
}

// What stands in a stranger's file goes to a page or a terminal: no control characters, no markup.
function tidy(params: Readonly<Record<string, unknown>>): PackProblem['params'] {
  const entries = Object.entries(params).filter(([, value]) => value !== undefined)
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      typeof value === 'number' && Number.isFinite(value) ? value : cleanText(asText(value)).text,
    ]),
  )
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}'
  return String(value)
}
