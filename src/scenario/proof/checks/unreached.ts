import type { Problem } from '../../problem.ts'
import { type Evidence, finding } from '../evidence.ts'
import { chainOf, initialLeaf, movement, type TreeState } from '../tree.ts'

/**
 * States, endings and transitions that no play comes to. Only the outermost of nested states is
 * named, no transition of a state that is itself out of reach, and nothing that the library brought.
 */
export function findUnreached(evidence: Evidence): Problem[] {
  const { compiled, isTransitionTaken, isOutOfReach } = evidence.exploration.graph
  const { tree } = compiled
  const { library } = evidence.scenario
  const entered = new Set<TreeState>(compiled.starts.flatMap(({ leaves }) => leaves.flatMap(chainOf)))
  for (const transition of tree.transitions) {
    if (isTransitionTaken[transition.index] !== 1) continue
    for (const state of movement(transition, initialLeaf(transition.source)).entered) entered.add(state)
  }
  const isOwn = (state: TreeState) => !Object.hasOwn(library, chainOf(state).at(-1)?.key ?? '')

  const states = [...tree.states.values()]
    .filter((state) => isOwn(state) && !entered.has(state) && (!state.parent || entered.has(state.parent)))
    .map((state) => {
      const code = state.file.type === 'final' ? 'unreachable-ending' : 'unreachable-state'
      return finding(evidence, code, state.path, { state: state.id })
    })
  const transitions = tree.transitions
    .filter((one) => isOwn(one.source) && entered.has(one.source) && isTransitionTaken[one.index] !== 1)
    .filter((one) => one.target !== undefined || one.actions.length > 0)
    .map((one) => {
      const code = isOutOfReach[one.index] === 1 ? 'out-of-reach' : 'unreachable-transition'
      const event = one.waitMs === undefined ? one.descriptor || 'always' : `after ${one.waitMs}`
      return finding(evidence, code, one.path, { event, state: one.source.id })
    })
  return [...states, ...transitions]
}
