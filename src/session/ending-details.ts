import { earnedIn, replay, shownIn, type Attempt } from '#attempt'
import type { AppendDetails } from '#record'
import { stageOf, type Scenario, type Snapshot } from '#scenario'

/** What is kept beside an attempt's last entry, after which `snapshot` stands: ending, points and skills, if it is over. */
export function endingDetails(scenario: Scenario, attempt: Attempt, snapshot: Snapshot): AppendDetails {
  const ending = stageOf(scenario, snapshot).ending?.id
  if (ending === undefined) return {}
  const played = replay(scenario, attempt)
  return { ending, earned: earnedIn(played), shown: shownIn(played) }
}
