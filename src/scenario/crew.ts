import type { Decision } from './decision.ts'
import type { Scenario } from './scenario.ts'
import type { Header } from './schema/header.ts'

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
  /** The roles that may take a decision, by its name; none: anybody may, as with time and with what nobody knows. */
  rolesOf(decision: string): readonly string[]
  /** Whether two must want a decision. */
  isTogether(decision: string): boolean
}

/** How a crew is divided, by what decisions are made of. */
interface Division {
  roles: readonly CrewRole[]
  rolesOf: (decision: Decision) => readonly string[]
  isTogether: (decision: Decision) => boolean
}

/** Every shift can be played by two: one acts, the other speaks; both look, and both let time pass. */
const PAIR: Division = {
  roles: [{ id: 'hands' }, { id: 'voice' }],
  rolesOf: ({ verb }) => [verb === 'say' ? 'voice' : 'hands'],
  isTogether: () => false,
}

/** How a scenario is divided among a crew; undefined where it cannot be: practices, walks and trips. */
export function crewOf({ header, vocabulary }: Pick<Scenario, 'header' | 'vocabulary'>): Crew | undefined {
  if (header.kind !== 'shift') return undefined
  const { roles, rolesOf, isTogether } = header.crew ? divided(header.crew) : PAIR
  const known = (name: string) => vocabulary.find(({ decision }) => decision === name)
  return {
    roles,
    rolesOf(name) {
      const decision = known(name)
      // Whoever looks at something takes nothing from anybody.
      return decision && decision.verb !== 'look' ? rolesOf(decision) : []
    },
    isTogether(name) {
      const decision = known(name)
      return decision !== undefined && isTogether(decision)
    },
  }
}

function divided(crew: NonNullable<Header['crew']>): Division {
  const roles = Object.entries(crew.roles)
  const together = new Set(crew.together)
  return {
    roles: roles.map(([id, { name, about }]) => ({ id, name, about })),
    rolesOf: (decision) =>
      roles.filter(([, { has }]) => namesIn(decision).some((name) => has.includes(name))).map(([id]) => id),
    isTogether: (decision) => namesIn(decision).some((name) => together.has(name)),
  }
}

/** What a decision names that a role can have. */
export function namesIn({ thing, other, person, spot, say }: Decision): string[] {
  return [thing, other, person, spot, say].filter((name) => name !== undefined)
}
