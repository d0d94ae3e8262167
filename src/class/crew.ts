import { crewOf, type Scenario } from '#scenario'
import type { ClassEntry, Command } from './command.ts'
import type { Slot } from './member.ts'
import type { ClassState } from './state.ts'

/** What one member would do in another's place, or wants to do together. */
export interface Advice {
  by: Slot
  /** A decision, as `step` takes it. */
  event: string
  /** How many decisions stood. */
  after: number
}

/** How far a crew is that plays one shift together. */
export interface CrewState {
  /** Who plays each role; a role that nobody has is left out. */
  parts: Readonly<Record<string, Slot>>
  /** How many times slower than written timed decisions run, `off`: only when the crew says so. Absent before it began. */
  pace?: CrewPace
  /** Seconds of play until the clock last stood still, and the second of the class at which it went on. */
  ran: number
  since?: number
  /** Who took each decision of the line; null: time did. */
  doneBy: readonly (Slot | null)[]
  /** What was advised along the line, in order. */
  advice: readonly Advice[]
}

/** Paces of timed decisions, as in a session. */
export const CREW_PACES = [1, 2, 5, 10, 'off'] as const
/** How many times slower than written. */
export type CrewPace = (typeof CREW_PACES)[number]

/** The most advice that a crew remembers. */
const MOST_ADVICE = 500

/** A crew that has not begun; undefined where the scenario is none that a crew can play. */
export function newCrew(scenario: Scenario): CrewState | undefined {
  return crewOf(scenario) && { parts: {}, ran: 0, doneBy: [], advice: [] }
}

/** Seconds of play, to the tenth. @param t seconds of the class */
export function playSeconds({ ran, since }: Pick<CrewState, 'ran' | 'since'>, t: number): number {
  return Math.round((ran + (since === undefined ? 0 : Math.max(0, t - since))) * 10) / 10
}

/** Who plays, each once. */
export function playersOf({ parts }: Pick<CrewState, 'parts'>): Slot[] {
  return [...new Set(Object.values(parts))]
}

/** The advice that stands: the newest of each member, until somebody has done it. */
export function standingAdvice({ crew, line }: Pick<ClassState, 'crew' | 'line'>): Advice[] {
  const newest = new Map<Slot, Advice>()
  for (const one of crew?.advice ?? []) newest.set(one.by, one)
  return [...newest.values()].filter(
    ({ event, after }) => !line.some(({ decision }, index) => index >= after && decision === event),
  )
}

/** Whether a crew's clock stands still: on a break of its own, or because its teacher wants to be looked at. */
export const isHeld = ({
  isPaused,
  isEyesOnGuide,
}: Pick<ClassState, 'isPaused' | 'isEyesOnGuide'>): boolean => isPaused || isEyesOnGuide

/** A wait that has run out is nobody's decision. */
export const isWait = (event: string): boolean => event.startsWith('xstate.after.')

/**
 * Whether a member may take a decision of the shift now: it is their role's, or nobody's; and where two must want it,
 * another player does.
 */
export function mayDecide(
  scenario: Scenario,
  state: Pick<ClassState, 'line'> & { crew: CrewState },
  by: Slot,
  event: string,
): boolean {
  const { crew } = state
  const plan = crewOf(scenario)
  const players = playersOf(crew)
  if (!plan || !players.includes(by)) return false
  const roles = plan.rolesOf(event)
  if (roles.length > 0 && !roles.some((role) => crew.parts[role] === by)) return false
  const wanted = standingAdvice(state).some(
    (one) => one.event === event && one.by !== by && players.includes(one.by),
  )
  return players.length < 2 || !plan.isTogether(event) || wanted
}

/** What an entry that is allowed changes for the crew; the class around it is changed already. */
export function changeCrew(crew: CrewState, { by, t, what }: ClassEntry, state: ClassState): CrewState {
  switch (what.do) {
    case 'part':
      return { ...crew, parts: parted(crew.parts, what, by) }
    case 'begin':
      return { ...crew, pace: what.pace, ...(!isHeld(state) && { since: t }) }
    case 'pause':
    case 'eyes':
      return isHeld(state) ? stopped(crew, t) : going(crew, t)
    case 'suggest': {
      const others = crew.advice.filter((one) => one.by !== by || one.after !== what.after)
      return {
        ...crew,
        advice: [...others, { by, event: what.event, after: what.after }].slice(-MOST_ADVICE),
      }
    }
    case 'decide':
      return { ...crew, doneBy: [...crew.doneBy, isWait(what.event) && !what.asked ? null : by] }
    case 'rewind': {
      const { keep } = what
      // From the very beginning means: roles and pace are chosen anew.
      if (keep === 0) return { parts: crew.parts, ran: 0, doneBy: [], advice: [] }
      const ran = state.line.at(-1)?.t ?? 0
      return {
        ...stopped(crew, t),
        ran,
        ...(!isHeld(state) && { since: t }),
        doneBy: crew.doneBy.slice(0, keep),
        advice: crew.advice.filter(({ after }) => after < keep),
      }
    }
    case 'remove':
      return {
        ...crew,
        parts: Object.fromEntries(Object.entries(crew.parts).filter(([, slot]) => slot !== what.slot)),
      }
    case 'end':
      return stopped(crew, t)
    default:
      return crew
  }
}

function parted(parts: CrewState['parts'], { role, on }: Extract<Command, { do: 'part' }>, by: Slot) {
  const others = Object.entries(parts).filter(([one]) => one !== role)
  return Object.fromEntries(on ? [...others, [role, by] as const] : others)
}

function stopped(crew: CrewState, t: number): CrewState {
  const { since: _since, ...rest } = crew
  return { ...rest, ran: playSeconds(crew, t) }
}

function going(crew: CrewState, t: number): CrewState {
  return crew.pace === undefined || crew.since !== undefined ? crew : { ...crew, since: t }
}
