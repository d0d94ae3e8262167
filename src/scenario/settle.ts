import type { Deal } from './deal.ts'
import type { Guard } from './schema/guard.ts'
import { listTransitions, type StateNode } from './schema/state.ts'

/** What a guard is worth once a deal is known, however the shift goes; undefined where play decides. */
export function settle(guard: Guard | undefined, deal: Deal): boolean | undefined {
  if (!guard) return true
  switch (guard.type) {
    case 'in': {
      const [region = '', state] = guard.params.state.split('.')
      if (!Object.hasOwn(deal, region)) return undefined
      return state === undefined || deal[region] === state
    }
    case 'all': {
      const parts = guard.params.guards.map((one) => settle(one, deal))
      return parts.includes(false) ? false : parts.includes(undefined) ? undefined : true
    }
    case 'any': {
      const parts = guard.params.guards.map((one) => settle(one, deal))
      return parts.includes(true) ? true : parts.includes(undefined) ? undefined : false
    }
    case 'not': {
      const inner = settle(guard.params.guard, deal)
      return inner === undefined ? undefined : !inner
    }
    case 'flagged':
    case 'counted':
      return undefined
  }
}

/** A state without the waits that a deal rules out: nobody should watch the time run to nothing. */
export function dropWaits(node: StateNode, deal: Deal): StateNode {
  const { after, states, ...rest } = node
  const kept = Object.entries(after ?? {}).filter(([, written]) =>
    listTransitions(written).some(({ guard }) => settle(guard, deal) !== false),
  )
  return {
    ...rest,
    ...(kept.length > 0 && { after: Object.fromEntries(kept) }),
    ...(states && {
      states: Object.fromEntries(
        Object.entries(states).map(([name, child]) => [name, dropWaits(child, deal)]),
      ),
    }),
  }
}
