import { memoryRecord, type RecordStore } from '#record'
import { createSession, type SessionOptions } from '#session'
import { kiosk, kioskWords } from '../attempt/kiosk.ts'
import { manualClock } from './manual-clock.ts'

/** A session on the kiosk with a clock that the test turns. */
export function kioskSession(options: Partial<SessionOptions> & { record?: RecordStore } = {}) {
  const clock = manualClock()
  const session = createSession({
    scenario: kiosk,
    words: kioskWords(),
    record: memoryRecord(),
    clock,
    ...options,
  })
  return { session, clock, state: session.store.getState }
}

/** What the learner can do at the moment. */
export function offered(state: { affordances: readonly { decision: string }[] }): string[] {
  return state.affordances.map(({ decision }) => decision)
}
