import type { Attempt } from '#attempt'
import type { RecordStore } from '#record'
import { dealFor, type Deal, type Scenario, type Words } from '#scenario'
import { createSession, nextDeal, settings, type Pace, type Session } from '#session'
import { theRecord } from '../the-record.ts'
import { keepErrand, readDealing, readErrand } from '../use-route.ts'

/**
 * Starts a shift, or goes on with one, as the address and its errand ask: with the attempt named there, else
 * with the newest unfinished one, else anew. The errand then names the attempt, so that a reload comes back to it.
 */
export async function openSession(scenario: Scenario, words: Words, pace: Pace): Promise<Session> {
  const { rewind, ...errand } = readErrand()
  const record = await theRecord()
  const attempt = await attemptToResume(record, scenario, errand)
  const session = createSession({
    scenario,
    words,
    record,
    pace,
    ...(attempt ? { attempt } : { deal: await dealAsAsked(record, scenario) }),
  })
  if (rewind === undefined) await session.begin()
  else await session.rewind(rewind)
  const { attempt: taken, saving } = session.store.getState()
  const isWaiting = rewind !== undefined && (saving === 'elsewhere' || saving === 'failed')
  keepErrand({ attempt: taken.id, ...(isWaiting ? { rewind } : {}) })
  return session
}

/** As the address asks, or another one than last time at the level that the learner has chosen. */
async function dealAsAsked(record: RecordStore, scenario: Scenario): Promise<Deal> {
  const { seed, level = settings.getState().level } = readDealing()
  return seed === undefined ? nextDeal(record, scenario, level) : dealFor(scenario, seed, level)
}

async function attemptToResume(
  record: RecordStore,
  scenario: Scenario,
  { attempt, fresh }: { attempt?: string; fresh?: boolean },
): Promise<Attempt | undefined> {
  if (fresh) return undefined
  try {
    const id = attempt ?? (await record.unfinished(scenario))?.id
    return id === undefined ? undefined : (await record.read(id))?.attempt
  } catch {
    // The record cannot be read: the shift is played anew, and the session says why nothing is saved.
    return undefined
  }
}
