import { limits } from '../limits.ts'
import { problem, type Problem } from '../problem.ts'
import { reservedNames } from '../schema/text.ts'
import type { Path } from '../walk.ts'
import { positionOf, readToken, skipSpace } from './tokens.ts'

/** An object or list that is open: its keys so far (objects only) and where in it the scan stands. */
interface Frame {
  keys: Set<string> | undefined
  key: string | number | undefined
  entries: number
}

const expectations = {
  value: 'a value',
  valueOrEnd: 'a value or "]"',
  key: 'a key in quotes',
  keyOrEnd: 'a key in quotes or "}"',
  colon: '":"',
  commaOrEnd: 'a comma or the closing bracket',
  nothing: 'nothing more',
} as const

const reserved: ReadonlySet<string> = new Set(reservedNames)

/**
 * What JSON.parse would hide or choke on: duplicate keys, names of object internals, too much nesting, too
 * many values, and where the text stops being JSON. Iterative, so that no depth can overflow the stack. A
 * text without problems parses. `visit` is told of every value: where in the tree and where in the text.
 */
export function scanJson(text: string, visit?: (path: Path, at: number) => void): Problem[] {
  const problems: Problem[] = []
  const stack: Frame[] = []
  let expected: keyof typeof expectations = 'value'
  let values = 0
  let at = skipSpace(text, 0)
  const path = () => stack.flatMap((frame) => frame.key ?? [])
  const found = (one: Problem) => {
    problems.push({ ...one, ...positionOf(text, at) })
    return problems
  }

  for (; at < text.length; at = skipSpace(text, at)) {
    const word = readToken(text, at)
    const frame = stack.at(-1)
    const allowed = word !== undefined && isExpected(word, expected, frame)
    if (!allowed) return found(notJson(text, at, expectations[expected], path()))
    if (expected === 'key' || (expected === 'keyOrEnd' && word !== '}')) {
      const name = String(JSON.parse(word))
      if (frame) frame.key = name
      if (frame?.keys?.has(name)) found(problem('duplicate-key', path(), { name }))
      if (reserved.has(name)) found(problem('reserved-name', path(), { name }))
      if (problems.length >= limits.problems) return problems
      frame?.keys?.add(name)
      expected = 'colon'
    } else if (word === ':') {
      expected = 'value'
    } else if (word === ',') {
      if (typeof frame?.key === 'number') frame.key++
      expected = frame?.keys ? 'key' : 'value'
    } else if (word === '}' || word === ']') {
      stack.pop()
      expected = stack.length === 0 ? 'nothing' : 'commaOrEnd'
    } else {
      visit?.(path(), at)
      if (++values > limits.values) return found(tooMany('values', limits.values, path()))
      if (frame && ++frame.entries > limits.entries) return found(tooMany('entries', limits.entries, path()))
      if (word === '{' || word === '[') {
        if (stack.length === limits.depth) return found(problem('too-deep', path(), { max: limits.depth }))
        const isObject = word === '{'
        stack.push({ keys: isObject ? new Set() : undefined, key: isObject ? undefined : 0, entries: 0 })
        expected = isObject ? 'keyOrEnd' : 'valueOrEnd'
      } else {
        expected = stack.length === 0 ? 'nothing' : 'commaOrEnd'
      }
    }
    at += word.length
  }
  return expected === 'nothing' ? problems : found(notJson(text, at, expectations[expected], path()))
}

function isExpected(word: string, expected: keyof typeof expectations, frame: Frame | undefined): boolean {
  const isEnd = word === (frame?.keys ? '}' : ']')
  switch (expected) {
    case 'key':
      return word.startsWith('"')
    case 'keyOrEnd':
      return isEnd || word.startsWith('"')
    case 'colon':
      return word === ':'
    case 'commaOrEnd':
      return isEnd || word === ','
    case 'value':
      return !/^[}\]:,]/.test(word)
    case 'valueOrEnd':
      return isEnd || !/^[}\]:,]/.test(word)
    case 'nothing':
      return false
  }
}

function notJson(text: string, at: number, expected: string, path: (string | number)[]): Problem {
  const found = at >= text.length ? 'the end of the file' : `"${text.slice(at, at + 20)}"`
  return problem('not-json', path, { expected, found, ...positionOf(text, at) })
}

function tooMany(what: string, max: number, path: (string | number)[]): Problem {
  return problem('too-many', path, { what, count: max + 1, max })
}
