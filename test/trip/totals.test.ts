import { fold, opening, type Command, type Standing } from '#class'
import { expect, test } from 'vitest'
import { totalsOf } from '../../src/trip/after/totals.ts'
import { readKiosk } from '../scenario/kiosk.ts'
import { asTrip } from '../scenario/trip.ts'

const trip = readKiosk(asTrip)

/** A class that has done all this, each by a member's number. */
const classAfter = (...done: readonly (readonly [by: number, what: Command])[]): Standing => {
  let at = opening(trip)
  const counts: number[] = []
  for (const [by, what] of done) {
    const n = what.do === 'join' ? 0 : (counts[by] = (counts[by] ?? 0) + 1)
    const folded = fold(at, { seq: at.state.seq + 1, t: 0, by, n, what })
    if (!folded.ok) throw new Error(`${what.do}: ${folded.refusal}`)
    ;({ at } = folded)
  }
  return at
}
const join = (by: number, role: 'guide' | 'explorer') => [by, { do: 'join', role }] as const
const four = [join(0, 'guide'), join(1, 'explorer'), join(2, 'explorer'), join(3, 'explorer')] as const
const why: Command = { do: 'ask', about: 'plan', question: 'whyEarly', options: ['heat', 'habit'] }
const stay: Command = {
  do: 'ask',
  about: 'decision',
  question: 'stay',
  options: ['say.leave', 'go.ovenFront'],
}
const answer = (by: number, to: number, option: string) => [by, { do: 'answer', to, option }] as const
const decide = (event: string, after: number) => [0, { do: 'decide', event, after }] as const
const answers = (at: Standing) =>
  totalsOf(at).stops.flatMap(({ stop, events }) =>
    events.map((one) =>
      one.kind === 'decision'
        ? [stop, one.decision]
        : [
            stop,
            one.totals.question.question,
            one.totals.options.map(({ count }) => count),
            one.totals.decided,
          ],
    ),
  )

test('a class that nobody came to has nothing to sum up', () => {
  expect(totalsOf(opening(trip))).toEqual({ took: 0, teams: [], stops: [], asked: 0, learners: [] })
})

test('questions and votes stand in order, where they were asked, with how many chose each and what was done', () => {
  const at = classAfter(
    ...four,
    [0, why],
    answer(1, 5, 'heat'),
    answer(2, 5, 'habit'),
    answer(3, 5, 'habit'),
    answer(3, 5, 'heat'),
    [0, stay],
    answer(1, 10, 'say.leave'),
    answer(2, 10, 'go.ovenFront'),
    decide('say.leave', 0),
  )
  expect(answers(at)).toEqual([
    ['ovenFront', 'whyEarly', [2, 1], undefined],
    ['ovenFront', 'stay', [1, 1], 'say.leave'],
  ])
  const [{ events } = { events: [] }] = totalsOf(at).stops
  const [first] = events
  expect(first?.kind === 'question' && first.totals.options.map(({ isBest }) => isBest)).toEqual([
    true,
    false,
  ])
  expect(totalsOf(at).ending?.id).toBeDefined()
})

test('a decision without a vote stands there too, and of two rounds the last one has decided', () => {
  const silent = classAfter(...four, decide('say.leave', 0))
  expect(answers(silent)).toEqual([['ovenFront', 'say.leave']])
  const twice = classAfter(
    ...four,
    [0, stay],
    answer(1, 5, 'go.ovenFront'),
    [0, stay],
    answer(1, 7, 'say.leave'),
    decide('say.leave', 0),
  )
  expect(answers(twice)).toEqual([
    ['ovenFront', 'stay', [0, 1], undefined],
    ['ovenFront', 'stay', [1, 0], 'say.leave'],
  ])
})

test('teams are counted apart, and each learner stands there with a number of answers alone', () => {
  const at = classAfter(
    ...four,
    [0, { do: 'team', team: 2, slots: [1] }],
    [0, { do: 'team', team: 4, slots: [2] }],
    [0, why],
    answer(1, 7, 'heat'),
    answer(2, 7, 'habit'),
    answer(3, 7, 'habit'),
    [0, { do: 'close' }],
    [0, why],
    answer(1, 12, 'heat'),
  )
  const totals = totalsOf(at)
  expect(totals).toMatchObject({ took: 3, teams: [2, 4], asked: 2 })
  const [first] = totals.stops[0]?.events ?? []
  expect(first?.kind === 'question' && first.totals.options).toEqual([
    { option: 'heat', count: 1, byTeam: [1, 0], isBest: true },
    { option: 'habit', count: 2, byTeam: [0, 1], isBest: false },
  ])
  expect(totals.learners).toEqual([
    { slot: 1, team: 2, answered: 2, isRemoved: false },
    { slot: 2, team: 4, answered: 1, isRemoved: false },
    { slot: 3, answered: 1, isRemoved: false },
  ])
})

test('who was sent out does not count, but what they chose does', () => {
  const at = classAfter(
    ...four,
    [0, why],
    answer(1, 5, 'heat'),
    [0, { do: 'remove', slot: 1 }],
    [0, { do: 'remove', slot: 2 }],
  )
  const totals = totalsOf(at)
  expect(totals.took).toBe(1)
  expect(totals.learners.map(({ slot, isRemoved }) => [slot, isRemoved])).toEqual([
    [1, true],
    [3, false],
  ])
  expect(answers(at)).toEqual([['ovenFront', 'whyEarly', [1, 0], undefined]])
})

test('an end brings guides in to see how it went, and nobody else', () => {
  const over = [...four, [0, { do: 'end' }]] as const
  expect(classAfter(...over, join(4, 'guide')).state.members).toHaveLength(5)
  expect(() => classAfter(...over, join(4, 'explorer'))).toThrow('ended')
})
