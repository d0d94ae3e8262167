import type { Deal } from './deal.ts'
import { problemWords, type ProblemCode } from './problem-words.ts'
import type { Path } from './walk.ts'

/** Something wrong with a file, told to its author. */
export interface Problem {
  /** Where, as a JSON path from the root: `$.states.story.on["take.cup"][0].target`. */
  path: string
  code: string
  /** What is wrong, with the value found. */
  message: string
  /** What to write instead. */
  advice: string
  /** A shortest list of decisions that shows it, where the proof found one. */
  decisions?: string[]
  /** What was dealt before those decisions, where it differs from what the file writes. */
  deal?: Deal
  severity: 'error' | 'warning'
  /** Where in the text, from 1. */
  line?: number
  column?: number
}

/** What the words of a problem are filled with. */
export type ProblemValues = Record<string, unknown> & {
  known?: readonly string[]
  meant?: string | undefined
}

/** An error at a place of the file, worded by its code. */
export function problem(code: ProblemCode, path: Path, values: ProblemValues = {}): Problem {
  const [message, advice] = problemWords[code]
  return {
    path: formatPath(path),
    code,
    message: fill(message, values),
    advice: fill(advice, values),
    severity: 'error',
  }
}

/** The path as text; very long ones lose their middle. */
export function formatPath(path: Path): string {
  const parts = path.map((key) => {
    if (typeof key === 'number') return `[${key}]`
    return /^[A-Za-z_$][\w$]*$/.test(key) && key.length <= 80 ? `.${key}` : `[${JSON.stringify(short(key))}]`
  })
  const isLong = parts.length > 40
  return `$${(isLong ? [...parts.slice(0, 20), ' … ', ...parts.slice(-10)] : parts).join('')}`
}

/** A value as text, cut to a length that fits on a line. */
export function short(value: unknown): string {
  const text = typeof value === 'string' ? value : shortJson(value)
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}

// A whole object would be written out only to be cut.
function shortJson(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object' && value !== null)
    return `an object with ${short(Object.keys(value).join(', '))}`
  return String(value)
}

function fill(template: string, values: ProblemValues): string {
  return template.replace(/\{(\w+)\}/g, (_, key: string) => {
    if (key === 'known') return listNames(values.known ?? [])
    if (key === 'meant') return values.meant === undefined ? '' : `Did you mean "${short(values.meant)}"? `
    return short(values[key])
  })
}

function listNames(names: readonly string[]): string {
  const shown = names.slice(0, 24).map(short).join(', ')
  return names.length === 0 ? 'nothing' : names.length > 24 ? `${shown}, …` : shown
}
