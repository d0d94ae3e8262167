import { memoryRecord } from '#record'
import { createSession } from '#session'
import { expect, test } from 'vitest'
import { kiosk, kioskWords } from '../attempt/kiosk.ts'
import { manualClock } from './manual-clock.ts'

test('a shift is played from briefing to ending', async () => {
  const clock = manualClock()
  const session = createSession({ scenario: kiosk, words: kioskWords(), record: memoryRecord(), clock })
  const state = session.store.getState
  expect(state().phase).toBe('briefing')
  await session.begin()
  expect(state().captions.map((c) => c.text)).toEqual(['The morning is quiet.'])
  await session.decide('go.counter')
  await clock.pass(2)
  expect(state().affordances.map((a) => a.decision)).toContain('say.hello')
  await session.decide('say.hello')
  await session.decide('take.cup')
  await session.decide('give.cup.to.amara')
  expect(state().phase).toBe('ended')
  expect(state().stage.ending?.id).toBe('proud')
  session.dispose()
})
