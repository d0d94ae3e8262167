import type { Problem } from '../../problem.ts'
import { edgesTo, isDecision } from '../graph.ts'
import { type Evidence, finding } from '../evidence.ts'
import { readField } from '../layout.ts'
import { NO_ENDING } from '../totals.ts'
import { chainOf, type TreeState } from '../tree.ts'
import { findWay } from '../ways.ts'

/**
 * Milliseconds that every body must have for each decision before a wait may cost something. The
 * figure is our own rule and rests on no study: time to hear a handful of buttons read out by a
 * screen reader, or to step to one of them with a single switch.
 */
export const MS_PER_DECISION = 8000

/**
 * Waits that cost points and that a slow body cannot forestall: from the moment the waiting state
 * is entered, the fewest decisions that lead out of it (or to where the wait costs nothing) need
 * more time than there is. A wait that no decision can forestall is no trap: nobody can meet it.
 */
export function findTimeTraps(evidence: Evidence): Problem[] {
  const { graph, components, values } = evidence.exploration
  const { compiled, firstEdge, edgeTarget } = graph
  const best = values.best[0] as Int32Array
  const points = values.points[0] as Int32Array
  const words = new Int32Array(compiled.width)
  const bestAt = (state: number) => best[components.of[state] as number] as number
  const lostBy = (edge: number, source: number) => {
    const target = edgeTarget[edge] as number
    if (bestAt(source) === NO_ENDING || bestAt(target) === NO_ENDING) return 0
    return bestAt(source) - (points[graph.edgeOutcome[edge] as number] as number) - bestAt(target)
  }

  const problems: Problem[] = []
  for (const [event, { state, ms }] of listWaits(evidence)) {
    const region = compiled.regions[state.region]
    const leaves = compiled.tree.leaves[state.region] ?? []
    if (!region) continue
    const isInside = Uint8Array.from(leaves, (leaf) => (chainOf(leaf).includes(state) ? 1 : 0))
    const isWaiting = (at: number) => {
      graph.table.read(at, words)
      return isInside[readField(words, region.field)] === 1
    }
    const lost = new Map<number, number>()
    for (let source = 0; source < graph.expanded; source++) {
      for (let edge = firstEdge[source] as number; edge < (firstEdge[source + 1] as number); edge++) {
        if (graph.edgeEvent[edge] !== event) continue
        const cost = lostBy(edge, source)
        if (cost > 0) lost.set(source, cost)
      }
    }
    if (lost.size === 0) continue
    const entry = [...enteredStates(evidence, new Set(lost.keys()), isWaiting)]
    for (const at of entry) {
      const escape = findWay(
        graph,
        at,
        (goal) => !lost.has(goal),
        (edge) => isDecision(graph, edge),
      )
      if (!escape || ms >= escape.length * MS_PER_DECISION) continue
      const trap = {
        state: state.id,
        waitMs: ms,
        decisions: escape.length,
        neededMs: escape.length * MS_PER_DECISION,
        lost: lost.get(at) ?? 0,
      }
      const path = [...state.path, 'after', String(ms)]
      problems.push(finding(evidence, 'time-trap', path, trap, edgesTo(graph, at)))
      break
    }
  }
  return problems
}

function listWaits({ exploration }: Evidence): Map<number, { state: TreeState; ms: number }> {
  const { compiled } = exploration.graph
  const numbers = new Map(compiled.events.map((event, index) => [event, index]))
  const waits = compiled.tree.transitions.flatMap((one): [number, { state: TreeState; ms: number }][] => {
    const event = numbers.get(one.descriptor)
    return one.waitMs === undefined || event === undefined
      ? []
      : [[event, { state: one.source, ms: one.waitMs }]]
  })
  return new Map(waits)
}

/** Those of `states` that some step comes to from outside the waiting state: there the time begins. */
function enteredStates(
  { exploration: { graph } }: Evidence,
  states: ReadonlySet<number>,
  isWaiting: (state: number) => boolean,
): Set<number> {
  const entered = new Set<number>()
  if (states.has(0)) entered.add(0)
  for (let source = 0; source < graph.expanded; source++) {
    for (
      let edge = graph.firstEdge[source] as number;
      edge < (graph.firstEdge[source + 1] as number);
      edge++
    ) {
      const target = graph.edgeTarget[edge] as number
      if (states.has(target) && !entered.has(target) && !isWaiting(source)) entered.add(target)
    }
  }
  return entered
}
