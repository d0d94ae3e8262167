import { isWildcard, expandWildcard } from '../decision.ts'
import { limits } from '../limits.ts'
import { problem, type Problem } from '../problem.ts'
import type { ExpandedFile } from '../schema/file.ts'
import { walkStates, walkTransitions } from '../walk.ts'

/** Files that would take the other checks too long. */
export function* checkSize(file: ExpandedFile): Generator<Problem> {
  let states = 0
  let transitions = 0
  const events = new Set<string>()
  for (const state of walkStates(file.states)) {
    states++
    for (const { kind, event } of walkTransitions(state)) {
      transitions++
      if (kind === 'on' && event !== undefined) events.add(event)
    }
  }
  if (states > limits.states) {
    yield problem('too-many', ['states'], { what: 'states', count: states, max: limits.states })
  }
  if (transitions > limits.transitions) {
    yield problem('too-many', ['states'], {
      what: 'transitions',
      count: transitions,
      max: limits.transitions,
    })
  }
  let decisions = 0
  for (const event of events) decisions += isWildcard(event) ? expandWildcard(event, file.meta).length : 1
  if (decisions > limits.decisions) {
    yield problem('too-many', ['states'], { what: 'decisions', count: decisions, max: limits.decisions })
  }
}
