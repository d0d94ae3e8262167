import { and, assign, not, or, setup, stateIn, type SnapshotFrom } from 'xstate'
import type { ExpandedFile } from './schema/file.ts'
import type { CountedParams, Guard } from './schema/guard.ts'
import { listTransitions, type StateNode, type Transition, type Transitions } from './schema/state.ts'

/** What the machine remembers besides its states; every declared name is present from the start. */
export interface Context {
  flags: Record<string, boolean>
  counts: Record<string, number>
}

/** Whether a count lies within the guard's bounds. */
export function isCounted(count: number, bounds: CountedParams): boolean {
  return (
    (bounds.atLeast === undefined || count >= bounds.atLeast) &&
    (bounds.atMost === undefined || count <= bounds.atMost) &&
    (bounds.equals === undefined || count === bounds.equals)
  )
}

/** The machine of an expanded file: plain XState, no code from the file runs in it. */
export function buildMachine(file: ExpandedFile) {
  const { flags, counts } = file.meta
  const config = {
    id: file.id,
    type: 'parallel' as const,
    context: {
      flags: Object.fromEntries(flags.map((name) => [name, false])),
      counts: Object.fromEntries(Object.keys(counts).map((name) => [name, 0])),
    },
    states: mapValues(file.states, (node) => stateConfig(node, file.id)),
  }
  return setup({
    types: { context: {} as Context, events: {} as { type: string } },
    actions: {
      // mark, cue and reflect need no code: `transition` hands them back, and `step` sorts them.
      flag: assign(({ context }, params: { name: string; to?: boolean }) => ({
        flags: { ...context.flags, [params.name]: params.to ?? true },
      })),
      count: assign(({ context }, params: { name: string; by: number }) => {
        const max = counts[params.name]?.max ?? 0
        const sum = (context.counts[params.name] ?? 0) + params.by
        return { counts: { ...context.counts, [params.name]: Math.min(max, Math.max(0, sum)) } }
      }),
    },
    guards: {
      flagged: ({ context }, params: { name: string }) => context.flags[params.name] === true,
      counted: ({ context }, params: CountedParams) => isCounted(context.counts[params.name] ?? 0, params),
    },
    // The file is checked by our own schema, which is narrower than XState's type of a config.
  }).createMachine(config as never)
}

/** A scenario's XState machine. */
export type Machine = ReturnType<typeof buildMachine>
/** Where a shift stands: XState's own snapshot. Immutable; compare by `stateKey`. */
export type Snapshot = SnapshotFrom<Machine>

/** The active states, in no particular order; XState keeps them under a name with an underscore. */
export function activeNodes({ _nodes: nodes }: Snapshot) {
  return nodes
}

function stateConfig(node: StateNode, id: string): object {
  const { states, on, after, always, ...rest } = node
  const list = (written: Transitions) => listTransitions(written).map((one) => transitionConfig(one, id))
  return {
    ...rest,
    ...(states && { states: mapValues(states, (child) => stateConfig(child, id)) }),
    ...(on && { on: mapValues(on, list) }),
    ...(after && { after: mapValues(after, list) }),
    ...(always !== undefined && { always: list(always) }),
  }
}

function transitionConfig(transition: Transition, id: string): object {
  return transition.guard ? { ...transition, guard: guardConfig(transition.guard, id) } : transition
}

// A named guard of XState sees flags and counts only; `in` and its combinations need XState's own.
function guardConfig(guard: Guard, id: string): unknown {
  switch (guard.type) {
    case 'in':
      return stateIn(`#${id}.${guard.params.state}`)
    case 'all':
      return and(guard.params.guards.map((one) => guardConfig(one, id)) as never)
    case 'any':
      return or(guard.params.guards.map((one) => guardConfig(one, id)) as never)
    case 'not':
      return not(guardConfig(guard.params.guard, id) as never)
    case 'flagged':
    case 'counted':
      return guard
  }
}

function mapValues<A, B>(record: Record<string, A>, map: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))
}
