import { initialTransition, transition } from 'xstate'
import { activeNodes, type Snapshot } from './machine.ts'
import type { Scenario } from './scenario.ts'
import type { Cue, Mark, Reflection } from './schema/action.ts'
import { pendingWaits, type Wait } from './waits.ts'

/** What one decision, or one wait that ran out, did. */
export interface Step {
  snapshot: Snapshot
  marks: readonly Mark[]
  cues: readonly Cue[]
  reflections: readonly Reflection[]
  /** Waits pending after this step; `started` where this very step (re)started them. */
  waits: readonly Wait[]
  /** False: nothing takes this event now, the snapshot is the same as before. */
  taken: boolean
}

/** The first moment of the shift, before any decision. */
export function start(scenario: Scenario): Step {
  const [snapshot, actions] = initialTransition(scenario.machine)
  return { snapshot, ...sort(actions), waits: pendingWaits(snapshot, startedWaits(actions)), taken: true }
}

/**
 * What follows from one event, a decision or an `xstate.after.…`; pure, the same for the same arguments.
 * An event that nothing takes, or any event after an ending, changes nothing (`taken` is false).
 *
 * @example
 * const { snapshot } = start(scenario)
 * step(scenario, snapshot, 'take.thermometer').marks
 */
export function step(scenario: Scenario, snapshot: Snapshot, event: string): Step {
  if (!isTaken(scenario, snapshot, event)) {
    return { snapshot, marks: [], cues: [], reflections: [], waits: pendingWaits(snapshot), taken: false }
  }
  const [next, actions] = transition(scenario.machine, snapshot, { type: event })
  return { snapshot: next, ...sort(actions), waits: pendingWaits(next, startedWaits(actions)), taken: true }
}

/** Whether some active state takes the event now, guards and forbidding transitions included. */
export function isTaken(scenario: Scenario, snapshot: Snapshot, event: string): boolean {
  if (endingId(snapshot) !== undefined) return false
  return scenario.machine
    .getTransitionData(snapshot, { type: event })
    .some((one) => one.target !== undefined || one.actions.length > 0)
}

/** The name of the story's final state if the shift is over. */
export function endingId(snapshot: Snapshot): string | undefined {
  return activeNodes(snapshot).find((node) => node.type === 'final')?.key
}

/**
 * A short text that is equal for two snapshots exactly when states, flags and counts are, and so
 * everything that can follow.
 */
export function stateKey(snapshot: Snapshot): string {
  const leaves = activeNodes(snapshot)
    .filter((node) => node.type === 'atomic' || node.type === 'final')
    .map((node) => node.order)
    .toSorted((a, b) => a - b)
  const { flags, counts } = snapshot.context
  const raised = Object.keys(flags).filter((name) => flags[name])
  const counted = Object.keys(counts).map((name) => counts[name])
  return `${leaves.join(',')}|${raised.toSorted().join(',')}|${counted.join(',')}`
}

type XStateAction = { type: string; params?: unknown }

function sort(actions: readonly XStateAction[]) {
  const params = <T>(type: string) => actions.filter((one) => one.type === type).map((one) => one.params as T)
  return { marks: params<Mark>('mark'), cues: params<Cue>('cue'), reflections: params<Reflection>('reflect') }
}

// XState announces a delayed event by a raise, and takes it back by a cancel, in the order they happen.
function startedWaits(actions: readonly XStateAction[]): Set<string> {
  const started = new Set<string>()
  for (const { type, params } of actions) {
    if (type === 'xstate.raise') started.add((params as { event: { type: string } }).event.type)
    if (type === 'xstate.cancel') started.delete(params as string)
  }
  return started
}
