import { and, assign, createMachine, not, or, stateIn, type AnyStateMachine } from 'xstate'
import type { ExpandedFile, Guard } from '#scenario'

type Json = Record<string, unknown>
interface PlainContext {
  flags: Record<string, boolean>
  counts: Record<string, number>
}

/**
 * The same file as a plain XState machine, written a second time and with other means than `src/scenario`
 * (inline functions, state values instead of ids), to compare `step` with.
 */
export function plainMachine(file: ExpandedFile): AnyStateMachine {
  const { flags, counts } = file.meta
  const context: PlainContext = {
    flags: Object.fromEntries(flags.map((name) => [name, false])),
    counts: Object.fromEntries(Object.keys(counts).map((name) => [name, 0])),
  }
  const states = Object.fromEntries(
    Object.entries(file.states).map(([key, node]) => [key, plain(node as Json, file)]),
  )
  return createMachine({ id: file.id, type: 'parallel', context, states } as never)
}

function plain(part: unknown, file: ExpandedFile): unknown {
  if (Array.isArray(part)) return part.map((one) => plain(one, file))
  if (typeof part !== 'object' || part === null) return part
  const entries = Object.entries(part).map(([key, value]) => {
    if (key === 'meta') return [key, value]
    if (key === 'guard') return [key, plainGuard(value as Guard)]
    if (['actions', 'entry', 'exit'].includes(key))
      return [key, (value as Json[]).map((one) => plainAction(one, file))]
    return [key, plain(value, file)]
  })
  return Object.fromEntries(entries)
}

function plainGuard(guard: Guard): unknown {
  switch (guard.type) {
    case 'flagged':
      return ({ context }: { context: PlainContext }) => !!context.flags[guard.params.name]
    case 'counted': {
      const { name, atLeast = -Infinity, atMost = Infinity, equals } = guard.params
      return ({ context }: { context: PlainContext }) => {
        const count = Number(context.counts[name])
        return count >= atLeast && count <= atMost && (equals === undefined || count === equals)
      }
    }
    case 'in': {
      const value = guard.params.state
        .split('.')
        .reduceRight<unknown>((inner, name) => (inner === undefined ? name : { [name]: inner }), undefined)
      return stateIn(value as never)
    }
    case 'all':
      return and(guard.params.guards.map(plainGuard) as never)
    case 'any':
      return or(guard.params.guards.map(plainGuard) as never)
    case 'not':
      return not(plainGuard(guard.params.guard) as never)
  }
}

function plainAction(action: Json, file: ExpandedFile): unknown {
  const { name, to, by } = action.params as { name: string; to?: boolean; by: number }
  if (action.type === 'flag') {
    return assign(({ context }) => ({ flags: { ...(context as PlainContext).flags, [name]: to !== false } }))
  }
  if (action.type !== 'count') return action
  const max = file.meta.counts[name]?.max ?? 0
  return assign(({ context }) => {
    const { counts } = context as PlainContext
    return { counts: { ...counts, [name]: Math.max(0, Math.min(max, (counts[name] ?? 0) + by)) } }
  })
}
