import { LEVEL } from '../../deal.ts'
import type { Problem } from '../../problem.ts'
import type { Guard } from '../../schema/guard.ts'
import { walkActions, walkStates, walkTransitions } from '../../walk.ts'
import { type Evidence, finding } from '../evidence.ts'

/** What is declared in the header and then never used: things, people, spots, flags, counts and deals. */
export function findUnused(evidence: Evidence): Problem[] {
  const { header } = evidence.scenario
  const { named, asked, raised, looked } = collectUses(evidence)
  const counts = Object.keys(header.counts)
  return [
    ...unless(named, Object.keys(header.people), (name) =>
      finding(evidence, 'unused-person', ['meta', 'people', name], { name }),
    ),
    ...unless(named, Object.keys(header.things), (name) =>
      finding(evidence, 'unused-thing', ['meta', 'things', name], { name }),
    ),
    // In a photo site the first spot is described because the learner begins there.
    ...unless(named, Object.keys(header.spots).slice(header.site.type === 'photo' ? 1 : 0), (name) =>
      finding(evidence, 'unused-spot', ['meta', 'spots', name], { name }),
    ),
    ...unless(named, Object.keys(header.jobs ?? {}), (name) =>
      finding(evidence, 'unused-job', ['meta', 'jobs', name], { name }),
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
    ...(header.deals ?? []).flatMap((name) => {
      // The level helps and presses by itself; any other deal must make a difference.
      const states = Object.entries(evidence.scenario.file.states[name]?.states ?? {})
      const isUsed = states.some(([state, { meta }]) => meta || looked.has(`${name}.${state}`))
      return name === LEVEL || isUsed
        ? []
        : [finding(evidence, 'deal-never-read', ['states', name], { name })]
    }),
  ]
}

function unless(used: ReadonlySet<string>, names: readonly string[], tell: (name: string) => Problem) {
  return names.filter((name) => !used.has(name)).map(tell)
}

/**
 * Names that decisions, stage or cues use; flags and counts that guards ask for; those that actions change; states
 * that guards look for.
 */
function collectUses({ scenario, exploration }: Evidence) {
  const { graph } = exploration
  const named = new Set<string>()
  const asked = new Set<string>()
  const raised = new Set<string>()
  const looked = new Set<string>()
  for (const event of new Set(graph.edgeEvent)) {
    const decision = scenario.vocabulary[event]
    if (!decision) continue
    const { thing, other, person, spot, job, otherJob } = decision
    for (const name of [thing, other, person, spot, job, otherJob]) {
      if (name !== undefined) named.add(name)
    }
  }
  for (const { points } of Object.values(scenario.header.stops ?? {}))
    for (const name of Object.keys(points)) named.add(name)
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
  return { named, asked, raised, looked }

  function ask(guard: Guard | undefined): void {
    if (!guard) return
    if (guard.type === 'flagged' || guard.type === 'counted') asked.add(guard.params.name)
    else if (guard.type === 'not') ask(guard.params.guard)
    else if (guard.type === 'in') looked.add(guard.params.state)
    else for (const one of guard.params.guards) ask(one)
  }
}
