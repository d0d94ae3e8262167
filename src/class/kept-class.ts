import type { ClassState } from './state.ts'

/** What a guide is told of a class that the server keeps, while it goes on and afterwards. */
export interface KeptClass {
  scenario: string
  version: string
  /** Days in UTC, as 2027-01-31; the class is deleted when `deleteOn` begins. */
  madeOn: string
  deleteOn: string
  /** What nicknames follow from. */
  salt: string
  /** Absent where the server has another version of the scenario by now. */
  state?: ClassState
}
