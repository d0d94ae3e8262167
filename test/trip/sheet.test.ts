import { newClass, stand } from '#class'
import { makeWords } from '#scenario'
import { makeT } from '#session'
import { expect, test } from 'vitest'
import { dayIn, lastDayOf } from '../../src/trip/after/days.ts'
import { sheetOf } from '../../src/trip/after/sheet.ts'
import { totalsOf } from '../../src/trip/after/totals.ts'
import { readKiosk } from '../scenario/kiosk.ts'
import { asTrip } from '../scenario/trip.ts'

const scenario = readKiosk(asTrip)

test('a table has each choice with its counts, each learner, and each text, by animals alone', () => {
  const at = stand(scenario, {
    ...newClass(scenario),
    members: [
      { role: 'guide', last: 0 },
      { role: 'explorer', team: 1, last: 0 },
      { role: 'explorer', team: 2, last: 0 },
    ],
    asked: [
      {
        seq: 4,
        about: 'plan',
        question: 'whyEarly',
        options: ['heat', 'habit'],
        answers: { 1: 'heat', 2: 'heat' },
        isRevealed: true,
        after: 0,
      },
    ],
  })
  const sheet = sheetOf({
    totals: totalsOf(at),
    handed: [{ slot: 2, n: 1, about: 0, text: 'I would wait.' }],
    say: {
      t: makeT('en'),
      words: makeWords(scenario, 'en'),
      scenario,
      nameOf: (slot) => `Animal ${slot}`,
      promptOf: () => 'What now?',
    },
    title: 'The kiosk',
    code: 'K7QF',
    madeOn: '2026-11-23',
  })
  const stop = expect.any(String)
  expect(sheet).toEqual([
    ['Class totals', 'The kiosk'],
    ['Class K7QF · 2026-11-23'],
    ['2 learners took part.'],
    ['How it ended', 'The story has not come to an end.'],
    [],
    ['Stop', 'Question', 'Choice', 'All', 'team 1', 'team 2', 'Holds', 'Decision'],
    [stop, 'Why does she come at five?', 'The oven needs an hour', 2, 1, 1, 'yes', ''],
    [stop, 'Why does she come at five?', 'She is used to it', 0, 0, 0, '', ''],
    [],
    ['Learner', 'Team', 'Questions answered'],
    ['Animal 1', 1, 1],
    ['Animal 2', 2, 1],
    [],
    ['Learner', 'Question', 'Text'],
    ['Animal 2', 'What now?', 'I would wait.'],
  ])
})

test('a class is promised until the day before it is deleted, wherever its guide lives', () => {
  expect(lastDayOf('2026-12-01')).toBe('2026-11-30')
  expect(dayIn('2026-11-30', 'en')).toBe('November 30, 2026')
  expect(dayIn('2026-11-30', 'es')).toBe('30 de noviembre de 2026')
})
