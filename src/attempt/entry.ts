import * as v from 'valibot'

/**
 * Seconds of play since the shift began, in tenths. The session clock stands still while the learner
 * pauses, writes a reflection, or looks at another tab, so nothing about a person's day can be read from it.
 */
const PlaySeconds = v.pipe(
  v.number(),
  v.finite(),
  v.minValue(0),
  v.maxValue(1_000_000),
  v.check((t) => Math.round(t * 10) / 10 === t, 'tenths of a second'),
)

/** An event of the machine: dotted names, never a sentence; the wait of the deepest state a file may have fits. */
const EventName = v.pipe(v.string(), v.maxLength(1000), v.regex(/^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$/))

/** One line of the log: a decision as it was given to `step`, or a rewind that keeps the first n decisions. */
export const EntrySchema = v.union([
  v.strictObject({
    t: PlaySeconds,
    decision: EventName,
    /** In a shift that a crew has played: somebody else of the crew decided it, so it says nothing of this learner. */
    by: v.exactOptional(v.literal('crew')),
  }),
  v.strictObject({
    t: PlaySeconds,
    rewind: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20_000)),
  }),
])

/**
 * One line of an attempt's log. `t` is in seconds of play, rounded to 0.1. After a rewind the clock goes back
 * to the moment that was kept, so times grow along a line of play, not along the whole log.
 */
export type Entry = v.InferOutput<typeof EntrySchema>

/** A decision in the log, as opposed to a rewind. */
export type DecisionEntry = Extract<Entry, { decision: string }>

/** Says whether a log entry is a decision. */
export function isDecision(entry: Entry): entry is DecisionEntry {
  return 'decision' in entry
}

/** Rounds seconds of play to the tenths that the log keeps. */
export function tenths(seconds: number): number {
  return Math.round(seconds * 10) / 10
}
