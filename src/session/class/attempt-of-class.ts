import type { Attempt } from '#attempt'
import type { ClassState } from '#class'

/** A class as an attempt: bodies know by it whether the story went on or jumped. It is saved nowhere. */
export function attemptOfClass({
  scenario,
  deal,
  line,
}: Pick<ClassState, 'scenario' | 'deal' | 'line'>): Attempt {
  return {
    id: '00000000',
    scenario: scenario.id,
    version: scenario.version,
    format: 1,
    ...(deal && { deal: { ...deal } }),
    entries: [...line],
  }
}
