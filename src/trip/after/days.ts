const DAY_MS = 86_400_000

/** The last day on which a class is there that is deleted when `deleteOn` begins; both in UTC, as 2027-01-31. */
export function lastDayOf(deleteOn: string): string {
  return new Date(Date.parse(`${deleteOn}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10)
}

/** A day in the guide's language. */
export function dayIn(day: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}
