/** The steps between states; those of state s are `firstEdge[s]` up to `firstEdge[s + 1]`. */
export interface Edges {
  firstEdge: Int32Array
  edgeTarget: Int32Array
  edgeEvent: Uint16Array
  edgeOutcome: Int32Array
  /** The edge by which a state was first reached, -1 for the start; and that edge's source. */
  parentEdge: Int32Array
  parent: Int32Array
}

/** Edges in the making, in typed arrays that double when they are full. */
export interface EdgeList {
  /** Begins the edges of the next state; room for one of every event is made here. */
  begin: () => void
  add: (target: number, event: number, outcome: number) => void
  /** Notes how the next new state was first reached. */
  reach: (source: number, edge: number) => void
  size: () => number
  /** The lists so far, as views. */
  arrays: () => Edges
}

/** Starts an empty list for states with at most `perState` edges each. */
export function createEdgeList(perState: number): EdgeList {
  if (perState > 0xffff) throw new Error(`Expected at most 65,535 events, found ${perState}`)
  let firstEdge = new Int32Array(1024)
  let edgeTarget = new Int32Array(4096)
  let edgeEvent = new Uint16Array(4096)
  let edgeOutcome = new Int32Array(4096)
  let parentEdge = new Int32Array(1024)
  let parent = new Int32Array(1024)
  let begun = 0
  let edges = 0
  let reached = 0

  return {
    begin() {
      if (begun === firstEdge.length) firstEdge = enlarge(firstEdge, begun * 2)
      firstEdge[begun++] = edges
      if (edges + perState <= edgeTarget.length) return
      const room = Math.max(edgeTarget.length * 2, edges + perState)
      edgeTarget = enlarge(edgeTarget, room)
      edgeEvent = enlarge(edgeEvent, room)
      edgeOutcome = enlarge(edgeOutcome, room)
    },
    add(target, event, outcome) {
      edgeTarget[edges] = target
      edgeEvent[edges] = event
      edgeOutcome[edges++] = outcome
    },
    reach(source, edge) {
      if (reached === parent.length) {
        parent = enlarge(parent, reached * 2)
        parentEdge = enlarge(parentEdge, reached * 2)
      }
      parent[reached] = source
      parentEdge[reached++] = edge
    },
    size: () => edges,
    arrays: () => ({
      firstEdge: firstEdge.subarray(0, begun),
      edgeTarget: edgeTarget.subarray(0, edges),
      edgeEvent: edgeEvent.subarray(0, edges),
      edgeOutcome: edgeOutcome.subarray(0, edges),
      parentEdge: parentEdge.subarray(0, reached),
      parent: parent.subarray(0, reached),
    }),
  }
}

function enlarge<T extends Int32Array | Uint16Array>(full: T, room: number): T {
  const larger = new (full.constructor as new (length: number) => T)(room)
  larger.set(full)
  return larger
}
