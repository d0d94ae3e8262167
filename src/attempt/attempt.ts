import type { Deal } from '#scenario'
import * as v from 'valibot'
import { EntrySchema } from './entry.ts'

/** The longest log that is read: a shift has some forty decisions, so this is hundreds of rewinds. */
export const MAX_ENTRIES = 20_000

const Name = v.pipe(v.string(), v.maxLength(40), v.regex(/^[a-z][A-Za-z0-9]*$/))

/**
 * One learner's run of a scenario, the only thing that is ever kept of it: which scenario, which version of
 * it, what was dealt before it began, and the log. The schema is strict and has no place for a sentence, a name, a pose or a position.
 */
export const AttemptSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[0-9a-f-]{8,64}$/)),
  scenario: v.pipe(v.string(), v.maxLength(100), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  version: v.pipe(v.string(), v.maxLength(40), v.regex(/^[0-9]+\.[0-9]+\.[0-9]+$/)),
  format: v.literal(1),
  /** The state of each region that was dealt; absent where the scenario deals nothing, or is as it is written. */
  deal: v.exactOptional(v.pipe(v.record(Name, Name), v.maxEntries(6))),
  entries: v.pipe(v.array(EntrySchema), v.maxLength(MAX_ENTRIES)),
})

/** One learner's run: scenario id, its version, its deal, and the timed decisions. Everything else is derived. */
export type Attempt = v.InferOutput<typeof AttemptSchema>

/**
 * A fresh attempt at a scenario, with a random id and an empty log.
 *
 * @param scenario id and version of the scenario that is played
 * @param deal what is settled before it begins; left out: as the scenario is written
 * @param id a random id; given by tests that need to know it
 */
export function newAttempt(
  scenario: { id: string; version: string },
  deal?: Deal,
  id: string = crypto.randomUUID(),
): Attempt {
  const isDealt = deal !== undefined && Object.keys(deal).length > 0
  return {
    id,
    scenario: scenario.id,
    version: scenario.version,
    format: 1,
    ...(isDealt && { deal: { ...deal } }),
    entries: [],
  }
}

/** What `readAttempt` answers: the attempt, or where in the data the first fault is. */
export type AttemptReading = { ok: true; attempt: Attempt } | { ok: false; path: string }

/** Reads an attempt from data of unknown origin; never throws and lets nothing through that the schema does not name. */
export function readAttempt(data: unknown): AttemptReading {
  const parsed = v.safeParse(AttemptSchema, data)
  if (parsed.success) return { ok: true, attempt: parsed.output }
  return { ok: false, path: v.getDotPath(parsed.issues[0]) ?? '' }
}
