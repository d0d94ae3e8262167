import { newClass, type Question } from '#class'
import { expect, test } from 'vitest'
import { momentsOf } from '../../src/trip/together/moments.ts'

const asked = (
  seq: number,
  after: number,
  about: Question['about'],
  options: string[],
  answers: Record<number, string>,
): Question => ({
  after,
  seq,
  about,
  question: `q${seq}`,
  options,
  answers,
  isRevealed: true,
})

test('a vote stands before what came of it, with how the class chose then', () => {
  const state = {
    ...newClass({ id: 'trip', version: '1.0.0' }),
    members: [
      { role: 'guide' as const, last: 0 },
      { role: 'explorer' as const, last: 0 },
      { role: 'explorer' as const, last: 0 },
    ],
    line: [
      { t: 1, decision: 'go.mill' },
      { t: 5, decision: 'say.wait' },
      { t: 9, decision: 'say.wait' },
    ],
    asked: [
      asked(3, 1, 'plan', ['heat', 'habit'], { 1: 'heat' }),
      asked(5, 1, 'decision', ['say.wait', 'say.go'], { 1: 'say.wait', 2: 'say.go' }),
      asked(8, 2, 'decision', ['say.wait', 'say.stop'], { 1: 'say.wait' }),
    ],
  }
  const told = momentsOf(state).map((one) =>
    one.kind === 'decision' ? [one.event, one.keep] : [one.question.question, one.counts, one.keep],
  )
  expect(told).toEqual([
    ['go.mill', 1],
    ['q3', [1, 0], 1],
    ['q5', [1, 1], 1],
    ['say.wait', 2],
    ['q8', [1, 0], 2],
    ['say.wait', 3],
  ])
})

test('what was asked before a rewind stays in the list', () => {
  const state = {
    ...newClass({ id: 'trip', version: '1.0.0' }),
    line: [],
    asked: [asked(5, 4, 'plan', ['a', 'b'], {})],
  }
  expect(momentsOf(state)).toMatchObject([{ kind: 'question', keep: 0 }])
})
