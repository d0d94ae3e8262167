import type { Scenario } from '#scenario'
import type { Attempt } from './attempt.ts'
import { lineOfPlay } from './line-of-play.ts'

/**
 * The spot whose picture a learner sees in a site of photos: where they went last, or the first, where they began.
 * Undefined in a built site, whose scenes say what is there.
 */
export function pictureSpot(scenario: Scenario, entries: Attempt['entries']): string | undefined {
  const { site, spots } = scenario.header
  if (site.type !== 'photo') return undefined
  const gone = lineOfPlay(entries).findLast(({ decision }) => decision.startsWith('go.'))
  return gone?.decision.slice('go.'.length) ?? Object.keys(spots)[0]
}
