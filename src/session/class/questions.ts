import type { Question } from '#class'
import type { Scenario, StateNode, TripQuestion, Vote, Words } from '#scenario'

/** A question of the plan by its name, wherever it is asked. */
export function plannedQuestion({ header }: Scenario, name: string): TripQuestion | undefined {
  return Object.values(header.stops ?? {})
    .map(({ questions }) => questions[name])
    .find((one) => one !== undefined)
}

/** What a question asks, as it is written; undefined where the scenario has no such question. */
export function askLineOf(scenario: Scenario, { question, about }: Question): string | undefined {
  return about === 'decision'
    ? voteIn(scenario.file.states, question)?.ask
    : plannedQuestion(scenario, question)?.ask
}

/** What a question asks, in the member's language. */
export function askOf(scenario: Scenario, question: Question, words: Words): string {
  const line = askLineOf(scenario, question)
  return line === undefined ? '' : words.line(line)
}

/** What an option of a question says. */
export function labelOf(
  { question, about }: Question,
  option: string,
  scenario: Scenario,
  words: Words,
): string {
  if (about === 'decision') return words.decision(option)
  const line = plannedQuestion(scenario, question)?.options[option]
  return line === undefined ? option : words.line(line)
}

function voteIn(states: Record<string, StateNode> | undefined, id: string): Vote | undefined {
  for (const node of Object.values(states ?? {})) {
    const found = node.meta?.vote?.id === id ? node.meta.vote : voteIn(node.states, id)
    if (found) return found
  }
  return undefined
}
