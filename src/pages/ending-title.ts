import type { Scenario } from '#scenario'

/** The untranslated title of an ending by the id that an attempt keeps of it. */
export function endingTitle(scenario: Scenario, ending: string | undefined): string | undefined {
  if (ending === undefined) return undefined
  return scenario.file.states['story']?.states?.[ending]?.meta?.ending?.title
}
