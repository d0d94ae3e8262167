/** What is said of an occupation in one language; every line is our own. */
export interface OccupationWords {
  title: string
  /** What you would do. */
  do: string
  good: string
  hard: string
}

/** The catalogue's words in one language, as stored in `assets/careers/words-<language>.json`. */
export interface CareerWords {
  /** Names of kinds of places, with what else people call them. */
  kinds: Readonly<Record<string, { name: string; also: readonly string[] }>>
  groups: Readonly<Record<string, string>>
  occupations: Readonly<Record<string, OccupationWords>>
}
