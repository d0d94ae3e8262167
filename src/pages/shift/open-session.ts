import type { Attempt } from '#attempt'
import type { RecordStore } from '#record'
import type { Scenario, Words } from '#scenario'
import { createSession, type Pace, type Session } from '#session'
import { theRecord } from '../the-record.ts'
import { keepErrand, readErrand } from '../use-route.ts'

/**
 * Starts a shift, or goes on with one, as the address and its errand ask: with the attempt named there, else
 * with the newest unfinished one, else anew. The errand then names the attempt, so that a reload comes back to it.
 */
export async function openSession(scenario: Scenario, words: Words, pace: Pace): Promise<Session> {
  const { rewind, ...errand } = readErrand()
  const record = await theRecord()
  const attempt = await attemptToResume(record, scenario, errand)
  const session = createSession({ scenario, words, record, pace, ...(attempt ? { attempt } : {}) })
  if (rewind === undefined) await session.begin()
  else await session.rewind(rewind)
  const { attempt: taken, saving } = session.store.getState()
  const isWaiting = rewind !== undefined && (saving === 'elsewhere' || saving === 'failed')
  keepErrand({ attempt: taken.id, ...(isWaiting ? { rewind } : {}) })
  return session
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
