import type { Attempt, Debrief } from '#attempt'
import type { Scenario, Words } from '#scenario'
import { createContext, useContext } from 'react'
import type { Teller } from './open-teller.ts'

/** What every part of a debrief reads. */
export interface DebriefParts {
  scenario: Scenario
  attempt: Attempt
  words: Words
  debrief: Debrief
  teller: Teller
  /** Goes back into the shift so that the decision at this index is made anew. */
  rewind: (index: number) => void
}

/** Gives a debrief to its parts. */
export const DebriefContext = createContext<DebriefParts | undefined>(undefined)

/**
 * The debrief around a part.
 *
 * @throws outside of a debrief.
 */
export function useDebriefParts(): DebriefParts {
  const parts = useContext(DebriefContext)
  if (!parts) throw new Error('This belongs inside a debrief.')
  return parts
}

/** The address inside the page of a moment, for `id`. */
export function momentId(index: number): string {
  return `moment-${index}`
}
