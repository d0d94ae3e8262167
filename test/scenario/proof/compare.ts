import { expect } from 'vitest'
import { initialTransition, transition } from 'xstate'
import { endingId, isTaken, type Scenario, type Snapshot } from '#scenario'
import { compile, type Start } from '../../../src/scenario/proof/compile.ts'
import { pack, unpack } from '../../../src/scenario/proof/packing.ts'
import { createStepper, NOT_TAKEN } from '../../../src/scenario/proof/stepper.ts'

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const seen = (actions: readonly { type: string; params?: unknown }[]) =>
  actions
    .filter(({ type }) => type === 'mark' || type === 'cue' || type === 'reflect')
    .map(({ type, params }) => ({ type, params }))

/**
 * Walks a scenario at random with plain XState and with the compiled machine, and expects the same states, flags, counts and actions in the same order after every event, taken or
 * not. Begins again after an ending. Returns how many events were tried.
 */
export function walkTogether(scenario: Scenario, events: number, seed: number): number {
  const random = randomFrom(seed)
  const compiled = compile(scenario)
  const stepper = createStepper(compiled)
  const begin = (): Snapshot => {
    const [snapshot, actions] = initialTransition(scenario.machine)
    const outcome = stepper.start(compiled.starts[0] as Start)
    expect(seen(compiled.subjects.outcomes.read(outcome))).toEqual(seen(actions))
    expect(unpack(compiled, stepper.next).context).toEqual(snapshot.context)
    expect([...stepper.next]).toEqual([...pack(compiled, snapshot)])
    return snapshot
  }
  let snapshot = begin()
  let words: Int32Array = stepper.next.slice()
  const anyOf = (numbers: readonly number[]) => numbers[Math.floor(random() * numbers.length)]
  const all = [...compiled.events.keys()]
  for (let tried = 0; tried < events; tried++) {
    // Mostly what is taken, so that the walk gets around; at times anything, taken or not.
    const open: number[] = []
    if (random() < 0.75) stepper.expand(words, (event) => open.push(event), false)
    const index = anyOf(open) ?? anyOf(all) ?? 0
    const event = compiled.events[index] as string
    const outcome = stepper.step(words, index)
    const isTakenByXState = isTaken(scenario, snapshot, event)
    if ((outcome !== NOT_TAKEN) !== isTakenByXState) {
      throw new Error(`seed ${seed}, event ${tried}: ${event} taken by one only`)
    }
    if (!isTakenByXState) continue
    const [next, actions] = transition(scenario.machine, snapshot, { type: event })
    const packed = pack(compiled, next)
    const read = seen(compiled.subjects.outcomes.read(outcome))
    const isEqual =
      packed.every((word, at) => word === stepper.next[at]) &&
      JSON.stringify(read) === JSON.stringify(seen(actions))
    if (!isEqual) {
      expect({ event, ...unpack(compiled, stepper.next), actions: read }).toEqual({
        event,
        ...unpack(compiled, packed),
        actions: seen(actions),
      })
      throw new Error(`seed ${seed}, event ${tried}: ${event} differs`)
    }
    const isOver = endingId(next) !== undefined
    snapshot = isOver ? begin() : next
    words = isOver ? stepper.next.slice() : packed
  }
  return events
}
