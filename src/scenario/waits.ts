import { activeNodes, type Snapshot } from './machine.ts'

/** A wait that runs now. */
export interface Wait {
  /** What to pass to `step` when it is over. */
  event: string
  region: string
  /** Its declared length in milliseconds. */
  ms: number
  /** Whether the step that told of it (re)started it. */
  started: boolean
  /** Whether it would take a choice away: the state that waits, or one below it, takes decisions itself. */
  open: boolean
}

/** Every wait of the active states, shortest first, deeper states before outer ones among equals. */
export function pendingWaits(snapshot: Snapshot, started: ReadonlySet<string> = new Set()): Wait[] {
  if (activeNodes(snapshot).some((node) => node.type === 'final')) return []
  return activeWaits(snapshot).map(({ event, region, ms, open }) => ({
    event,
    region,
    ms,
    open,
    started: started.has(event),
  }))
}

/** The waits of one region in the order in which `wait.<region>` tries them: deepest state, shortest time. */
export function waitsOf(snapshot: Snapshot, region: string): string[] {
  return activeWaits(snapshot)
    .filter((wait) => wait.region === region)
    .toSorted((a, b) => b.depth - a.depth || a.ms - b.ms)
    .map((wait) => wait.event)
}

function activeWaits(snapshot: Snapshot) {
  return activeNodes(snapshot)
    .flatMap((node) => {
      const delays = new Set(node.after.map((one) => one.delay))
      return [...delays].map((delay) => ({
        event: `xstate.after.${String(delay)}.${node.id}`,
        region: node.path[0] ?? '',
        depth: node.path.length,
        ms: Number(delay),
        open: takesDecisions(snapshot, node.path),
        order: node.order,
      }))
    })
    .toSorted((a, b) => a.ms - b.ms || b.depth - a.depth || a.order - b.order)
}

function takesDecisions(snapshot: Snapshot, path: readonly string[]): boolean {
  return activeNodes(snapshot).some(
    (node) =>
      path.every((name, index) => node.path[index] === name) && Object.keys(node.config.on ?? {}).length > 0,
  )
}
