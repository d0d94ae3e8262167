import { newAttempt, type DecisionEntry } from '#attempt'
import type { Slot, Standing } from '#class'
import type { RecordStore } from '#record'
import { endingDetails } from '../ending-details.ts'

/**
 * Keeps what was decided together in a learner's own record, as an attempt like any other: to read what followed, and to
 * go back and try otherwise alone. What others of a crew have decided is kept as theirs.
 *
 * @param slot the learner's number
 * @returns the attempt's id
 * @throws where the record cannot keep it
 */
export async function keepClass(
  record: RecordStore,
  { scenario, state, snapshot }: Standing,
  slot: Slot,
): Promise<string> {
  const doneBy = state.crew?.doneBy ?? []
  const asOwn = (entry: DecisionEntry, by: Slot | null = slot): DecisionEntry =>
    by === slot || by === null ? entry : { ...entry, by: 'crew' }
  const attempt = {
    ...newAttempt(scenario, state.deal),
    entries: state.line.map((entry, index) => asOwn(entry, doneBy[index])),
  }
  const details = endingDetails(scenario, attempt, snapshot)
  for (const [index, entry] of attempt.entries.entries())
    await record.append(attempt, index, entry, index === attempt.entries.length - 1 ? details : {})
  return attempt.id
}
