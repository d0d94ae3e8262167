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
    case 'all':
      return settleAll(guard.params.guards, deal, false)
    case 'any':
      return settleAll(guard.params.guards, deal, true)
    case 'not': {
      const inner = settle(guard.params.guard, deal)
      return inner === undefined ? undefined : !inner
    }
    case 'flagged':
    case 'counted':
      return undefined
  }
}

/** What guards are worth together where one that is worth `decisive` decides for all. */
function settleAll(guards: readonly Guard[], deal: Deal, decisive: boolean): boolean | undefined {
  const worth = new Set(guards.map((one) => settle(one, deal)))
  if (worth.has(decisive)) return decisive
  return worth.has(undefined) ? undefined : !decisive
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
