import { problemWords, type ProblemCode, type ProblemValues } from './problem-words.ts'
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
  severity: 'error' | 'warning'
  /** Where in the text, from 1, where it is known. */
  line?: number
  column?: number
}

/** The path as text. */
export function formatPath(path: Path): string {
  const part = (key: string | number) =>
    typeof key === 'number'
      ? `[${key}]`
      : /^[A-Za-z_$][\w$]*$/.test(key)
        ? `.${key}`
        : `[${JSON.stringify(short(key))}]`
  return path.length > 24
    ? `$${path.slice(0, 12).map(part).join('')} … ${path.slice(-6).map(part).join('')}`
    : `$${path.map(part).join('')}`
}

/** An error at a place of the file, worded by its code. */
export function problem<Code extends ProblemCode>(
  code: Code,
  path: Path,
  values: ProblemValues<Code>,
): Problem {
  const words = problemWords[code] as { message: (v: unknown) => string; advice: (v: unknown) => string }
  return {
    path: formatPath(path),
    code,
    message: words.message(values),
    advice: words.advice(values),
    severity: 'error',
  }
}

/** A value in quotes, cut to a length that fits on a line. */
export function short(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}
