import type { AppendDetails, AttemptHeader, AttemptSummary } from './types.ts'

/** Local date and time to the second, `2026-11-22T08:30:05`. */
export function localSecond(date: Date): string {
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}

/** What lists show of an attempt with so many entries, the last of them at `elapsed` seconds of play. */
export function summarise(
  { id, scenario, version, deal }: AttemptHeader,
  started: string,
  length: number,
  elapsed: number,
  { ending, earned, shown }: AppendDetails = {},
): AttemptSummary {
  const header = { id, scenario, version, format: 1 as const, ...(deal && { deal }) }
  const summary = { ...header, started, length, elapsed }
  if (ending === undefined) return summary
  return { ...summary, ending, ...(earned !== undefined && { earned }), ...(shown && { shown }) }
}

/** Newest first. */
export function newest(summaries: readonly AttemptSummary[]): AttemptSummary[] {
  return summaries.toSorted((a, b) => (a.started < b.started ? 1 : a.started > b.started ? -1 : 0))
}
