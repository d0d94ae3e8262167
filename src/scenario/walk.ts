import type { Action } from './schema/action.ts'
import type { ExpandedFile } from './schema/file.ts'
import { listTransitions, type StateNode, type Transition, type Transitions } from './schema/state.ts'

/** Where a part of the file stands: keys and indexes from the root. */
export type Path = readonly (string | number)[]

/** One state node met on a walk: `names` leads from the region down, as in `in` guards. */
export interface VisitedState {
  node: StateNode
  path: Path
  region: string
  names: readonly string[]
}

/** One transition met on a walk; `event` is the key under `on` or `after`, undefined for `always`. */
export interface VisitedTransition {
  transition: Transition
  path: Path
  /** Where its target stands. */
  targetPath: Path
  from: VisitedState
  kind: 'on' | 'after' | 'always'
  event?: string
}

/** Every state node of the regions in document order, regions first. */
export function* walkStates(states: ExpandedFile['states']): Generator<VisitedState> {
  const stack: VisitedState[] = Object.entries(states)
    .map(([region, node]) => ({ node, path: ['states', region], region, names: [region] }))
    .toReversed()
  for (let visited = stack.pop(); visited; visited = stack.pop()) {
    yield visited
    const { node, path, region, names } = visited
    const below = Object.entries(node.states ?? {}).map(([name, child]) => ({
      node: child,
      path: [...path, 'states', name],
      region,
      names: [...names, name],
    }))
    stack.push(...below.toReversed())
  }
}

/** Every transition that leaves one state, in the order of the file. */
export function* walkTransitions(from: VisitedState): Generator<VisitedTransition> {
  for (const kind of ['on', 'after'] as const) {
    for (const [event, written] of Object.entries(from.node[kind] ?? {})) {
      for (const one of visitWritten(written, [...from.path, kind, event]))
        yield { ...one, from, kind, event }
    }
  }
  for (const one of visitWritten(from.node.always, [...from.path, 'always']))
    yield { ...one, from, kind: 'always' }
}

function* visitWritten(written: Transitions | undefined, at: Path) {
  for (const [index, transition] of listTransitions(written).entries()) {
    const path = Array.isArray(written) ? [...at, index] : at
    yield { transition, path, targetPath: typeof written === 'string' ? path : [...path, 'target'] }
  }
}

/** Every action of one state: its transitions', then entry, then exit. */
export function* walkActions(from: VisitedState): Generator<{ action: Action; path: Path }> {
  for (const { transition, path } of walkTransitions(from)) {
    for (const [index, action] of (transition.actions ?? []).entries()) {
      yield { action, path: [...path, 'actions', index] }
    }
  }
  for (const key of ['entry', 'exit'] as const) {
    for (const [index, action] of (from.node[key] ?? []).entries()) {
      yield { action, path: [...from.path, key, index] }
    }
  }
}

/** The state of that path of names, region first. */
export function stateAt(states: ExpandedFile['states'], names: readonly string[]): StateNode | undefined {
  let node: StateNode | undefined
  let below: Record<string, StateNode> | undefined = states
  for (const name of names) {
    node = below && Object.hasOwn(below, name) ? below[name] : undefined
    below = node?.states
  }
  return node
}

/** The path of names, region first, that a target leads to from a state; undefined where it is no path at all. */
export function resolveTarget(
  target: string,
  from: Pick<VisitedState, 'names'>,
  id: string,
): readonly string[] | undefined {
  const isAbsolute = target.startsWith('#')
  if (isAbsolute && !target.startsWith(`#${id}.`)) return undefined
  const written = isAbsolute ? target.slice(id.length + 2) : target.startsWith('.') ? target.slice(1) : target
  const names = written.split('.')
  if (names.includes('')) return undefined
  if (isAbsolute) return names
  return target.startsWith('.') ? [...from.names, ...names] : [...from.names.slice(0, -1), ...names]
}
