import { limits } from '../limits.ts'
import { problem, type Problem } from '../problem.ts'
import { reservedNames } from '../schema/text.ts'

type Frame = { keys: Set<string> | undefined; key: string | number; entries: number }

const reserved: ReadonlySet<string> = new Set(reservedNames)
const token = /[{}[\]:,]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const space = /[ \t\n\r]*/y

const words = {
  value: 'a value',
  'value-or-end': 'a value or "]"',
  key: 'a key in quotes',
  'key-or-end': 'a key in quotes or "}"',
  colon: '":"',
  'comma-or-end': 'a comma or the closing bracket',
  nothing: 'the end of the file',
} as const

/**
 * What JSON.parse would hide or choke on: duplicate keys, names of object internals, too much nesting,
 * and where the text stops being JSON. Iterative, so that no depth can overflow the stack; stops at the
 * first place where reading on makes no sense.
 */
export function scanJson(text: string): Problem[] {
  const problems: Problem[] = []
  const stack: Frame[] = []
  let expected: 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing' =
    'value'
  let at = 0
  let valueCount = 0
  const path = () => stack.map((frame) => frame.key)
  const found = (one: Problem) => problems.push({ ...one, ...position(text, at) })
  const broken = (): Problem[] => {
    const rest = text.slice(at, at + 20)
    const values = { expected: words[expected], found: rest === '' ? 'the end of the file' : `"${rest}"` }
    found(problem('not-json', path(), { ...values, ...position(text, at) }))
    return problems
  }
  const stopped = (what: string, count: number, max: number): Problem[] => {
    found(problem('too-many', path(), { what, count, max }))
    return problems
  }
  for (;;) {
    space.lastIndex = at
    space.exec(text)
    at = space.lastIndex
    if (at >= text.length) return expected === 'nothing' ? problems : broken()
    const word = readToken(text, at)
    if (word === undefined) return broken()
    const frame = stack.at(-1)
    const isEnd = word === '}' || word === ']'
    if (isEnd) {
      const closes = frame?.keys ? word === '}' : word === ']'
      if (!frame || !closes || !expected.endsWith('end')) return broken()
      stack.pop()
    } else if (expected === 'colon') {
      if (word !== ':') return broken()
      expected = 'value'
    } else if (expected === 'comma-or-end') {
      if (word !== ',' || !frame) return broken()
      if (typeof frame.key === 'number') frame.key++
      expected = frame.keys ? 'key' : 'value'
    } else if (expected === 'key' || expected === 'key-or-end') {
      if (!word.startsWith('"') || !frame?.keys) return broken()
      const key = String(JSON.parse(word))
      frame.key = key
      if (frame.keys.has(key)) found(problem('duplicate-key', path(), { name: key }))
      if (reserved.has(key)) found(problem('reserved-name', path(), { name: key }))
      frame.keys.add(key)
      expected = 'colon'
    } else if (expected === 'value' || expected === 'value-or-end') {
      if (++valueCount > limits.values) return stopped('values', valueCount, limits.values)
      if (frame && ++frame.entries > limits.entries)
        return stopped('entries in one place', frame.entries, limits.entries)
      if (word === '{' || word === '[') {
        stack.push(
          word === '{' ? { keys: new Set(), key: '', entries: 0 } : { keys: undefined, key: 0, entries: 0 },
        )
        if (stack.length > limits.depth) {
          found(problem('too-deep', path(), { max: limits.depth }))
          return problems
        }
        expected = word === '{' ? 'key-or-end' : 'value-or-end'
        at += 1
        continue
      }
      if (word === ':' || word === ',') return broken()
      expected = 'comma-or-end'
    } else {
      return broken()
    }
    if (isEnd) expected = 'comma-or-end'
    if (stack.length === 0 && expected === 'comma-or-end') expected = 'nothing'
    if (problems.length >= limits.problems) return problems
    at += word.length
  }
}

// A string by hand: a regular expression would need backtracking space for every one of its characters.
function readToken(text: string, at: number): string | undefined {
  if (text[at] !== '"') {
    token.lastIndex = at
    return token.exec(text)?.[0]
  }
  for (let end = at + 1; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (code < 32) return undefined
    if (code === 0x5c) end++
    else if (code === 0x22) return isString(text.slice(at, end + 1)) ? text.slice(at, end + 1) : undefined
  }
  return undefined
}

function isString(text: string): boolean {
  if (!text.includes('\\')) return true
  try {
    return typeof JSON.parse(text) === 'string'
  } catch {
    return false
  }
}

function position(text: string, at: number): { line: number; column: number } {
  let line = 1
  let start = 0
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', start)) {
    line++
    start = next + 1
  }
  return { line, column: at - start + 1 }
}
