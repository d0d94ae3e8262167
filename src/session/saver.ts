import type { Attempt } from '#attempt'
import { RecordError, type AppendDetails, type Hold, type RecordStore, type StoredAttempt } from '#record'
import type { ProblemCode } from './types.ts'

/** Writes one attempt's log, in order, and keeps the right to write it. */
export interface Saver {
  /** Takes the attempt for this tab and reads what is kept of it. */
  open(attemptId: string, options: { steal: boolean }): Promise<Opening>
  /** Writes every entry that is not written yet. Undefined when all of it is safe, or remembered where it is not to be written. */
  write(attempt: Attempt, details: AppendDetails): Promise<ProblemCode | undefined>
  /** Whether the learner chose to go on without saving. */
  isUnsaved(): boolean
  setUnsaved(unsaved: boolean): void
  isOpen(): boolean
  close(): void
}

/**
 * What opening an attempt brought: what is kept of it, if anything, and the questions that were answered in it; or
 * why it cannot be written here.
 */
export type Opening =
  | { ok: true; stored: StoredAttempt | undefined; answered: string[] }
  | { ok: false; problem: ProblemCode }

/** A saver on a record. `onLost` is called when another tab takes the attempt over. */
export function createSaver(record: RecordStore, onLost: () => void): Saver {
  let hold: Hold | undefined
  let saved = 0
  let unsaved = false

  function close() {
    hold?.release()
    hold = undefined
  }

  async function writeRest(attempt: Attempt, details: AppendDetails): Promise<ProblemCode | undefined> {
    for (const [index, entry] of attempt.entries.entries()) {
      if (index < saved) continue
      if (!hold) return 'elsewhere'
      const isLast = index === attempt.entries.length - 1
      await record.append(attempt, index, entry, isLast ? details : {})
      saved = index + 1
    }
    return undefined
  }

  return {
    isUnsaved: () => unsaved,
    setUnsaved(value) {
      unsaved = value
    },
    isOpen: () => hold !== undefined,
    close,

    async open(attemptId, { steal }) {
      close()
      try {
        hold = await record.hold(attemptId, {
          steal,
          onLost() {
            hold = undefined
            onLost()
          },
        })
        if (!hold) return { ok: false, problem: 'elsewhere' }
        const stored = await record.read(attemptId)
        if (stored && stored.lost > 0) await record.repair(attemptId)
        const remembered = stored?.unsaved ?? 0
        saved = (stored?.attempt.entries.length ?? 0) - remembered
        unsaved ||= remembered > 0
        const written = await record.reflections(attemptId)
        return { ok: true, stored, answered: written.map(({ prompt }) => prompt) }
      } catch (error) {
        close()
        return { ok: false, problem: problemOf(error) }
      }
    },

    async write(attempt, details) {
      if (unsaved) {
        record.remember(attempt, details)
        return undefined
      }
      try {
        return await writeRest(attempt, details)
      } catch (error) {
        if (!(error instanceof RecordError && error.code === 'missing')) return problemOf(error)
      }
      // The attempt was deleted in another tab while it went on here: what is played on is kept, from the start.
      saved = 0
      try {
        return await writeRest(attempt, details)
      } catch (error) {
        return problemOf(error)
      }
    },
  }
}

function problemOf(error: unknown): ProblemCode {
  if (!(error instanceof RecordError)) return 'failed'
  if (error.code === 'taken') return 'elsewhere'
  return error.code === 'full' || error.code === 'closed' ? error.code : 'failed'
}
