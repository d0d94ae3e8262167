import {
  ANIMALS,
  asCode,
  CODE_LETTERS,
  MOST_CHARACTERS,
  MOST_MEMBERS,
  nicknameOf,
  readFromDevice,
} from '#class'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyCommand } from './random-class.ts'

describe('what a device says', () => {
  test('any command is read as it was sent', () => {
    fc.assert(
      fc.property(anyCommand, fc.integer({ min: 1, max: 1_000_000 }), (what, n) => {
        expect(readFromDevice(JSON.stringify({ say: 'do', n, what }))).toEqual({ say: 'do', n, what })
      }),
    )
  })

  test('anything else is no message, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readFromDevice(text)).toBeUndefined()
      }),
    )
  })

  test.each([
    ['a field too many', { say: 'do', n: 1, what: { do: 'end', name: 'Ann' } }],
    [
      'a sentence for a question',
      { say: 'do', n: 1, what: { do: 'ask', about: 'plan', question: 'Why is it so?', options: ['a', 'b'] } },
    ],
    [
      'the same option twice',
      { say: 'do', n: 1, what: { do: 'ask', about: 'plan', question: 'why', options: ['a', 'a'] } },
    ],
    ['a command of no number', { say: 'do', what: { do: 'end' } }],
    ['a number that no member has', { say: 'return', code: 'ACDE', slot: 64, token: 'a'.repeat(43), seq: 0 }],
    ['a code of letters that look alike', { say: 'enter', code: 'O0I1', role: 'explorer' }],
  ])('%s is refused', (_name, message) => {
    expect(readFromDevice(JSON.stringify(message))).toBeUndefined()
  })

  test('what is too long is not even looked at', () => {
    const text = JSON.stringify({ say: 'enter', code: 'ACDE', role: 'explorer' })
    expect(readFromDevice(text)).toBeDefined()
    expect(readFromDevice(text + ' '.repeat(MOST_CHARACTERS))).toBeUndefined()
  })
})

describe('codes', () => {
  test('are read as people type them', () => {
    expect(asCode(' acd-e ')).toBe('ACDE')
    expect(asCode('ACD')).toBeUndefined()
    expect(asCode('ACDEFHJ')).toBeUndefined()
  })

  test('have no letter that is taken for another', () => {
    expect(CODE_LETTERS).not.toMatch(/[0O1ILS5B8]/)
    expect(new Set(CODE_LETTERS).size).toBe(CODE_LETTERS.length)
  })
})

test('in any class every member is called after another animal', () => {
  const hexadecimal = fc
    .uint8Array({ minLength: 16, maxLength: 16 })
    .map((bytes) => Buffer.from(bytes).toString('hex'))
  fc.assert(
    fc.property(hexadecimal, (classId) => {
      const names = Array.from({ length: MOST_MEMBERS }, (_, slot) => nicknameOf(classId, slot))
      expect(new Set(names).size).toBe(MOST_MEMBERS)
    }),
  )
  expect(new Set(ANIMALS).size).toBe(ANIMALS.length)
})
