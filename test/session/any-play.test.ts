import { lineOfPlay, readAttempt, replay } from '#attempt'
import { memoryRecord } from '#record'
import { createSession, type Pace } from '#session'
import { stateKey } from '#scenario'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { kiosk, kioskWords } from '../attempt/kiosk.ts'
import { moves } from '../attempt/random-play.ts'
import { kioskSession } from './play.ts'

const paces = fc.constantFrom<Pace[]>(1, 2, 5, 10, 'off')
const times = fc.array(fc.double({ min: 0, max: 30, noNaN: true }), { maxLength: 40 })

test('whatever is chosen, waited and rewound, replaying the log gives the running shift', async () => {
  await fc.assert(
    fc.asyncProperty(moves, times, paces, async (played, pauses, pace) => {
      const record = memoryRecord()
      const { session, clock, state } = kioskSession({ record, pace })
      await session.begin()
      for (const [index, move] of played.entries()) {
        await clock.pass(pauses[index] ?? 0)
        if ('rewindTo' in move) {
          await session.rewind(Math.floor(move.rewindTo * lineOfPlay(state().attempt.entries).length))
        } else {
          const { affordances } = state()
          await session.decide(affordances[move.choose % Math.max(1, affordances.length)]?.event ?? '')
        }
      }
      const { attempt, snapshot, waits, captions } = state()
      const again = replay(kiosk, attempt)
      expect(again.broken).toBeUndefined()
      expect(stateKey(again.snapshot)).toBe(stateKey(snapshot))
      expect(again.waits.map(({ event, since }) => [event, since])).toEqual(
        waits.map(({ event, since }) => [event, since]),
      )
      expect(readAttempt(attempt).ok).toBe(true)
      expect((await record.read(attempt.id))?.attempt.entries ?? []).toEqual(attempt.entries)

      session.dispose()
      const resumed = createSession({ scenario: kiosk, words: kioskWords(), record, attempt, clock, pace })
      const { stage, affordances } = resumed.store.getState()
      expect(stage).toEqual(state().stage)
      expect(affordances).toEqual(state().affordances)
      const toRead = lineOfPlay(attempt.entries).length > 0 ? captions.map(({ text }) => text) : []
      expect(resumed.store.getState().captions.map(({ text }) => text)).toEqual(toRead)
    }),
    { numRuns: 60 },
  )
})
