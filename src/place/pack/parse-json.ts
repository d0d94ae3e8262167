import { findJsonLines, linesAt } from './json-lines.ts'
import { scanJson } from './json-scan.ts'
import { limits } from './limits.ts'
import { listProblems, type FindLines, type PackProblem } from './problem.ts'

/** A JSON value with what was odd about its text, or why there is none. */
export type ParsedJson =
  | {
      ok: true
      value: unknown
      findLines: FindLines
      notNumbers: PackProblem[]
      reservedKeys: { key: string; line: number }[]
    }
  | { ok: false; problems: PackProblem[] }

/**
 * The value of a JSON text of bounded depth and size. `NaN` and `Infinity` become null and are told; so are keys such as
 * `__proto__`, which stay in the value as plain own properties.
 */
export function parseJson(text: string): ParsedJson {
  const { fault, notNumbers, reservedKeys } = scanJson(text)
  if (fault) {
    const found = listProblems()
    const max = fault.code === 'too-deep' ? limits.depth : limits.containers
    found.add(
      fault.code,
      [],
      fault.code === 'not-json' ? { found: text.slice(fault.at, fault.at + 20) } : { max },
    )
    return { ok: false, problems: found.tell(() => linesAt(text, [fault.at])) }
  }
  const odd = listProblems()
  for (const { at, length } of notNumbers)
    odd.add('not-a-number', [at], { found: text.slice(at, at + length) })
  const reservedLines = linesAt(
    text,
    reservedKeys.map(({ at }) => at),
  )
  return {
    ok: true,
    value: JSON.parse(withNulls(text, notNumbers)) as unknown,
    findLines: findJsonLines(text),
    notNumbers: odd.tell((wheres) =>
      linesAt(
        text,
        wheres.map(([at]) => Number(at)),
      ),
    ),
    reservedKeys: reservedKeys.map(({ key }, index) => ({ key, line: reservedLines[index] ?? 1 })),
  }
}

function withNulls(text: string, words: readonly { at: number; length: number }[]): string {
  if (words.length === 0) return text
  const pieces: string[] = []
  let from = 0
  for (const { at, length } of words) {
    pieces.push(text.slice(from, at))
    from = at + length
  }
  pieces.push(text.slice(from))
  return pieces.join('null')
}
