import type { Problem } from '../../problem.ts'
import { levelOf, waitFactors } from '../../deal.ts'
import { isDecision, wayTo } from '../graph.ts'
import { type Evidence, finding } from '../evidence.ts'
import { readField } from '../layout.ts'
import { dealReader } from '../packing.ts'
import { NO_ENDING } from '../totals.ts'
import type { TreeState } from '../tree.ts'
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
  const { graph } = evidence.exploration
  const waits = listWaits(evidence)
  const waitFactor = readWaitFactor(evidence)
  noteLosses(evidence, waits)
  noteEntries(evidence, waits)
  return [...waits.values()].flatMap(({ state, ms, lost, entered }) => {
    for (const at of entered) {
      const escape = findWay(
        graph,
        at,
        (goal) => !lost.has(goal),
        (edge) => isDecision(graph, edge),
      )
      const neededMs = (escape?.length ?? 0) * MS_PER_DECISION
      const waitMs = ms * waitFactor(at)
      if (!escape || waitMs >= neededMs) continue
      const values = {
        state: state.id,
        waitMs,
        decisions: escape.length,
        neededMs,
        lost: lost.get(at) ?? 0,
      }
      const path = [...state.path, 'after', String(ms)]
      return [finding(evidence, 'time-trap', path, values, wayTo(graph, at))]
    }
    return []
  })
}

/** How many times longer than written a wait takes in a state, by the level that was dealt. */
function readWaitFactor({ exploration }: Evidence): (state: number) => number {
  const { compiled, table } = exploration.graph
  const words = new Int32Array(compiled.subjects.width)
  const dealOf = dealReader(compiled)
  return (state) => {
    table.read(state, words)
    return waitFactors[levelOf({ deal: dealOf(words) })]
  }
}

interface Wait {
  state: TreeState
  ms: number
  isWaiting: (words: Int32Array) => boolean
  /** States in which this wait costs points, and how many. */
  lost: Map<number, number>
  /** Those of them that some step comes to from outside the waiting state: there the time begins. */
  entered: Set<number>
}

/** The waits of the machine by the number of their event. */
function listWaits({ exploration }: Evidence): Map<number, Wait> {
  const { compiled } = exploration.graph
  const numbers = new Map(compiled.events.map((event, index) => [event, index]))
  const waits = new Map<number, Wait>()
  for (const { waitMs, descriptor, source: state } of compiled.tree.transitions) {
    const event = numbers.get(descriptor)
    if (waitMs === undefined || event === undefined) continue
    const { field, isInside } = compiled.subjects.state(state.id)
    waits.set(event, {
      state,
      ms: waitMs,
      isWaiting: (words) => isInside[readField(words, field)] === 1,
      lost: new Map(),
      entered: new Set(),
    })
  }
  return waits
}

function noteLosses({ exploration }: Evidence, waits: ReadonlyMap<number, Wait>): void {
  const { graph, components, values } = exploration
  const best = values.best[0] as Int32Array
  const points = values.points[0] as Int32Array
  const bestAt = (state: number) => best[components.of[state] as number] as number
  for (let source = 0; source < graph.expanded; source++) {
    for (
      let edge = graph.firstEdge[source] as number;
      edge < (graph.firstEdge[source + 1] as number);
      edge++
    ) {
      if (isDecision(graph, edge)) continue
      const after = bestAt(graph.edgeTarget[edge] as number)
      if (after === NO_ENDING) continue
      const cost = bestAt(source) - (points[graph.edgeOutcome[edge] as number] as number) - after
      if (cost > 0) waits.get(graph.edgeEvent[edge] as number)?.lost.set(source, cost)
    }
  }
}

function noteEntries({ exploration: { graph } }: Evidence, waits: ReadonlyMap<number, Wait>): void {
  const costly = new Map<number, Wait[]>()
  for (const wait of waits.values()) {
    for (const state of wait.lost.keys()) {
      const list = costly.get(state)
      if (list) list.push(wait)
      else costly.set(state, [wait])
    }
  }
  if (costly.size === 0) return
  for (let start = 0; start < graph.startOutcomes.length; start++)
    for (const wait of costly.get(start) ?? []) wait.entered.add(start)
  const words = new Int32Array(graph.compiled.subjects.width)
  for (let source = 0; source < graph.expanded; source++) {
    graph.table.read(source, words)
    for (
      let edge = graph.firstEdge[source] as number;
      edge < (graph.firstEdge[source + 1] as number);
      edge++
    ) {
      const target = graph.edgeTarget[edge] as number
      for (const wait of costly.get(target) ?? []) {
        if (!wait.entered.has(target) && !wait.isWaiting(words)) wait.entered.add(target)
      }
    }
  }
}
