import type { Debrief, DebriefMoment } from '#attempt'
import { crewOf, type Scenario } from '#scenario'
import { playersOf, type Advice, type CrewState } from './crew.ts'
import type { Slot } from './member.ts'

/** What a shift shows of one member of its crew. */
export interface CrewMemberReport {
  slot: Slot
  /** How many decisions were theirs. */
  decided: number
  /** Points that their decisions earned, and what they lost against the best that could be done then. */
  earned: number
  lost: number
  /** Advice to others that mattered: how often, how often nothing better could be done, and how often it was done. */
  advised: { given: number; good: number; taken: number }
  /** Moments of working together that went well, and all that there were. */
  together: { well: number; of: number }
}

/** What a crew's shift shows: each member for themselves, and how they worked together. */
export interface CrewReport {
  members: readonly CrewMemberReport[]
  /** Points that were lost because nobody did anything in time. */
  lostByWaiting: number
}

/** A moment, who decided it, and what others had advised about it. */
interface Played {
  moment: DebriefMoment
  by: Slot | null
  advice: readonly Advice[]
}

/** A part in working together. */
interface Part {
  slot: Slot
  isWell: boolean
}

/**
 * Scores each who played a part in a crew's shift, for their own decisions and for how they worked together: whose advice
 * was as good as the best play, who took good advice that was meant for them and left bad advice, and what two decided
 * together. Advice counts once, and only where it made a difference.
 *
 * @param debrief of the crew's whole line of play
 */
export function crewReport(
  scenario: Scenario,
  { timeline }: Pick<Debrief, 'timeline'>,
  crew: CrewState,
): CrewReport {
  const members = [...new Set([...playersOf(crew), ...crew.doneBy.filter((by) => by !== null)])].toSorted(
    (a, b) => a - b,
  )
  const advice = adviceByMoment(timeline, crew, members)
  const played = timeline.map((moment, index): Played => ({
    moment,
    by: crew.doneBy[index] ?? null,
    advice: advice.get(index) ?? [],
  }))
  const parts = played.flatMap((one) => partsIn(scenario, crew, one))
  return {
    members: members.map((slot) => reportOf(slot, played, parts)),
    lostByWaiting: lostIn(played.filter(({ by, moment }) => by === null && moment.kind === 'wait')),
  }
}

function reportOf(slot: Slot, played: readonly Played[], parts: readonly Part[]): CrewMemberReport {
  const own = played.filter(({ by }) => by === slot)
  const given = played.flatMap(({ moment, by, advice }) =>
    advice.filter((one) => one.by === slot && by !== slot).map((one) => ({ moment, event: one.event })),
  )
  const shared = parts.filter((one) => one.slot === slot)
  return {
    slot,
    decided: own.length,
    earned: own.reduce((sum, { moment }) => sum + pointsIn(moment), 0),
    lost: lostIn(own),
    advised: {
      given: given.length,
      good: given.filter(({ moment, event }) => isBest(moment, event)).length,
      taken: given.filter(({ moment, event }) => moment.event === event).length,
    },
    together: { well: shared.filter(({ isWell }) => isWell).length, of: shared.length },
  }
}

/** Advice by the moment that it was about: where it was done in the end, else where it was given; each once. */
function adviceByMoment(
  timeline: readonly DebriefMoment[],
  { advice }: CrewState,
  members: readonly Slot[],
): Map<number, Advice[]> {
  const found = new Map<string, { index: number; one: Advice }>()
  for (const one of advice) {
    if (!members.includes(one.by)) continue
    const done = timeline.findIndex(({ event }, index) => index >= one.after && event === one.event)
    const index = done < 0 ? one.after : done
    const moment = timeline[index]
    if (moment && matters(moment, one.event)) found.set(`${one.by} ${one.event}`, { index, one })
  }
  const byMoment = new Map<number, Advice[]>()
  for (const { index, one } of found.values()) byMoment.set(index, [...(byMoment.get(index) ?? []), one])
  return byMoment
}

function partsIn(scenario: Scenario, crew: CrewState, { moment, by, advice }: Played): Part[] {
  const fromOthers = advice.filter((one) => one.by !== by)
  const given = fromOthers.map((one) => ({ slot: one.by, isWell: isBest(moment, one.event) }))
  const heard = fromOthers.filter(({ event }) => by !== null && isFor(scenario, crew, by, event))
  if (by === null || heard.length === 0) return given
  const hasGood = heard.some(({ event }) => isBest(moment, event))
  const wasHeeded = heard.some(({ event }) => event === moment.event)
  // Bad advice that was left for something no worse is well done; good advice is there to be taken.
  const isWell = isBest(moment, moment.event) || (!hasGood && !wasHeeded)
  return [...given, { slot: by, isWell }]
}

/** Whether a decision was for somebody to take. */
function isFor(scenario: Scenario, { parts }: CrewState, slot: Slot, event: string): boolean {
  const roles = crewOf(scenario)?.rolesOf(event) ?? []
  return roles.length === 0 || roles.some((role) => parts[role] === slot)
}

/** Whether nothing better could have been done then. */
const isBest = ({ event, cost = 0, alternatives }: DebriefMoment, wanted: string): boolean =>
  wanted === event ? cost === 0 : alternatives.some((one) => one.event === wanted && one.isBest)

/** Whether a choice left a mark, or would have been worse than another. */
function matters(moment: DebriefMoment, wanted: string): boolean {
  const marks =
    wanted === moment.event
      ? moment.marks
      : (moment.alternatives.find(({ event }) => event === wanted)?.marks ?? [])
  return marks.length > 0 || !isBest(moment, wanted)
}

const lostIn = (all: readonly Played[]): number =>
  all.reduce((sum, { moment: { cost = 0 } }) => sum + cost, 0)

const pointsIn = ({ marks }: DebriefMoment): number => marks.reduce((sum, { points }) => sum + points, 0)
