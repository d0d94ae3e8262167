import type { Debrief, DebriefMoment } from '#attempt'
import { playersOf, type Advice, type CrewState } from './crew.ts'
import type { Slot } from './member.ts'

/** What a shift shows of one member of its crew. */
export interface CrewMemberReport {
  slot: Slot
  /** The roles this member had in the end. */
  roles: readonly string[]
  /** How many decisions were theirs. */
  decided: number
  /** Points that their decisions earned, and what they lost against the best that could be done then. */
  earned: number
  lost: number
  /** Advice to others: how often, how often it was the best that could be done, and how often it was done. */
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

/** A moment of working together: who had a part in it, and whether they did it well. */
interface Joint {
  slot: Slot
  isWell: boolean
}

/**
 * Scores each member of a crew for their own decisions and for how they worked together: whose advice was as good as
 * the best play, who took good advice and left bad advice, and what two decided together.
 *
 * @param debrief of the crew's whole line of play
 */
export function crewReport({ timeline }: Pick<Debrief, 'timeline'>, crew: CrewState): CrewReport {
  const played = timeline.map((moment, index) => ({
    moment,
    by: crew.doneBy[index] ?? null,
    advice: crew.advice.filter(({ after }) => after === index),
  }))
  const joint = played.flatMap(jointOf)
  const lostIn = (all: readonly { moment: DebriefMoment }[]): number =>
    all.reduce((sum, { moment: { cost = 0 } }) => sum + cost, 0)
  const members = playersOf(crew).toSorted((a, b) => a - b)
  return {
    members: members.map((slot) => {
      const own = played.filter(({ by }) => by === slot)
      const given = played.flatMap(({ moment, by, advice }) =>
        advice.filter((one) => one.by === slot && by !== slot).map((one) => ({ moment, one })),
      )
      const shared = joint.filter((one) => one.slot === slot)
      return {
        slot,
        roles: Object.keys(crew.parts).filter((role) => crew.parts[role] === slot),
        decided: own.length,
        earned: own.reduce((sum, { moment }) => sum + pointsIn(moment), 0),
        lost: lostIn(own),
        advised: {
          given: given.length,
          good: given.filter(({ moment, one }) => isBest(moment, one.event)).length,
          taken: given.filter(({ moment, one }) => moment.event === one.event).length,
        },
        together: { well: shared.filter(({ isWell }) => isWell).length, of: shared.length },
      }
    }),
    lostByWaiting: lostIn(played.filter(({ by, moment }) => by === null && moment.kind === 'wait')),
  }
}

function jointOf({
  moment,
  by,
  advice,
}: {
  moment: DebriefMoment
  by: Slot | null
  advice: readonly Advice[]
}): Joint[] {
  const fromOthers = advice.filter((one) => one.by !== by)
  const given = fromOthers.map((one) => ({ slot: one.by, isWell: isBest(moment, one.event) }))
  if (by === null || fromOthers.length === 0) return given
  const hasGood = given.some(({ isWell }) => isWell)
  const isDoneWell = isBest(moment, moment.event)
  const wasHeeded = fromOthers.some(({ event }) => event === moment.event)
  // Bad advice that was left for something no worse is well done; good advice is there to be taken.
  const isWell = isDoneWell || (!hasGood && !wasHeeded)
  return [...given, { slot: by, isWell }]
}

/** Whether nothing better could have been done then. */
const isBest = ({ event, cost = 0, alternatives }: DebriefMoment, wanted: string): boolean =>
  wanted === event ? cost === 0 : alternatives.some((one) => one.event === wanted && one.isBest)

const pointsIn = ({ marks }: DebriefMoment): number => marks.reduce((sum, { points }) => sum + points, 0)
