import { LEVEL, levels } from '../deal.ts'
import { limits } from '../limits.ts'
import { problem, type Problem } from '../problem.ts'
import type { ExpandedFile } from '../schema/file.ts'
import { nearest } from './nearest.ts'

/** Regions that are dealt before the shift begins: plain lists of states that nothing moves. */
export function* checkDeals(file: ExpandedFile): Generator<Problem> {
  const { deals = [] } = file.meta
  let count = 1
  for (const [index, name] of deals.entries()) {
    const at = ['meta', 'deals', index]
    const region = Object.hasOwn(file.states, name) ? file.states[name] : undefined
    if (!region || name === 'story') {
      const known = Object.keys(file.states).filter((one) => one !== 'story')
      yield problem('unknown-deal', at, { name, known, meant: nearest(name, known) })
      continue
    }
    if (deals.indexOf(name) < index) yield problem('deal-twice', at, { name })
    const states = Object.entries(region.states ?? {})
    if (states.length < 2) yield problem('deal-needs-states', ['states', name], { name })
    count *= Math.max(1, states.length)
    for (const [path, node] of [
      [['states', name], region] as const,
      ...states.map(([state, child]) => [['states', name, 'states', state], child] as const),
    ]) {
      for (const key of ['on', 'after', 'always', 'entry', 'exit', 'type'] as const) {
        if (node[key] !== undefined) yield problem('deal-moves', [...path, key], { name, found: key })
      }
      if (path.length > 2 && node.states)
        yield problem('deal-moves', [...path, 'states'], { name, found: 'states' })
    }
    if (name !== LEVEL) continue
    const isComplete = levels.every((level) => states.some(([state]) => state === level))
    if (!isComplete || states.length !== levels.length || region.initial !== 'normal')
      yield problem('bad-levels', ['states', name], { known: levels })
  }
  if (count > limits.deals) yield problem('too-many-deals', ['meta', 'deals'], { count, max: limits.deals })
}
