import type { RecordStore } from '#record'
import type { Paper } from './hand-ins.ts'

/**
 * Keeps what a learner has written about a trip in their own record, beside what the class decided, handed in or not.
 *
 * @param attemptId the answer of `keepClass`
 * @param promptOf what was asked, as it is written
 */
export async function keepWritten(
  record: Pick<RecordStore, 'reflect'>,
  attemptId: string,
  papers: readonly Paper[],
  promptOf: (about: number) => string,
): Promise<void> {
  for (const { about, draft } of papers) {
    const text = draft.trim()
    if (text !== '') await record.reflect({ attempt: attemptId, prompt: promptOf(about), text })
  }
}
