import type { Problem } from '../../problem.ts'
import type { Guard } from '../../schema/guard.ts'
import { walkActions, walkStates, walkTransitions } from '../../walk.ts'
import { type Evidence, finding } from '../evidence.ts'

/** What is declared in the header and then never used: things, people, spots, flags and counts. */
export function findUnused(evidence: Evidence): Problem[] {
  const { header } = evidence.scenario
  const { named, asked, raised } = collectUses(evidence)
  const counts = Object.keys(header.counts)
  return [
    ...unless(named, Object.keys(header.people), (name) =>
      finding(evidence, 'unused-person', ['meta', 'people', name], { name }),
    ),
    ...unless(named, Object.keys(header.things), (name) =>
      finding(evidence, 'unused-thing', ['meta', 'things', name], { name }),
    ),
    ...unless(named, Object.keys(header.spots), (name) =>
      finding(evidence, 'unused-spot', ['meta', 'spots', name], { name }),
    ),
    ...header.flags.flatMap((name, index) => {
      const path = ['meta', 'flags', index]
      if (!asked.has(name)) return [finding(evidence, 'flag-never-read', path, { name })]
      return raised.has(name) ? [] : [finding(evidence, 'flag-never-raised', path, { name })]
    }),
    ...counts.flatMap((name) => {
      const path = ['meta', 'counts', name]
      if (!asked.has(name)) return [finding(evidence, 'count-never-read', path, { name })]
      return raised.has(name) ? [] : [finding(evidence, 'count-never-changed', path, { name })]
    }),
  ]
}

function unless(used: ReadonlySet<string>, names: readonly string[], tell: (name: string) => Problem) {
  return names.filter((name) => !used.has(name)).map(tell)
}

/** Names that decisions, stage or cues use; flags and counts that guards ask for; those that actions change. */
function collectUses({ scenario, exploration }: Evidence) {
  const { graph } = exploration
  const named = new Set<string>()
  const asked = new Set<string>()
  const raised = new Set<string>()
  for (const event of new Set(graph.edgeEvent)) {
    const decision = scenario.vocabulary[event]
    if (!decision) continue
    for (const name of [decision.thing, decision.other, decision.person, decision.spot]) {
      if (name !== undefined) named.add(name)
    }
  }
  for (const state of walkStates(scenario.file.states)) {
    const { people = {}, things = {}, tasks = [] } = state.node.meta ?? {}
    for (const [name, { at }] of [...Object.entries(people), ...Object.entries(things)]) {
      if (at !== 'away') named.add(name)
    }
    for (const { done } of tasks) ask(done)
    for (const { transition } of walkTransitions(state)) ask(transition.guard)
    for (const { action } of walkActions(state)) {
      if (action.type === 'flag' || action.type === 'count') raised.add(action.params.name)
      if (action.type === 'cue' && action.params.by !== undefined) named.add(action.params.by)
    }
  }
  return { named, asked, raised }

  function ask(guard: Guard | undefined): void {
    if (!guard) return
    if (guard.type === 'flagged' || guard.type === 'counted') asked.add(guard.params.name)
    else if (guard.type === 'not') ask(guard.params.guard)
    else if (guard.type !== 'in') for (const one of guard.params.guards) ask(one)
  }
}
