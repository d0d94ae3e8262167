import { problem } from './problem.ts'
import type { Read } from './reader/text.ts'

/** Turns a file of one format into the next; gets and returns parsed JSON. */
export type Migration = (file: Record<string, unknown>) => Record<string, unknown>

/**
 * One migration for each format that was left behind: the first leads from format 1 to 2, and so on. Format
 * 1 is the first and still the newest. Whoever adds a format adds its migration here and a file of the old
 * format to test/scenario/old, which must open for ever.
 */
export const migrations: readonly Migration[] = []

/** The parsed file in the newest format. What has no header at all is left for the shape check to tell. */
export function migrate(value: unknown, steps: readonly Migration[] = migrations): Read<unknown> {
  const format = formatOf(value)
  if (format === undefined) return { ok: true, value }
  const newest = steps.length + 1
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1 || format > newest) {
    return {
      ok: false,
      problems: [problem('wrong-format', ['meta', 'format'], { found: format, oldest: 1, newest })],
    }
  }
  const migrated = steps
    .slice(format - 1)
    .reduce((file, step) => step(file), value as Record<string, unknown>)
  return { ok: true, value: migrated }
}

function formatOf(value: unknown): unknown {
  const meta = (value as { meta?: unknown } | null | undefined)?.meta
  return (meta as { format?: unknown } | null | undefined)?.format
}
