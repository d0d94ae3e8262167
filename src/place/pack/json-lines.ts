import { scanJson } from './json-scan.ts'
import type { FindLines, Where } from './problem.ts'

interface Branch {
  next: Map<string | number, Branch>
  at?: number
}

/**
 * Finds in which line of a JSON text its parts stand; what is not in the text (a missing key) has the line of
 * the part around it, what is of the whole text has none. One pass for all.
 */
export function findJsonLines(text: string): FindLines {
  return (wheres) => {
    if (wheres.length === 0) return []
    const root: Branch = { next: new Map() }
    for (const where of wheres) grow(root, where)
    const path: (Branch | undefined)[] = []
    scanJson(text, (key, depth, at) => {
      const branch = key === undefined ? root : path[depth - 1]?.next.get(key)
      path[depth] = branch
      if (branch) branch.at = at
    })
    return linesAt(
      text,
      wheres.map((where) => (where.length === 0 ? undefined : offsetOf(root, where))),
    )
  }
}

/** Lines, from 1, of offsets in a text. */
export function linesAt(text: string, offsets: readonly (number | undefined)[]): (number | undefined)[] {
  const lines = new Map<number, number>()
  let line = 1
  let next = text.indexOf('\n')
  for (const offset of offsets.filter((one) => one !== undefined).toSorted((a, b) => a - b)) {
    while (next >= 0 && next < offset) {
      line++
      next = text.indexOf('\n', next + 1)
    }
    lines.set(offset, line)
  }
  return offsets.map((offset) => (offset === undefined ? undefined : lines.get(offset)))
}

function grow(root: Branch, where: Where): void {
  let branch = root
  for (const key of where) {
    const next = branch.next.get(key) ?? { next: new Map() }
    branch.next.set(key, next)
    branch = next
  }
}

function offsetOf(root: Branch, where: Where): number | undefined {
  let branch: Branch | undefined = root
  let at = root.at
  for (const key of where) {
    branch = branch.next.get(key)
    if (branch?.at === undefined) return at
    at = branch.at
  }
  return at
}
