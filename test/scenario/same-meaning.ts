import { deepStrictEqual } from 'node:assert'
import { getNextTransitions, initialTransition, transition, type AnyMachineSnapshot } from 'xstate'
import { endingId, pendingWaits, start, step, type Scenario, type Step } from '#scenario'
import { plainMachine } from './plain-xstate.ts'

/** A reproducible stream of whole numbers below a bound (mulberry32). */
export function dice(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/**
 * Walks at random through a scenario, in `step` and in plain XState at once, and throws where the two differ
 * in state, flags, counts or actions. Starts again after an ending. Half of the events are ones that an
 * active state listens to. Gives the number of events that were taken.
 */
export function walkBoth(scenario: Scenario, events: readonly string[], steps: number, seed: number): number {
  const machine = plainMachine(scenario.file)
  const roll = dice(seed)
  let ours = start(scenario)
  let [theirs, actions] = initialTransition(machine) as [AnyMachineSnapshot, XStateAction[]]
  agree('(start)', ours, theirs, actions)
  let taken = 0
  for (let count = 0; count < steps; count++) {
    if (endingId(ours.snapshot) !== undefined) {
      ours = start(scenario)
      ;[theirs] = initialTransition(machine) as [AnyMachineSnapshot, unknown]
    }
    const waits = pendingWaits(ours.snapshot).map((wait) => wait.event)
    const heard = getNextTransitions(theirs).map((one) => one.eventType)
    const near = heard.filter((event) => event !== '' && !event.endsWith('.*'))
    const from = near.length > 0 && roll(2) === 0 ? near : [...events, ...waits]
    const event = from[roll(from.length)] ?? 'nothing'
    ours = step(scenario, ours.snapshot, event)
    ;[theirs, actions] = transition(machine, theirs, { type: event }) as [AnyMachineSnapshot, XStateAction[]]
    agree(event, ours, theirs, actions)
    if (ours.taken) taken++
  }
  return taken
}

type XStateAction = { type: string; params?: unknown }

function agree(
  event: string,
  ours: Step,
  theirs: AnyMachineSnapshot,
  actions: readonly XStateAction[],
): void {
  const { value, context } = ours.snapshot
  deepStrictEqual(
    { event, value, context },
    { event, value: theirs.value, context: theirs.context as unknown },
  )
  const told = (type: string) => actions.filter((one) => one.type === type).map((one) => one.params)
  const { marks, cues, reflections } = ours
  deepStrictEqual(
    { event, marks, cues, reflections },
    { event, marks: told('mark'), cues: told('cue'), reflections: told('reflect') },
  )
}
