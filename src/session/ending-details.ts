import { earnedIn, replay, type Attempt } from '#attempt'
import type { AppendDetails } from '#record'
import { stageOf, type Scenario, type Snapshot } from '#scenario'

/** What is kept beside an attempt's last entry, after which `snapshot` stands: ending and points, if it is over. */
export function endingDetails(scenario: Scenario, attempt: Attempt, snapshot: Snapshot): AppendDetails {
  const ending = stageOf(scenario, snapshot).ending?.id
  return ending === undefined ? {} : { ending, earned: earnedIn(replay(scenario, attempt)) }
}
