import { getAdjacencyMap } from '@xstate/graph'
import { assert, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  affordances,
  endingId,
  explore,
  makeWords,
  readScenario,
  type Scenario,
  type Snapshot,
  stateKey,
} from '#scenario'
import { snapshotOf } from '../../../src/scenario/proof/packing.ts'
import { generatedFile } from '../generate-machine.ts'
import { readKiosk } from '../kiosk.ts'
import { dialsFile } from './dials.ts'

function scenarioFrom(file: object): Scenario {
  const read = readScenario(JSON.stringify(file))
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 1))
  return read.scenario
}

/** All that XState's own graph package reaches with the events that `events` gives in each state. */
function reachedByXState(scenario: Scenario, events: (snapshot: Snapshot) => string[]): Set<string> {
  const map = getAdjacencyMap(scenario.machine, {
    events: (snapshot) => events(snapshot).map((type) => ({ type })),
    stopWhen: (snapshot) => endingId(snapshot) !== undefined,
  })
  return new Set(Object.values(map).map(({ state }) => stateKey(state as Snapshot)))
}

/** The same keys for all that our own exploration reaches. */
function reachedByUs(scenario: Scenario, ignoresReach: boolean): Set<string> {
  const { graph, isComplete } = explore(scenario, { ignoresReach })
  expect(isComplete).toBe(true)
  const words = new Int32Array(graph.compiled.subjects.width)
  const keys = Array.from({ length: graph.states }, (_, state) => {
    graph.table.read(state, words)
    return stateKey(snapshotOf(graph.compiled, words))
  })
  return new Set(keys)
}

/** Every event of the vocabulary and every wait. */
function anyEvent(scenario: Scenario): () => string[] {
  const { compiled } = explore(scenario).graph
  return () => [...compiled.events]
}

/** What a body would offer: decisions within reach, and every wait of the active states. */
function offeredEvents(scenario: Scenario): (snapshot: Snapshot) => string[] {
  const words = makeWords(scenario, 'en')
  const waits = explore(scenario).graph.compiled.events.filter((event) => event.startsWith('xstate.after.'))
  return (snapshot) => [
    ...affordances(scenario, snapshot, words)
      .filter((one) => one.verb !== 'wait')
      .map((one) => one.event),
    ...waits,
  ]
}

describe('the exploration', () => {
  it.each([
    ['the kiosk', readKiosk()],
    ['a desk of three dials', scenarioFrom(dialsFile(3, 4))],
  ])(
    'reaches in %s exactly what @xstate/graph reaches',
    (_, scenario) => {
      expect(reachedByUs(scenario, true)).toEqual(reachedByXState(scenario, anyEvent(scenario)))
      expect(reachedByUs(scenario, false)).toEqual(reachedByXState(scenario, offeredEvents(scenario)))
    },
    120_000,
  )

  it('reaches in generated machines exactly what @xstate/graph reaches', () => {
    let states = 0
    assert(
      property(generatedFile, (file) => {
        const scenario = scenarioFrom(file)
        const size = explore(scenario, { ignoresReach: true, maxStates: 300 })
        // Larger ones take XState's package too long to compare many.
        if (!size.isComplete) return
        states += size.states
        expect(reachedByUs(scenario, true)).toEqual(reachedByXState(scenario, anyEvent(scenario)))
        expect(reachedByUs(scenario, false)).toEqual(reachedByXState(scenario, offeredEvents(scenario)))
      }),
      { numRuns: 80, seed: 20_261_122 },
    )
    expect(states).toBeGreaterThan(1000)
  }, 600_000)

  it('reaches all 1,000,010 states of a desk of five dials', () => {
    const { states, isComplete, best } = explore(scenarioFrom(dialsFile(5, 10)), { maxSeconds: 300 })
    expect(isComplete).toBe(true)
    expect(states).toBe(1_000_010)
    expect(best?.total).toBe(2)
  }, 600_000)

  it('stops openly at the number of states it may meet', () => {
    const { isComplete, states } = explore(scenarioFrom(dialsFile(5, 10)), { maxStates: 5000 })
    expect(isComplete).toBe(false)
    expect(states).toBeLessThan(5100)
  })
})
