import type { DecisionEntry } from '#attempt'
import type { Deal } from '#scenario'
import type { CrewState } from './crew.ts'
import type { Member, Slot } from './member.ts'

/** A question that is put to the class, or was. */
export interface Question {
  /** The how manieth entry of the log has asked it. */
  seq: number
  about: 'decision' | 'plan'
  /** Its name in the plan; several rounds of one question have the same. */
  question: string
  options: readonly string[]
  /** What each member chose, by their numbers. */
  answers: Readonly<Record<number, string>>
  isRevealed: boolean
  /** How many decisions stood when it was asked. */
  after: number
}

/** Where a class stands: plain data, the same on every device that has folded the same log. */
export interface ClassState {
  scenario: { id: string; version: string }
  /** What was dealt before it began; absent: as the scenario is written. */
  deal?: Deal
  /** The number of the last entry. */
  seq: number
  /** Members by their numbers: the first came first. */
  members: readonly Member[]
  /** Who leads; absent before a guide has come. */
  lead?: Slot
  /** The line of play of the shared scenario. */
  line: readonly DecisionEntry[]
  isPaused: boolean
  isEyesOnGuide: boolean
  isRoaming: boolean
  isLocked: boolean
  isEnded: boolean
  /** What is pointed at, by its name on stage. */
  pointed?: string
  /** Whose view everybody sees. */
  shown?: Slot
  /** The question that is open. */
  question?: Question
  /** Questions that were closed, in their order. */
  asked: readonly Question[]
  /** Where the scenario is a shift: it is played by a crew, and nobody leads. */
  crew?: CrewState
}

/** A class that nobody has entered yet. */
export function newClass(scenario: { id: string; version: string }, deal?: Deal): ClassState {
  return {
    scenario: { id: scenario.id, version: scenario.version },
    ...(deal && Object.keys(deal).length > 0 && { deal: { ...deal } }),
    seq: 0,
    members: [],
    line: [],
    isPaused: false,
    isEyesOnGuide: false,
    isRoaming: false,
    isLocked: false,
    isEnded: false,
    asked: [],
  }
}

/** How many chose each option, in the options' order; `team`: only of that team. */
export function split(
  { members }: Pick<ClassState, 'members'>,
  { options, answers }: Pick<Question, 'options' | 'answers'>,
  team?: number,
): number[] {
  const counted = Object.entries(answers).filter(
    ([slot]) => team === undefined || members[Number(slot)]?.team === team,
  )
  return options.map((option) => counted.filter(([, chosen]) => chosen === option).length)
}
