import type { Scenario, Words } from '#scenario'
import type { T } from '#session'

/** How a report names what is only numbers and keys in the class. */
export interface ReportWords {
  t: T
  words: Words
  scenario: Scenario
  nameOf: (slot: number) => string
  /** What learners were asked to write about. */
  promptOf: (about: number) => string
}

/** What a stop is called in a report. */
export function stopName(stop: string | undefined, { scenario, words, t }: ReportWords): string {
  if (stop === undefined) return t('trip.after.begin')
  const name = words.line(scenario.header.spots[stop]?.name ?? stop)
  return name.charAt(0).toUpperCase() + name.slice(1)
}
