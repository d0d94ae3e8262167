import { MOST_ANSWER, MOST_QUESTIONS, packLetter, readLetter, type Letter } from '#class'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'

const line = fc
  .string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
  .filter((text) => text.length <= 200 && !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(text))
const anyLetter: fc.Arbitrary<Letter> = fc.record({
  trip: fc.constantFrom('behind-the-scenes', 'loaf-to-table'),
  questions: fc.array(
    fc.oneof(
      fc.record({ text: line }),
      fc.record({ text: line, answer: line.map((text) => `${text}\n${text}`) }),
    ),
    { minLength: 1, maxLength: MOST_QUESTIONS },
  ),
})

test('whatever is asked and answered comes back as it was, in letters that an address can hold', () => {
  fc.assert(
    fc.property(anyLetter, (letter) => {
      const packed = packLetter(letter)
      expect(packed).toMatch(/^[A-Za-z0-9_-]+$/)
      expect(readLetter(packed)).toEqual(letter)
    }),
  )
})

test('what is no letter is none, and never throws', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readLetter(text)).toBeUndefined()
    }),
  )
  const letter = (questions: unknown, trip: unknown = 'loaf-to-table') =>
    readLetter(packLetter({ trip, questions } as Letter))
  expect(letter([])).toBeUndefined()
  expect(letter([{ text: 'Why?' }], '../x')).toBeUndefined()
  expect(letter([{ text: 'two\nlines' }])).toBeUndefined()
  expect(letter([{ text: 'Why?', answer: 'x'.repeat(MOST_ANSWER + 1) }])).toBeUndefined()
  expect(letter([{ text: 'Why?', extra: 1 }])).toBeUndefined()
  expect(letter(Array.from({ length: MOST_QUESTIONS + 1 }, () => ({ text: 'Why?' })))).toBeUndefined()
  expect(letter([{ text: 'Why?' }])).toEqual({ trip: 'loaf-to-table', questions: [{ text: 'Why?' }] })
})
