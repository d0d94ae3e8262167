import { expect, test } from 'vitest'
import { problemWords } from '../../src/scenario/problem-words.ts'
import { hostileInputs } from './hostile.ts'
import { refusals } from './kiosk.ts'
import { mistakesOfCrews } from './mistakes-of-crews.ts'
import { mistakesOfDealing } from './mistakes-of-dealing.ts'
import { mistakesOfAddress } from './mistakes-of-address.ts'
import { mistakesOfMeaning } from './mistakes-of-meaning.ts'
import { mistakesOfShape } from './mistakes-of-shape.ts'
import { mistakesOfTrips } from './mistakes-of-trips.ts'

const mistakes = [
  ...mistakesOfShape,
  ...mistakesOfMeaning,
  ...mistakesOfAddress,
  ...mistakesOfDealing,
  ...mistakesOfTrips,
  ...mistakesOfCrews,
]

test.each(mistakes)('an author is told where and what to write: $name', ({ code, path, advice, change }) => {
  const problems = refusals(change)
  const found = problems.find((one) => one.code === code && one.path === path)
  expect(found ?? problems).toMatchObject({ code, path })
  expect(found?.advice).toContain(advice)
  expect(`${found?.message}${found?.advice}`).not.toMatch(/undefined|\{(?!you\})\w+\}|\[object/)
})

test('every problem of the scenario reader is shown here by a file that has it', () => {
  const shown = new Set([...mistakes, ...hostileInputs].map((one) => one.code))
  const elsewhere = new Set([
    'learner-in-picture',
    'not-json',
    'line-untranslated',
    'line-leftover',
    'you-lost',
    'unknown-ending',
    'deal-refused',
    'decision-refused',
    'wrong-ending',
    'wrong-marks',
  ])
  const missing = Object.keys(problemWords).filter((code) => !shown.has(code) && !elsewhere.has(code))
  expect(missing).toEqual([])
})
