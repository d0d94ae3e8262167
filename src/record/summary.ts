import type { Entry } from '#attempt'
import type { AttemptHeader, AttemptSummary } from './types.ts'

/** Local date and minute, `2026-11-22T08:30`. */
export function localMinute(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0')
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`
}

/** What lists show of an attempt with these entries. */
export function summarise(
  { id, scenario, version }: AttemptHeader,
  started: string,
  entries: readonly Entry[],
  ending: string | undefined,
): AttemptSummary {
  const elapsed = entries.at(-1)?.t ?? 0
  const summary = { id, scenario, version, format: 1 as const, started, length: entries.length, elapsed }
  return ending === undefined ? summary : { ...summary, ending }
}
