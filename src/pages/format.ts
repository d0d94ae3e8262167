export { clock, signed } from '#session'

/** `2026-11-22T08:30` (local time) in the learner's language; text that is no such date is given back. */
export function day(local: string, language: string): string {
  const date = new Date(local)
  if (Number.isNaN(date.getTime())) return local
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(date)
}

/**
 * Where `value` lies between `worst` and `best`, 0 to 1, for a bar's width.
 * Where best and worst are the same nothing could be won or lost: 1.
 */
export function share(value: number, worst: number, best: number): number {
  if (best <= worst) return 1
  return Math.min(1, Math.max(0, (value - worst) / (best - worst)))
}
