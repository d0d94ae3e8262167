import type { Compiled } from './compile.ts'
import { createEdgeList, type Edges } from './edge-list.ts'
import { createStateTable, type StateTable } from './state-table.ts'
import { createStepper, type Stepper } from './stepper.ts'

/** How far to explore. */
export interface Limits {
  /** States to meet before giving up; 2,000,000 unless told. */
  maxStates?: number
  /** Seconds to explore before giving up; 60 unless told. */
  maxSeconds?: number
  /**
   * Whether to take every event that the machine takes, even one whose thing or person is not
   * there, so that no body offers it. False unless told.
   */
  ignoresReach?: boolean
}

/**
 * Every state that can be reached, and every step. The starts have the first numbers, in the order of
 * `Compiled.starts`; the others follow in order of distance from them.
 */
export interface Graph extends Edges {
  compiled: Compiled
  stepper: Stepper
  table: StateTable
  states: number
  /** False when a limit was met: then only the first `expanded` states have their edges. */
  isComplete: boolean
  expanded: number
  /** The outcome of each start itself. */
  startOutcomes: readonly number[]
  /** 1 for every transition (by index) that some step took. */
  isTransitionTaken: Uint8Array
  /** 1 for every transition that was kept from some step because no body can offer its event there. */
  isOutOfReach: Uint8Array
}

/** How far an exploration has come. */
export interface Progress {
  states: number
  expanded: number
}

const STATES_PER_SLICE = 2048

/** Explores breadth first in slices: yields a few times a second of work, returns the graph. */
export function* growGraph(compiled: Compiled, limits: Limits = {}): Generator<Progress, Graph> {
  const { maxStates = 2_000_000, maxSeconds = 60, ignoresReach = false } = limits
  const stepper = createStepper(compiled)
  const table = createStateTable(compiled.subjects.width)
  const list = createEdgeList(compiled.events.length)
  const isTransitionTaken = new Uint8Array(compiled.tree.transitions.length)
  const noteMoves = () => {
    for (const move of stepper.moves) isTransitionTaken[move.transition.index] = 1
  }

  const startOutcomes = compiled.starts.map((start) => {
    const outcome = stepper.start(start)
    noteMoves()
    table.add(stepper.next)
    list.reach(-1, -1)
    return outcome
  })

  const words = new Int32Array(compiled.subjects.width)
  let expanded = 0
  const visit = (event: number, outcome: number) => {
    const known = table.size()
    const target = table.add(stepper.next)
    if (target === known) list.reach(expanded, list.size())
    list.add(target, event, outcome)
    noteMoves()
  }

  let worked = 0
  let since = performance.now()
  let isStopped = false
  while (expanded < table.size() && !isStopped) {
    table.read(expanded, words)
    list.begin()
    stepper.expand(words, visit, !ignoresReach)
    expanded++
    if (expanded % STATES_PER_SLICE === 0 || table.size() > maxStates) {
      worked += performance.now() - since
      isStopped = table.size() > maxStates || worked > maxSeconds * 1000
      yield { states: table.size(), expanded }
      since = performance.now()
    }
  }
  const states = table.size()
  for (let rest = expanded; rest <= states; rest++) list.begin()

  return {
    compiled,
    stepper,
    table,
    states,
    isComplete: expanded === states,
    expanded,
    ...list.arrays(),
    startOutcomes,
    isTransitionTaken,
    isOutOfReach: stepper.isOutOfReach,
  }
}

/** Runs a sliced computation to its end. */
export function finish<T>(slices: Generator<unknown, T>): T {
  for (;;) {
    const step = slices.next()
    if (step.done) return step.value
  }
}

/** A play: where it starts, by number, and its edges. */
export interface Way {
  start: number
  edges: readonly number[]
}

/** A shortest way from a start to a state. */
export function wayTo(graph: Graph, state: number): Way {
  const edges: number[] = []
  let at = state
  for (let edge = graph.parentEdge[at] as number; edge >= 0; edge = graph.parentEdge[at] as number) {
    edges.push(edge)
    at = graph.parent[at] as number
  }
  return { start: at, edges: edges.toReversed() }
}

/** The state that an edge leaves. */
export function sourceOf(graph: Graph, edge: number): number {
  let low = 0
  let high = graph.states
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if ((graph.firstEdge[middle] as number) <= edge) low = middle
    else high = middle
  }
  return low
}

/** The event of an edge, as `step` takes it. */
export function eventOf(graph: Graph, edge: number): string {
  return graph.compiled.events[graph.edgeEvent[edge] as number] as string
}

/** Whether an edge is a decision of the learner; otherwise it is a wait that ran out. */
export function isDecision(graph: Graph, edge: number): boolean {
  return (graph.edgeEvent[edge] as number) < graph.compiled.decisionCount
}
