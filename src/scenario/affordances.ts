import type { Decision } from './decision.ts'
import type { Snapshot } from './machine.ts'
import type { Scenario } from './scenario.ts'
import { stageOf, type Stage } from './stage-of.ts'
import { endingId, isTaken } from './step.ts'
import type { Verb } from './verbs.ts'
import { waitsOf } from './waits.ts'
import type { Words } from './words.ts'

/** One thing the learner can do now. */
export interface Affordance {
  /** `take.thermometer`, or `wait.oven` for letting time pass. */
  decision: string
  verb: Verb | 'wait'
  thing?: string
  other?: string
  person?: string
  spot?: string
  job?: string
  otherJob?: string
  say?: string
  /** What to do, in the learner's language. */
  label: string
  /** What to pass to `step`: the decision itself, or the event of a wait. */
  event: string
  /** For a wait: its declared length in milliseconds. */
  waitMs?: number
}

/** Everything the learner can do now, waits last; empty after an ending. */
export function affordances(scenario: Scenario, snapshot: Snapshot, words: Words): Affordance[] {
  const decisions = offeredNow(scenario, snapshot).map((one) => toAffordance(one, words))
  const waits = Object.keys(scenario.file.states).flatMap((region): Affordance[] => {
    const event = resolveWait(scenario, snapshot, region)
    if (event === undefined) return []
    const decision = `wait.${region}`
    return [
      { decision, verb: 'wait', label: words.decision(decision), event, waitMs: Number(event.split('.')[2]) },
    ]
  })
  return [...decisions, ...waits]
}

/** The decisions that can be taken now, waits apart: within reach, and taken by some active state. */
export function offeredNow(scenario: Scenario, snapshot: Snapshot): Decision[] {
  if (endingId(snapshot) !== undefined) return []
  const stage = stageOf(scenario, snapshot)
  return scenario.vocabulary.filter(
    (one) => isWithinReach(scenario, one, stage) && isTaken(scenario, snapshot, one.decision),
  )
}

function toAffordance(known: Decision, words: Words): Affordance {
  const { words: _line, ...parts } = known
  return { ...parts, label: words.decision(known.decision), event: known.decision }
}

/**
 * Whether what a decision names is there to act on: people and things not away; what is put, given or
 * used on something in hand, if it is a thing that can be in hand; what is taken not in hand already.
 */
export function isWithinReach(scenario: Scenario, decision: Decision, stage: Stage): boolean {
  const { verb, thing, other, person } = decision
  if (person !== undefined && stage.people[person]?.at === 'away') return false
  if (other !== undefined && stage.things[other]?.at === 'away') return false
  if (thing === undefined) return true
  const at = stage.things[thing]?.at
  if (at === 'away') return false
  if (verb === 'take') return at !== 'hand'
  const isHandled = verb === 'put' || verb === 'give' || other !== undefined || person !== undefined
  return !isHandled || at === 'hand' || !scenario.holdable.has(thing)
}

/**
 * The event that `wait.<region>` stands for now: the wait of the region's deepest waiting state, the
 * shortest first, that a transition would take. Undefined if none is pending.
 */
export function resolveWait(scenario: Scenario, snapshot: Snapshot, region: string): string | undefined {
  return waitsOf(snapshot, region).find((event) => isTaken(scenario, snapshot, event))
}
