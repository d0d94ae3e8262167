import type { Question } from '#class'
import type { Scenario, StateNode, TripQuestion, Vote, Words } from '#scenario'
import { optionOf } from '#session/class'

/** A question of the plan by its name, wherever it is asked. */
export function plannedQuestion({ header }: Scenario, name: string): TripQuestion | undefined {
  return Object.values(header.stops ?? {})
    .map(({ questions }) => questions[name])
    .find((one) => one !== undefined)
}

/** What a question asks, in the member's language. */
export function askOf(scenario: Scenario, { question, about }: Question, words: Words): string {
  const found =
    about === 'decision'
      ? voteIn(scenario.file.states, question)?.ask
      : plannedQuestion(scenario, question)?.ask
  return found === undefined ? '' : words.line(found)
}

/** What an option of a question says. */
export function labelOf(
  { question, about }: Question,
  option: string,
  scenario: Scenario,
  words: Words,
): string {
  return about === 'decision' ? words.decision(option) : optionOf(scenario, question, option, words)
}

function voteIn(states: Record<string, StateNode> | undefined, id: string): Vote | undefined {
  for (const node of Object.values(states ?? {})) {
    const found = node.meta?.vote?.id === id ? node.meta.vote : voteIn(node.states, id)
    if (found) return found
  }
  return undefined
}
