import { problem, type Problem } from '../problem.ts'
import type { ExpandedFile } from '../schema/file.ts'
import { resolveTarget, stateAt, walkStates, walkTransitions, type VisitedTransition } from '../walk.ts'

/**
 * `always` transitions that can follow each other for ever, whatever their guards: XState would hang. One
 * can follow another if it leaves the target, a state that the target starts in, or one around the target.
 */
export function* checkEventless(file: ExpandedFile): Generator<Problem> {
  const bySource = new Map<string, VisitedTransition[]>()
  for (const state of walkStates(file.states)) {
    const eventless = [...walkTransitions(state)].filter((one) => one.kind === 'always')
    if (eventless.length > 0) bySource.set(state.names.join('.'), eventless)
  }
  const done = new Set<VisitedTransition>()
  for (const first of [...bySource.values()].flat()) {
    const trail: { one: VisitedTransition; next: VisitedTransition[] }[] = []
    const onTrail = new Set<VisitedTransition>()
    const enter = (one: VisitedTransition) => {
      done.add(one)
      onTrail.add(one)
      trail.push({ one, next: followers(file, one, bySource) })
    }
    if (!done.has(first)) enter(first)
    for (let top = trail.at(-1); top; top = trail.at(-1)) {
      const next = top.next.pop()
      if (!next) {
        onTrail.delete(top.one)
        trail.pop()
      } else if (onTrail.has(next)) {
        const cycle = trail.slice(trail.findIndex(({ one }) => one === next))
        yield problem('eventless-cycle', next.path, {
          known: cycle.map(({ one }) => one.from.names.join('.')),
        })
      } else if (!done.has(next)) {
        enter(next)
      }
    }
  }
}

function followers(
  file: ExpandedFile,
  { transition, from }: VisitedTransition,
  bySource: ReadonlyMap<string, VisitedTransition[]>,
): VisitedTransition[] {
  const target = transition.target === undefined ? undefined : resolveTarget(transition.target, from, file.id)
  if (!target) return []
  const active: (readonly string[])[] = target.map((_, index) => target.slice(0, index + 1))
  let node = stateAt(file.states, target)
  for (
    let names: readonly string[] = target;
    node?.initial !== undefined;
    node = stateAt(file.states, names)
  ) {
    names = [...names, node.initial]
    active.push(names)
  }
  return active.flatMap((names) => bySource.get(names.join('.')) ?? [])
}
