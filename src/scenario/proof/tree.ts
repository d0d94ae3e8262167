import type { Action } from '../schema/action.ts'
import type { ExpandedFile } from '../schema/file.ts'
import type { Guard } from '../schema/guard.ts'
import { listTransitions, type StateNode, type Transition, type Transitions } from '../schema/state.ts'
import type { Path } from '../walk.ts'

/** A state of the file with its place in the tree; transitions have their targets resolved. */
export interface TreeState {
  key: string
  /** Dotted path below the root, e.g. "story.arrive.greeted"; as `in` guards name it. */
  id: string
  /** Path in the file. */
  path: Path
  /** Number of the region it belongs to. */
  region: number
  parent: TreeState | undefined
  children: TreeState[]
  file: StateNode
  entry: readonly Action[]
  exit: readonly Action[]
  /** By event descriptor, waits included, in the file's order. */
  on: Map<string, TreeTransition[]>
  always: TreeTransition[]
  /** Its number among its region's leaves, or -1 when it has children. */
  leaf: number
}

/** A transition of the file. */
export interface TreeTransition {
  /** Its number among all transitions of the machine. */
  index: number
  /** The event descriptor it answers, "" for an eventless one. */
  descriptor: string
  path: Path
  source: TreeState
  target: TreeState | undefined
  isReentering: boolean
  guard: Guard | undefined
  actions: readonly Action[]
  file: Transition
  /** Milliseconds, when it is a wait. */
  waitMs: number | undefined
}

/** The machine as a forest of regions. */
export interface Tree {
  regions: readonly TreeState[]
  /** Leaves of each region in document order; exactly one of them is active. */
  leaves: readonly (readonly TreeState[])[]
  states: ReadonlyMap<string, TreeState>
  transitions: readonly TreeTransition[]
}

/** Plants the expanded file as a tree. The file has been read strictly: errors here are ours. */
export function plantTree(file: ExpandedFile): Tree {
  const states = new Map<string, TreeState>()
  const transitions: TreeTransition[] = []
  const leaves: TreeState[][] = []

  function plant(key: string, config: StateNode, parent: TreeState | undefined, region: number) {
    const state: TreeState = {
      key,
      id: parent ? `${parent.id}.${key}` : key,
      path: [...(parent?.path ?? []), 'states', key],
      region,
      parent,
      children: [],
      file: config,
      entry: config.entry ?? [],
      exit: config.exit ?? [],
      on: new Map(),
      always: [],
      leaf: -1,
    }
    states.set(state.id, state)
    for (const [childKey, child] of Object.entries(config.states ?? {})) {
      state.children.push(plant(childKey, child, state, region))
    }
    const siblings = (leaves[region] ??= [])
    if (state.children.length === 0) state.leaf = siblings.push(state) - 1
    return state
  }

  function draw(
    source: TreeState,
    descriptor: string,
    path: Path,
    written: Transitions,
    waitMs?: number,
  ): TreeTransition[] {
    const isList = Array.isArray(written)
    return listTransitions(written).map((config, position) => {
      const transition: TreeTransition = {
        index: transitions.length,
        descriptor,
        path: isList ? [...path, position] : path,
        source,
        target: config.target === undefined ? undefined : resolve(source, config.target),
        isReentering: config.reenter ?? false,
        guard: config.guard,
        actions: config.actions ?? [],
        file: config,
        waitMs,
      }
      transitions.push(transition)
      return transition
    })
  }

  function resolve(source: TreeState, target: string): TreeState {
    let id = target
    if (target.startsWith(`#${file.id}.`)) id = target.slice(file.id.length + 2)
    else if (target.startsWith('.')) id = source.id + target
    else if (source.parent) id = `${source.parent.id}.${target}`
    const found = states.get(id)
    if (!found) throw new Error(`Expected "${target}" from "${source.id}" to be a state of the file`)
    return found
  }

  const regions = Object.entries(file.states).map(([key, config], region) => {
    return plant(key, config, undefined, region)
  })
  for (const state of states.values()) {
    for (const [descriptor, written] of Object.entries(state.file.on ?? {})) {
      state.on.set(descriptor, draw(state, descriptor, [...state.path, 'on', descriptor], written))
    }
    for (const [ms, written] of Object.entries(state.file.after ?? {})) {
      const event = `xstate.after.${Number(ms)}.${file.id}.${state.id}`
      state.on.set(event, draw(state, event, [...state.path, 'after', ms], written, Number(ms)))
    }
    if (state.file.always) state.always = draw(state, '', [...state.path, 'always'], state.file.always)
  }
  return { regions, leaves, states, transitions }
}

/** The states from a state up to its region, itself first. */
export function chainOf(state: TreeState): TreeState[] {
  const chain: TreeState[] = []
  for (let at: TreeState | undefined = state; at; at = at.parent) chain.push(at)
  return chain
}

/** The leaf that is active once a state is entered by its initial states. */
export function initialLeaf(state: TreeState): TreeState {
  let at = state
  while (at.children.length > 0) {
    const next = at.children.find((child) => child.key === at.file.initial)
    if (!next) throw new Error(`Expected "${at.id}" to have the initial state "${at.file.initial}"`)
    at = next
  }
  return at
}

/** What a transition leaves and enters when `leaf` is active, in the order in which it happens. */
export function movement(transition: TreeTransition, leaf: TreeState) {
  const { source, target } = transition
  if (!target) return { exited: [], entered: [], leaf }
  const isInside = target === source || chainOf(target).includes(source)
  const above = chainOf(target).slice(1)
  const domain =
    isInside && !transition.isReentering
      ? source
      : above.find((state) => state !== source && chainOf(source).includes(state))
  if (!domain) {
    throw new Error(`Expected the target of "${transition.path.join('.')}" below its own region`)
  }
  const below = (chain: TreeState[]) => chain.slice(0, chain.indexOf(domain))
  const arrival = initialLeaf(target)
  return { exited: below(chainOf(leaf)), entered: below(chainOf(arrival)).toReversed(), leaf: arrival }
}
