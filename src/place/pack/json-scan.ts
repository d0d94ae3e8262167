import { limits } from './limits.ts'

/** Why and where (offset) a text is not taken as JSON. */
export interface JsonFault {
  code: 'not-json' | 'too-deep' | 'too-much'
  at: number
}

/** What a scan found. Without fault the text parses once the words of `notNumbers` are replaced. */
export interface JsonScan {
  fault?: JsonFault
  /** `NaN` and `Infinity` as some programs write them, outside JSON. */
  notNumbers: { at: number; length: number }[]
  /** Keys that mean something to JavaScript itself; at most 20 are listed. */
  reservedKeys: { at: number; key: string }[]
}

/** Told of every value: its key or index, how many objects and lists are open around it, where it begins. */
export type WatchJson = (key: string | number | undefined, depth: number, at: number) => void

type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing'

const reserved: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
const space = /[ \t\n\r]*/y
const word = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|NaN|-?Infinity/y
const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y

/**
 * Looks through a JSON text before anything is built from it: is it JSON, how deep, how much? Iterative, so that
 * no depth can overflow the stack.
 */
export function scanJson(text: string, watch?: WatchJson): JsonScan {
  const scan: JsonScan = { notNumbers: [], reservedKeys: [] }
  // Of each open object or list: the key last read, or the index.
  const open: (string | number)[] = []
  let expected: Expected = 'value'
  let containers = 0
  let at = 0
  const fail = (code: JsonFault['code']): JsonScan => ({ ...scan, fault: { code, at } })

  for (;;) {
    space.lastIndex = at
    space.exec(text)
    at = space.lastIndex
    if (at >= text.length) return expected === 'nothing' ? scan : fail('not-json')
    const mark = text[at] ?? ''
    const isObject = typeof open.at(-1) === 'string'
    let end = at + 1

    if (mark === (isObject ? '}' : ']') && open.length > 0 && expected.endsWith('OrEnd')) {
      open.pop()
      expected = open.length === 0 ? 'nothing' : 'commaOrEnd'
    } else if (expected === 'commaOrEnd') {
      if (mark !== ',') return fail('not-json')
      const index = open.at(-1)
      if (typeof index === 'number') open[open.length - 1] = index + 1
      expected = isObject ? 'key' : 'value'
    } else if (expected === 'colon') {
      if (mark !== ':') return fail('not-json')
      expected = 'value'
    } else if (expected === 'key' || expected === 'keyOrEnd') {
      end = endOfString(text, at)
      if (end < 0) return fail('not-json')
      const key = readKey(text, at, end)
      open[open.length - 1] = key
      if (reserved.has(key) && scan.reservedKeys.length < limits.told.refused)
        scan.reservedKeys.push({ at, key })
      expected = 'colon'
    } else if (expected === 'nothing') {
      return fail('not-json')
    } else {
      watch?.(open.at(-1), open.length, at)
      if (mark === '{' || mark === '[') {
        if (open.length === limits.depth) return fail('too-deep')
        if (++containers > limits.containers) return fail('too-much')
        open.push(mark === '{' ? '' : 0)
        expected = mark === '{' ? 'keyOrEnd' : 'valueOrEnd'
      } else {
        end = mark === '"' ? endOfString(text, at) : endOfWord(text, at)
        if (end < 0) return fail('not-json')
        if (mark === 'N' || mark === 'I' || (mark === '-' && text[at + 1] === 'I'))
          scan.notNumbers.push({ at, length: end - at })
        expected = open.length === 0 ? 'nothing' : 'commaOrEnd'
      }
    }
    at = end
  }
}

function endOfWord(text: string, at: number): number {
  word.lastIndex = at
  return word.test(text) ? word.lastIndex : -1
}

// By hand: a regular expression would need backtracking space for every character of a long string.
function endOfString(text: string, at: number): number {
  if (text[at] !== '"') return -1
  for (let end = at + 1; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (code === 0x22) return end + 1
    if (code < 32) return -1
    if (code !== 0x5c) continue
    escape.lastIndex = end
    if (!escape.test(text)) return -1
    end = escape.lastIndex - 1
  }
  return -1
}

function readKey(text: string, at: number, end: number): string {
  const key = text.slice(at + 1, end - 1)
  return key.includes('\\') ? (JSON.parse(`"${key}"`) as string) : key
}
