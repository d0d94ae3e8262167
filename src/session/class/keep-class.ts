import { newAttempt } from '#attempt'
import type { Standing } from '#class'
import type { RecordStore } from '#record'
import { endingDetails } from '../ending-details.ts'

/**
 * Keeps what the class has decided together in a learner's own record, as an attempt like any other: to read what
 * followed, and to go back and try otherwise alone.
 *
 * @returns the attempt's id
 * @throws where the record cannot keep it
 */
export async function keepClass(
  record: RecordStore,
  { scenario, state, snapshot }: Standing,
): Promise<string> {
  const attempt = { ...newAttempt(scenario, state.deal), entries: [...state.line] }
  const details = endingDetails(scenario, attempt, snapshot)
  for (const [index, entry] of attempt.entries.entries())
    await record.append(attempt, index, entry, index === attempt.entries.length - 1 ? details : {})
  return attempt.id
}
