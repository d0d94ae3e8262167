import { formatPath, type Problem } from '../problem.ts'
import { scanJson } from './scan.ts'
import { positionOf } from './tokens.ts'

/**
 * The problems with line and column in the text of their file. A place that is not in the text (a missing
 * key, a part that came from the library) gets the position of the part around it.
 */
export function locateProblems(text: string, problems: readonly Problem[]): Problem[] {
  const wanted = new Set(problems.flatMap((one) => [...around(one.path)]))
  const found = new Map<string, number>()
  scanJson(text, (path, at) => {
    const name = formatPath(path)
    if (wanted.has(name)) found.set(name, at)
  })
  return problems.map((one) => {
    const name = around(one.path).find((path) => found.has(path))
    if (one.line !== undefined || name === undefined) return one
    return Object.assign({}, one, positionOf(text, found.get(name) ?? 0))
  })
}

// The path itself, then ever shorter ones.
function around(path: string): string[] {
  const parts = path.match(/^\$|\.[A-Za-z_$][\w$]*|\["(?:[^"\\]|\\.)*"\]|\[\d+\]/g) ?? []
  return parts.map((_, index) => parts.slice(0, parts.length - index).join(''))
}
