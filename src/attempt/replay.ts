import { dealt, fullDeal, isDealOf, start, step, type Scenario, type Snapshot, type Step } from '#scenario'
import type { Attempt } from './attempt.ts'
import type { DecisionEntry } from './entry.ts'
import { lineOfPlay } from './line-of-play.ts'
import { trackWaits, type PendingWait } from './waits.ts'

/** One decision of a line of play with the shift before and after it. */
export interface Moment {
  /** Position in the line of play: `rewind` to this number undoes the decision. */
  index: number
  /** Seconds of play. */
  t: number
  event: string
  /** Somebody else of the learner's crew decided it. */
  by?: 'crew'
  before: Snapshot
  step: Step
  /** Whether this is a wait that ran out while a choice was open. */
  isOpenWait: boolean
}

/** A line of play lived through again. */
export interface Replay {
  /** The shift as it begins. */
  first: Step
  moments: Moment[]
  /** Where the line of play stands now. */
  snapshot: Snapshot
  /** Seconds of play at the last decision: where the clock goes on. */
  elapsed: number
  waits: PendingWait[]
  /** The first decision that the scenario does not take, if the log is damaged; replay stops before it. */
  broken?: { index: number; event: string }
}

/** Why an attempt cannot be replayed with a scenario. */
export type Mismatch = 'otherScenario' | 'otherVersion'

/** Says whether an attempt was played with exactly this scenario; only then is its log understood. */
export function mismatch(
  scenario: Scenario,
  attempt: Pick<Attempt, 'scenario' | 'version' | 'deal'>,
): Mismatch | undefined {
  if (attempt.scenario !== scenario.id) return 'otherScenario'
  const isSame = attempt.version === scenario.version && isDealOf(scenario, fullDeal(scenario, attempt.deal))
  return isSame ? undefined : 'otherVersion'
}

/** The scenario as it was dealt for an attempt; check `mismatch` first. The same object for the same deal. */
export function asDealt(scenario: Scenario, { deal }: Pick<Attempt, 'deal'>): Scenario {
  return scenario.header.deals ? dealt(scenario, fullDeal(scenario, deal)) : scenario
}

/**
 * Lives through an attempt's line of play again, in the scenario as it was dealt for it (`asDealt`). Check
 * `mismatch` first: a log of another version is replayed as far as this scenario takes its decisions.
 */
export function replay(scenario: Scenario, attempt: Attempt): Replay {
  return replayLine(scenario, lineOfPlay(attempt.entries))
}

/** Lives through a line of play: decisions without rewinds. */
export function replayLine(scenario: Scenario, line: readonly DecisionEntry[]): Replay {
  const first = start(scenario)
  const moments: Moment[] = []
  let snapshot = first.snapshot
  let waits = trackWaits([], first, 0)
  let elapsed = 0
  for (const [index, { t, decision, by }] of line.entries()) {
    const taken = step(scenario, snapshot, decision)
    if (!taken.taken) return { first, moments, snapshot, elapsed, waits, broken: { index, event: decision } }
    const isOpenWait = waits.some((wait) => wait.event === decision && wait.open)
    moments.push({ index, t, event: decision, ...(by && { by }), before: snapshot, step: taken, isOpenWait })
    snapshot = taken.snapshot
    waits = trackWaits(waits, taken, t)
    elapsed = t
  }
  return { first, moments, snapshot, elapsed, waits }
}

/** What the learner decided, and what time did; without what others of a crew decided. */
export function ownOf(moments: readonly Moment[]): Moment[] {
  return moments.filter(({ by }) => by === undefined)
}
