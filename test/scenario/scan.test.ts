import { array, assert, constantFrom, json, property } from 'fast-check'
import { expect, test } from 'vitest'
import { readJson } from '../../src/scenario/reader/text.ts'

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function codes(text: string): string[] {
  const read = readJson(text)
  return read.ok ? [] : read.problems.map((one) => one.code)
}

test('whatever JSON.parse reads is read the same, but for doubled and reserved keys', () => {
  assert(
    property(json({ maxDepth: 6 }), (text) => {
      const read = readJson(text)
      expect(read.ok ? read.value : JSON.parse(text)).toEqual(JSON.parse(text))
      expect(codes(text).filter((code) => code !== 'reserved-name')).toEqual([])
    }),
  )
})

test('what is called not JSON is what JSON.parse refuses, and nothing else', () => {
  const pieces = ['{', '}', '[', ']', ':', ',', '"a"', '"b"', '"c"', '1', '-0.5e3', '01', '1.', 'true', 'nul']
  const odd = ['"\\u12"', '"\\n"', '"\\x"', '"', ' ', '\n', '\t', '\u00a0', '{"a":', '[1', '"\u0001"']
  assert(
    property(array(constantFrom(...pieces, ...odd), { maxLength: 8 }), (parts) => {
      const text = parts.join('')
      expect(codes(text).includes('not-json')).toBe(!parses(text))
    }),
    { numRuns: 5000 },
  )
})

test('a missing comma is told with its line and column', () => {
  const read = readJson('{\n  "a": 1\n  "b": 2\n}')
  expect(read).toMatchObject({ ok: false, problems: [{ code: 'not-json', path: '$.a', line: 3, column: 3 }] })
})

test('a file that ends too early says so', () => {
  const read = readJson('{"a": [1, 2')
  expect(read.ok || read.problems[0]?.message).toContain('found the end of the file')
})

test('a long string does not exhaust the stack', () => {
  expect(readJson(JSON.stringify({ a: 'x\\n'.repeat(200_000) })).ok).toBe(true)
})

test('a flood of values is stopped', () => {
  expect(codes(`[${'1,'.repeat(41_000)}1]`)).toEqual(['too-many'])
  expect(codes(`[${`[${'1,'.repeat(2999)}1],`.repeat(40)}1]`)).toEqual(['too-many'])
})
