import { limits } from '../limits.ts'
import { problem, type Problem } from '../problem.ts'
import { reservedNames } from '../schema/text.ts'

type Frame = { keys: Set<string> | undefined; key: string | number }

const reserved: ReadonlySet<string> = new Set(reservedNames)
const token =
  /[{}[\]:,]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const space = /[ \t\n\r]*/y

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
  const path = () => stack.map((frame) => frame.key)
  const found = (one: Problem) => problems.push({ ...one, ...position(text, at) })
  const broken = (): Problem[] => {
    found(problem('not-json', path(), { expected, found: text.slice(at, at + 20), ...position(text, at) }))
    return problems
  }
  for (;;) {
    space.lastIndex = at
    space.exec(text)
    at = space.lastIndex
    if (at >= text.length) return expected === 'nothing' ? problems : broken()
    token.lastIndex = at
    const word = token.exec(text)?.[0]
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
      if (frame.keys.has(key)) found(problem('duplicate-key', path(), { key }))
      if (reserved.has(key)) found(problem('reserved-name', path(), { name: key }))
      frame.keys.add(key)
      expected = 'colon'
    } else if (expected === 'value' || expected === 'value-or-end') {
      if (word === '{' || word === '[') {
        stack.push(word === '{' ? { keys: new Set(), key: '' } : { keys: undefined, key: 0 })
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

function position(text: string, at: number): { line: number; column: number } {
  let line = 1
  let start = 0
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', start)) {
    line++
    start = next + 1
  }
  return { line, column: at - start + 1 }
}
