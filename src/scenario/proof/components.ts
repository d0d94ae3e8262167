import type { Graph } from './graph.ts'

/**
 * The strongly connected components of a graph: states that can all reach each other. A
 * component's number is higher than that of every other component it leads to.
 */
export interface Components {
  count: number
  /** Component of each state. */
  of: Int32Array
  /** States grouped by component, those of number 0 first. */
  order: Int32Array
  /** Where a component's states begin in `order`; one more entry marks the end. */
  start: Int32Array
}

/** Finds the components without recursion, after R. Tarjan, SIAM J. Comput. 1(2), 1972. */
export function findComponents(graph: Graph): Components {
  const { states, firstEdge, edgeTarget } = graph
  const index = new Int32Array(states).fill(-1)
  const low = new Int32Array(states)
  const of = new Int32Array(states).fill(-1)
  const open = new Int32Array(states)
  const path = new Int32Array(states)
  const nextEdge = new Int32Array(states)
  const order = new Int32Array(states)
  const start: number[] = []
  let openSize = 0
  let pathSize = 0
  let met = 0
  let placed = 0

  function enter(state: number): void {
    index[state] = low[state] = met++
    nextEdge[state] = firstEdge[state] as number
    open[openSize++] = state
    path[pathSize++] = state
  }

  function close(state: number): void {
    const component = start.push(placed) - 1
    let member: number
    do {
      member = open[--openSize] as number
      of[member] = component
      order[placed++] = member
    } while (member !== state)
  }

  function walk(root: number): void {
    enter(root)
    while (pathSize > 0) follow()
  }

  function follow(): void {
    const state = path[pathSize - 1] as number
    const edge = nextEdge[state] as number
    if (edge < (firstEdge[state + 1] as number)) {
      nextEdge[state] = edge + 1
      const target = edgeTarget[edge] as number
      if (index[target] === -1) enter(target)
      else if (of[target] === -1) low[state] = Math.min(low[state] as number, index[target] as number)
    } else {
      pathSize--
      if (low[state] === index[state]) close(state)
      if (pathSize > 0) {
        const above = path[pathSize - 1] as number
        low[above] = Math.min(low[above] as number, low[state] as number)
      }
    }
  }

  // Every state is reached from a start, so walks from the starts meet them all.
  for (let root = 0; root < graph.startOutcomes.length; root++) {
    if (index[root] === -1) walk(root)
  }
  start.push(placed)
  return { count: start.length - 1, of, order, start: Int32Array.from(start) }
}
