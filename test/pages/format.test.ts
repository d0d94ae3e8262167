import { expect, test } from 'vitest'
import { clock, day, share, signed } from '../../src/pages/format.ts'

test('seconds of play read as a clock', () => {
  expect([0, 7.9, 65, 600, -3].map(clock)).toEqual(['0:00', '0:07', '1:05', '10:00', '0:00'])
})

test('gains and losses differ by more than colour', () => {
  expect([2, 0, -3].map(signed)).toEqual(['+2', '0', '−3'])
})

test('a bar never leaves its frame, and is full where nothing could be lost', () => {
  expect(share(5, 0, 10)).toBe(0.5)
  expect(share(-4, 0, 10)).toBe(0)
  expect(share(12, 0, 10)).toBe(1)
  expect(share(0, 0, 0)).toBe(1)
})

test('a day is told in the learner’s language; a damaged one is shown as it is', () => {
  expect(day('2026-11-22T08:30', 'en')).toContain('Nov 22, 2026')
  expect(day('2026-11-22T08:30', 'es')).toContain('22 nov 2026')
  expect(day('yesterday', 'en')).toBe('yesterday')
})
