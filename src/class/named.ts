import { crewOf, type Scenario, type StateNode } from '#scenario'
import type { Command } from './command.ts'
import { isWait } from './crew.ts'

const votesOf = new WeakMap<Scenario, ReadonlySet<string>>()

/**
 * Whether whatever a command names is in the scenario. Else a guide could write any word into the log that is shaped
 * like a name; and there is to be nobody's name in it.
 */
export function isNamed(scenario: Scenario, what: Command): boolean {
  const { people, things, spots, stops = {} } = scenario.header
  if (what.do === 'point')
    return what.at === null || [people, things, spots].some((all) => Object.hasOwn(all, what.at ?? ''))
  // A wildcard of the machine takes whatever is shaped like a name.
  if (what.do === 'decide' || what.do === 'suggest')
    return isWait(what.event) || scenario.vocabulary.some(({ decision }) => decision === what.event)
  if (what.do === 'part') return crewOf(scenario)?.roles.some(({ id }) => id === what.role) ?? false
  if (what.do !== 'ask') return true
  if (what.about === 'decision') return votes(scenario).has(what.question)
  const planned = Object.values(stops).find(({ questions }) => Object.hasOwn(questions, what.question))
  const options = planned?.questions[what.question]?.options ?? {}
  return what.options.every((option) => Object.hasOwn(options, option))
}

function votes(scenario: Scenario): ReadonlySet<string> {
  const known = votesOf.get(scenario) ?? new Set(voteIds(scenario.file.states))
  votesOf.set(scenario, known)
  return known
}

function* voteIds(states: Record<string, StateNode> = {}): Generator<string> {
  for (const { meta, states: inner } of Object.values(states)) {
    if (meta?.vote) yield meta.vote.id
    yield* voteIds(inner)
  }
}
