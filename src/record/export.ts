import { AttemptSchema, type Attempt } from '#attempt'
import * as v from 'valibot'
import { RecordError } from './record-error.ts'
import { summarise } from './summary.ts'
import type { AttemptSummary, Reflection } from './types.ts'

/** The largest file that is read as an export, in characters: some thousand attempts. */
const MAX_CHARACTERS = 50_000_000

const ExportSchema = v.strictObject({
  kind: v.literal('first-shift-record'),
  format: v.literal(1),
  attempts: v.array(
    v.strictObject({
      started: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/)),
      ending: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,100}$/))),
      earned: v.optional(v.pipe(v.number(), v.integer(), v.minValue(-100_000), v.maxValue(100_000))),
      shown: v.optional(v.pipe(v.array(v.pipe(v.string(), v.regex(/^[A-Za-z]{1,60}$/))), v.maxLength(40))),
      attempt: AttemptSchema,
    }),
  ),
  reflections: v.array(
    v.strictObject({
      attempt: AttemptSchema.entries.id,
      prompt: v.pipe(v.string(), v.maxLength(1000)),
      text: v.pipe(v.string(), v.maxLength(20_000)),
    }),
  ),
})

/** An attempt as exports hold it. */
interface Kept {
  summary: AttemptSummary
  attempt: Attempt
}

/** Everything that is kept, as one JSON text a person can read. */
export function exportText(attempts: readonly Kept[], reflections: readonly Reflection[]): string {
  const data: v.InferInput<typeof ExportSchema> = {
    kind: 'first-shift-record',
    format: 1,
    attempts: attempts.map(({ summary, attempt }) => ({
      started: summary.started,
      ...(summary.ending === undefined ? {} : { ending: summary.ending }),
      ...(summary.earned === undefined ? {} : { earned: summary.earned }),
      ...(summary.shown && { shown: [...summary.shown] }),
      attempt,
    })),
    reflections: reflections.map(({ attempt, prompt, text }) => ({ attempt, prompt, text })),
  }
  return JSON.stringify(data, null, 1)
}

/** Reads an exported file; whatever is not exactly one is refused with `unreadable` and the place of the first fault. */
export function readExport(json: string): { attempts: Kept[]; reflections: Reflection[] } {
  const parsed = v.safeParse(ExportSchema, parseJson(json))
  if (!parsed.success) {
    const path = v.getDotPath(parsed.issues[0]) ?? 'the file'
    throw new RecordError('unreadable', `not a First Shift record: look at ${path}`)
  }
  return {
    attempts: parsed.output.attempts.map(({ started, ending, earned, shown, attempt }) => ({
      attempt,
      summary: summarise(attempt, started, attempt.entries.length, attempt.entries.at(-1)?.t ?? 0, {
        ...(ending === undefined ? {} : { ending }),
        ...(earned === undefined ? {} : { earned }),
        ...(shown && { shown }),
      }),
    })),
    reflections: parsed.output.reflections,
  }
}

function parseJson(json: string): unknown {
  if (json.length > MAX_CHARACTERS)
    throw new RecordError('unreadable', 'the file is too large to be a record')
  try {
    return JSON.parse(json)
  } catch (cause) {
    throw new RecordError('unreadable', 'the file is not JSON', { cause })
  }
}
