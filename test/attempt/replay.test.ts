import { lineOfPlay, mismatch, newAttempt, replay, type Attempt, type Entry } from '#attempt'
import { start, stateKey, step } from '#scenario'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestPlay, kiosk, newerKiosk } from './kiosk.ts'
import { logOf, moves } from './random-play.ts'

const COMING = 'xstate.after.2000.kiosk.story.coming'
const UNSEEN = 'xstate.after.20000.kiosk.story.greeting'
const HEATED = 'xstate.after.10000.kiosk.oven.heating'

const attemptOf = (entries: Entry[]): Attempt => ({ ...newAttempt(kiosk), entries })
const log = (...decisions: [t: number, decision: string][]): Entry[] =>
  decisions.map(([t, decision]) => ({ t, decision }))

test('a rewind keeps the first decisions of the line of play and the log keeps everything', () => {
  const entries: Entry[] = [
    ...log([1, 'a'], [2, 'b'], [3, 'c']),
    { t: 4, rewind: 1 },
    ...log([1.5, 'd'], [2.5, 'e']),
    { t: 3, rewind: 2 },
    ...log([2, 'f']),
  ]
  expect(lineOfPlay(entries).map(({ decision }) => decision)).toEqual(['a', 'd', 'f'])
  expect(entries).toHaveLength(8)
})

test('replay reaches what playing reached, and goes on at the time of the last decision', () => {
  let { snapshot } = start(kiosk)
  for (const event of bestPlay) ({ snapshot } = step(kiosk, snapshot, event))
  const entries = bestPlay.map((decision, i) => ({ t: i + 0.5, decision }))
  const played = replay(kiosk, attemptOf(entries))
  expect(stateKey(played.snapshot)).toBe(stateKey(snapshot))
  expect(played.elapsed).toBe(4.5)
  expect(played.moments.map(({ event }) => event)).toEqual(bestPlay)
})

test('a wait is due its length after the decision that began it, and a later decision elsewhere does not restart it', () => {
  const { waits } = replay(
    kiosk,
    attemptOf(log([3.2, 'turnOn.oven'], [4, 'go.counter'], [6, COMING], [9, 'take.cup'])),
  )
  expect(waits.map(({ event, since, dueAt }) => ({ event, since, dueAt }))).toEqual([
    { event: HEATED, since: 3.2, dueAt: 13.2 },
    { event: UNSEEN, since: 6, dueAt: 26 },
  ])
})

test('a beat takes nothing from the learner and a timed decision does', () => {
  const beat = replay(kiosk, attemptOf(log([1, 'go.counter'])))
  expect(beat.waits.map(({ open }) => open)).toEqual([false])
  const timed = replay(kiosk, attemptOf(log([1, 'go.counter'], [3, COMING])))
  expect(timed.waits.map(({ open }) => open)).toEqual([true])
  const ranOut = replay(kiosk, attemptOf(log([1, 'go.counter'], [3, COMING], [23, UNSEEN])))
  expect(ranOut.moments.map(({ isOpenWait }) => isOpenWait)).toEqual([false, false, true])
})

test('a decision that the scenario does not take ends the replay before it and is named', () => {
  const { broken, moments, elapsed } = replay(
    kiosk,
    attemptOf(log([1, 'go.counter'], [2, 'give.cup.to.amara'])),
  )
  expect(broken).toEqual({ index: 1, event: 'give.cup.to.amara' })
  expect(moments).toHaveLength(1)
  expect(elapsed).toBe(1)
})

test('an attempt at another version or scenario is told apart before it is replayed', () => {
  expect(mismatch(kiosk, newAttempt(kiosk))).toBeUndefined()
  expect(mismatch(newerKiosk, newAttempt(kiosk))).toBe('otherVersion')
  expect(mismatch(kiosk, newAttempt({ id: 'bakery', version: '1.0.0' }))).toBe('otherScenario')
})

test('any log of choices and rewinds replays, and so does every beginning of it', () => {
  fc.assert(
    fc.property(moves, fc.nat(40), (played, cut) => {
      const entries = logOf(played)
      const prefix = entries.slice(0, cut)
      for (const part of [entries, prefix]) {
        const { broken, moments } = replay(kiosk, attemptOf(part))
        expect(broken).toBeUndefined()
        expect(moments).toHaveLength(lineOfPlay(part).length)
      }
    }),
    { numRuns: 300 },
  )
})

test('a rewind leads to the same moment as never having gone on', () => {
  fc.assert(
    fc.property(moves, fc.double({ min: 0, max: 1, noNaN: true }), (played, share) => {
      const entries = logOf(played)
      const keep = Math.floor(share * lineOfPlay(entries).length)
      const back = replay(kiosk, attemptOf([...entries, { t: 99, rewind: keep }]))
      const never = replay(kiosk, attemptOf(lineOfPlay(entries).slice(0, keep)))
      expect(stateKey(back.snapshot)).toBe(stateKey(never.snapshot))
      expect(back.waits).toEqual(never.waits)
      expect(back.elapsed).toBe(never.elapsed)
    }),
    { numRuns: 200 },
  )
})
