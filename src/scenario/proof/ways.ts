import type { Components } from './components.ts'
import type { Graph } from './graph.ts'
import { NO_ENDING, type Values } from './totals.ts'

/**
 * The edges of a shortest way from `from` to a state where `isGoal` holds, over edges that `isOpen`
 * admits; undefined if there is none. Breadth first.
 */
export function findWay(
  graph: Graph,
  from: number,
  isGoal: (state: number) => boolean,
  isOpen: (edge: number, source: number) => boolean,
): number[] | undefined {
  const reachedBy = new Map<number, { edge: number; source: number }>()
  const queue = [from]
  for (const state of queue) {
    if (isGoal(state)) return edgesTo(state)
    for (let edge = graph.firstEdge[state] as number; edge < (graph.firstEdge[state + 1] as number); edge++) {
      const target = graph.edgeTarget[edge] as number
      if (target === from || reachedBy.has(target) || !isOpen(edge, state)) continue
      reachedBy.set(target, { edge, source: state })
      queue.push(target)
    }
  }
  return undefined

  function edgesTo(goal: number): number[] {
    const edges: number[] = []
    for (let at = goal; at !== from;) {
      const step = reachedBy.get(at)
      if (!step) break
      edges.push(step.edge)
      at = step.source
    }
    return edges.toReversed()
  }
}

/** The edges of a shortest play with the highest total from a state; empty if no ending is left. */
export function bestWay(graph: Graph, components: Components, values: Values, from: number): number[] {
  const best = values.best[0] as Int32Array
  const points = values.points[0] as Int32Array
  const bestAt = (state: number) => best[components.of[state] as number] as number
  if (from < 0 || bestAt(from) === NO_ENDING) return []
  const isEnding = endingTest(graph, values)
  const way = findWay(graph, from, isEnding, (edge, source) => {
    const target = graph.edgeTarget[edge] as number
    const isInside = components.of[source] === components.of[target]
    const gained = isInside ? 0 : (points[graph.edgeOutcome[edge] as number] as number)
    return bestAt(target) !== NO_ENDING && gained + bestAt(target) === bestAt(source)
  })
  return way ?? []
}

/** Tells whether the story has ended in a state. */
export function endingTest(graph: Graph, values: Values): (state: number) => boolean {
  const words = new Int32Array(graph.compiled.subjects.width)
  const { word, shift, mask } = graph.compiled.story.field
  return (state) => {
    graph.table.read(state, words)
    return (values.endingOfLeaf[((words[word] as number) >>> shift) & mask] as number) >= 0
  }
}
