import type { Decision } from './decision.ts'
import type { Scenario } from './scenario.ts'

/** A role in a crew. One without a name is of the pair that every shift can be played as; words call it by its id. */
export interface CrewRole {
  id: string
  /** Untranslated. */
  name?: string
  about?: string
}

/** How several play one shift together. */
export interface Crew {
  roles: readonly CrewRole[]
  /** The roles that may take a decision; none: anybody may. */
  rolesOf(decision: Decision): readonly string[]
  /** Whether two must want a decision. */
  isTogether(decision: Decision): boolean
}

/** Every shift can be played by two: one acts, the other speaks; both look, and both let time pass. */
const PAIR: Crew = {
  roles: [{ id: 'hands' }, { id: 'voice' }],
  rolesOf: ({ verb }) => (verb === 'look' ? [] : [verb === 'say' ? 'voice' : 'hands']),
  isTogether: () => false,
}

/** How a scenario is divided among a crew; undefined where it cannot be: practices, walks and trips. */
export function crewOf({ header }: Pick<Scenario, 'header'>): Crew | undefined {
  if (header.kind !== 'shift') return undefined
  const { crew } = header
  if (!crew) return PAIR
  const roles = Object.entries(crew.roles)
  const together = new Set(crew.together)
  return {
    roles: roles.map(([id, { name, about }]) => ({ id, name, about })),
    // Whoever looks at something takes nothing from anybody.
    rolesOf: (decision) =>
      decision.verb === 'look'
        ? []
        : roles
            .filter(([, { has }]) => namesIn(decision).some((name) => has.includes(name)))
            .map(([id]) => id),
    isTogether: (decision) => namesIn(decision).some((name) => together.has(name)),
  }
}

/** What a decision names that a role can have. */
export function namesIn({ thing, other, person, spot, say }: Decision): string[] {
  return [thing, other, person, spot, say].filter((name) => name !== undefined)
}
