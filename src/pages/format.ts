/** Seconds of play as a clock: `4:07`. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

/** Points with their sign, so that plus and minus differ by more than colour: `+2`, `−3`, `0`. */
export function signed(points: number): string {
  if (points > 0) return `+${points}`
  return points < 0 ? `−${-points}` : '0'
}

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
