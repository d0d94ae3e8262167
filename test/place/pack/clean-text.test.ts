import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText, isCleanText } from '../../../src/place/pack/clean-text.ts'

test.each([
  ['Tom & Jerry', 'Tom & Jerry', false],
  ['  Two\n\tlines  ', 'Two lines', false],
  ['AT&amp;T', 'AT&T', true],
  ['Caf&eacute; Ni&ntilde;o', 'Café Niño', true],
  ['<b>Bakery</b>', 'Bakery', true],
  ['Fish<br>Chips', 'Fish Chips', true],
  ['<script>alert(1)</script>Shoes', 'alert(1) Shoes', true],
  ['<img src=x onerror=alert(1)', 'img src=x onerror=alert(1)', true],
  ['&lt;script&gt;x', 'x', true],
  ['&amp;lt;script&amp;gt;x', 'x', true],
  ['a\u202eb\u2066c\u200bd\u0000e', 'abcd e', true],
  ['\ud800Half', 'Half', true],
  ['We <3 shoes', 'We <3 shoes', false],
  ['نمی\u200cخواهم', 'نمی\u200cخواهم', false],
  ['👩\u200d🍳 Cooking', '👩\u200d🍳 Cooking', false],
  ['e\u0301', 'é', false],
])('a name from a stranger is shown as plain text: %j', (raw, text, isCleaned) => {
  expect(cleanText(raw)).toEqual({ text, isCleaned, isCut: false })
})

test('a name that is too long is cut, and marks that pile up are thinned', () => {
  expect(cleanText('x'.repeat(500))).toEqual({ text: 'x'.repeat(80), isCleaned: false, isCut: true })
  expect(Array.from(cleanText(`a${'\u0335'.repeat(50)}`).text)).toHaveLength(5)
})

test('a name of a megabyte of markup takes no time worth telling', () => {
  for (const piece of ['<a', '<', '&lt;', '&#x3c;', '<b <b ', '\u0301'])
    expect(cleanText(piece.repeat(250_000)).text.length).toBeLessThanOrEqual(80)
})

test('whatever Unicode a name is made of, cleaning it leaves one clean line, and cleaning that changes nothing', () => {
  const odd = fc.constantFrom(
    '<',
    '>',
    '&',
    ';',
    'lt',
    '#x3c',
    'b',
    ' ',
    '\u200d',
    '\u202e',
    '\u0301',
    '\ud83d',
    '👩',
    '/',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(odd).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(texts, (raw) => {
      const { text } = cleanText(raw)
      expect(cleanText(text)).toEqual({ text, isCleaned: false, isCut: false })
      expect(text).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]|<[a-z!?/]/iu)
      expect(Array.from(text).length).toBeLessThanOrEqual(80)
      expect(isCleanText(text)).toBe(text !== '')
    }),
    { numRuns: 500 },
  )
})
