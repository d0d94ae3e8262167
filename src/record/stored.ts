import { AttemptSchema, EntrySchema, type Entry } from '#attempt'
import * as v from 'valibot'
import type { Database } from './connection.ts'
import type { AttemptSummary, StoredAttempt } from './types.ts'

const SummarySchema = v.object({
  id: AttemptSchema.entries.id,
  scenario: AttemptSchema.entries.scenario,
  version: AttemptSchema.entries.version,
  format: AttemptSchema.entries.format,
  deal: AttemptSchema.entries.deal,
  started: v.string(),
  length: v.number(),
  elapsed: v.number(),
  ending: v.optional(v.string()),
  earned: v.optional(v.number()),
  shown: v.optional(v.array(v.string())),
})

/** Says whether a stored summary can be trusted. */
export function isSummary(data: unknown): data is AttemptSummary {
  return v.is(SummarySchema, data)
}

/** The keys of one attempt's entries, from an index on. */
export function entryKeys(attemptId: string, from = 0): IDBKeyRange {
  return IDBKeyRange.bound([attemptId, from], [attemptId, Infinity])
}

/** The keys of what was written at one attempt's prompts. */
export function reflectionKeys(attemptId: string): IDBKeyRange {
  return IDBKeyRange.bound([attemptId], [attemptId, []])
}

/** Reads an attempt as far as its log is whole: the longest run of sound entries from the first. */
export async function readStored(db: Database, attemptId: string): Promise<StoredAttempt | undefined> {
  const tx = db.transaction(['attempts', 'entries'])
  const [summary, keys, values] = await Promise.all([
    tx.objectStore('attempts').get(attemptId),
    tx.objectStore('entries').getAllKeys(entryKeys(attemptId)),
    tx.objectStore('entries').getAll(entryKeys(attemptId)),
  ])
  if (!isSummary(summary)) return undefined
  const entries = soundPrefix(keys, values)
  const { id, scenario, version, format, deal } = summary
  const lost = Math.max(values.length, summary.length) - entries.length
  return { attempt: { id, scenario, version, format, ...(deal && { deal }), entries }, summary, lost }
}

function soundPrefix(keys: readonly [string, number][], values: readonly unknown[]): Entry[] {
  const entries: Entry[] = []
  for (const [position, value] of values.entries()) {
    const parsed = v.safeParse(EntrySchema, value)
    if (keys[position]?.[1] !== position || !parsed.success) break
    entries.push(parsed.output)
  }
  return entries
}
