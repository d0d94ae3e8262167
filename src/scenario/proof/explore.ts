import type { Deal } from '../deal.ts'
import type { Snapshot } from '../machine.ts'
import type { Scenario } from '../scenario.ts'
import { compile } from './compile.ts'
import { type Components, findComponents } from './components.ts'
import { eventOf, finish, type Graph, growGraph, type Limits, type Progress, wayTo } from './graph.ts'
import { pack } from './packing.ts'
import { bestWay } from './ways.ts'
import { NO_ENDING, type Totals, valueComponents, type Values } from './totals.ts'

/** What can come of one way in which a scenario begins. */
export interface StartOutlook {
  deal: Deal
  /** Names of the story's final states that can be reached. */
  endings: readonly string[]
  /** Totals of the best and the worst play; each skill by its own best and worst play. */
  best: Totals | undefined
  worst: Totals | undefined
}

/** All that can happen in a scenario. Figures of one state are looked up, not computed. */
export interface Exploration {
  /** False when a limit was met before every state was seen; then the figures are lower bounds. */
  isComplete: boolean
  states: number
  steps: number
  /** Names of the story's final states that can be reached from any start. */
  endings: readonly string[]
  /** Every way in which it can begin, the written one first; one that was dealt has the one. */
  starts: readonly StartOutlook[]
  /** Totals of the best and the worst play from the first start; each skill by its own best and worst play. */
  best: Totals | undefined
  worst: Totals | undefined
  /** Points still to be had on the way to an ending; undefined if none can be reached, or not met. */
  bestFrom: (snapshot: Snapshot) => Totals | undefined
  worstFrom: (snapshot: Snapshot) => Totals | undefined
  /** Names of the story's final states that can still be reached. */
  endingsFrom: (snapshot: Snapshot) => readonly string[]
  /** Events of a shortest play among the best, from a state or the first start. */
  bestPlay: (snapshot?: Snapshot) => string[]
  /** Events of a shortest way from a start; undefined if the state was not met. */
  pathTo: (snapshot: Snapshot) => string[] | undefined
  /** The tables themselves, for the proof. */
  graph: Graph
  components: Components
  values: Values
}

/**
 * Explores in slices of a few milliseconds: call `next()` until done, drawing in between.
 *
 * @example
 * const work = exploring(scenario)
 * let slice = work.next()
 * while (!slice.done) { await idle(); slice = work.next() }
 * const exploration = slice.value
 */
export function* exploring(
  scenario: Scenario,
  limits: Limits = {},
): Generator<Progress | undefined, Exploration> {
  const graph = yield* growGraph(compile(scenario), limits)
  const components = findComponents(graph)
  yield
  const values = yield* valueComponents(graph, components)
  const { compiled } = graph

  const stateOf = (snapshot: Snapshot) => graph.table.find(pack(compiled, snapshot))

  function totalsAt(lists: readonly Int32Array[], state: number, plus?: readonly number[]) {
    if (state < 0 || lists[0]?.[components.of[state] as number] === NO_ENDING) return undefined
    const at = (subject: number) =>
      (lists[subject]?.[components.of[state] as number] ?? 0) + (plus?.[subject] ?? 0)
    const skills = Object.fromEntries(values.skills.map((skill, index) => [skill, at(index + 1)]))
    return { total: at(0), skills }
  }

  function endingsAt(state: number): string[] {
    if (state < 0) return []
    const from = (components.of[state] as number) * values.endingWords
    return values.endingIds.filter(
      (_, ending) => ((values.endings[from + (ending >>> 5)] as number) >>> (ending & 31)) & 1,
    )
  }

  const starts = compiled.starts.map(({ deal }, start): StartOutlook => {
    const points = values.points.map((list) => list[graph.startOutcomes[start] as number] ?? 0)
    return {
      deal,
      endings: endingsAt(start),
      best: totalsAt(values.best, start, points),
      worst: totalsAt(values.worst, start, points),
    }
  })

  return {
    isComplete: graph.isComplete,
    states: graph.states,
    steps: graph.edgeTarget.length,
    endings: values.endingIds.filter((id) => starts.some(({ endings }) => endings.includes(id))),
    starts,
    best: starts[0]?.best,
    worst: starts[0]?.worst,
    bestFrom: (snapshot) => totalsAt(values.best, stateOf(snapshot)),
    worstFrom: (snapshot) => totalsAt(values.worst, stateOf(snapshot)),
    endingsFrom: (snapshot) => endingsAt(stateOf(snapshot)),
    bestPlay(snapshot) {
      const from = snapshot ? stateOf(snapshot) : 0
      return bestWay(graph, components, values, from).map((edge) => eventOf(graph, edge))
    },
    pathTo(snapshot) {
      const state = stateOf(snapshot)
      return state < 0 ? undefined : wayTo(graph, state).edges.map((edge) => eventOf(graph, edge))
    },
    graph,
    components,
    values,
  }
}

/** Explores to the end in one go; see `exploring` for slices. */
export function explore(scenario: Scenario, limits: Limits = {}): Exploration {
  return finish(exploring(scenario, limits))
}
