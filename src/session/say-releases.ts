import type { Catalogue, Figure, Release } from '#career'
import { isWordKey, type T } from './words.ts'

/** One release in words, and which figures are from it. */
export interface SaidRelease {
  figures: readonly Figure[]
  /** `Pay, growth: U.S. Bureau of Labor Statistics, Employment Projections 2024–34, table 1.2.` */
  text: string
}

/** From which table of which release each of a few figures is; a release is said once. */
export function sayReleases(
  figures: readonly Figure[],
  { releases }: Pick<Catalogue, 'releases'>,
  t: T,
): SaidRelease[] {
  return [...new Set(figures.map((figure) => releases[figure]))].map((one) => {
    const own = figures.filter((figure) => releases[figure] === one)
    return { figures: own, text: `${names(own, t)}: ${sayRelease(one, t)}` }
  })
}

/** Only the first begins with a capital letter, as in a sentence. */
function names(figures: readonly Figure[], t: T): string {
  const all = figures.map((figure) => {
    const key = `pages.jobs.figure.${figure}`
    return isWordKey(key) ? t(key) : figure
  })
  return all.map((name, at) => (at === 0 ? name : name.toLowerCase())).join(', ')
}

function sayRelease({ publisher, release, table }: Release, t: T): string {
  return `${publisher}, ${release}, ${t('pages.jobs.table', { table })}.`
}
