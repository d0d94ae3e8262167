import type { Action } from '../schema/action.ts'
import { type Field, readField, writeField } from './layout.ts'
import type { Subjects } from './subjects.ts'

/** What a run of actions does to a packed state, and the outcome that others can see. */
export interface Effect {
  /** Bits to clear, then bits to set, a pair per word. */
  clear: Int32Array
  set: Int32Array
  counts: readonly { field: Field; by: number; max: number }[]
  outcome: number
}

/**
 * Compiles actions that run one after another into one effect; `moves` are region fields and
 * the leaves that they take.
 */
export function compileEffect(
  actions: readonly Action[],
  moves: readonly { field: Field; value: number }[],
  subjects: Subjects,
): Effect {
  const clear = new Int32Array(subjects.width)
  const set = new Int32Array(subjects.width)
  const counts: { field: Field; by: number; max: number }[] = []
  const seen: Action[] = []
  for (const action of actions) {
    if (action.type === 'flag') {
      const field = subjects.flag(action.params.name)
      writeField(clear, field, 1)
      writeField(set, field, (action.params.to ?? true) ? 1 : 0)
    } else if (action.type === 'count') {
      counts.push({ ...subjects.count(action.params.name), by: action.params.by })
    } else {
      seen.push(action)
    }
  }
  for (const { field, value } of moves) {
    writeField(clear, field, field.mask)
    writeField(set, field, value)
  }
  return { clear, set, counts, outcome: subjects.outcomes.of(seen) }
}

/** Applies an effect to a packed state in place. */
export function applyEffect(words: Int32Array, effect: Effect): void {
  const { clear, set, counts } = effect
  for (let i = 0; i < clear.length; i++) {
    words[i] = ((words[i] as number) & ~(clear[i] as number)) | (set[i] as number)
  }
  for (let i = 0; i < counts.length; i++) {
    const { field, by, max } = counts[i] as Effect['counts'][number]
    writeField(words, field, Math.min(max, Math.max(0, readField(words, field) + by)))
  }
}
