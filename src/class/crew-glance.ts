import { endingId } from '#scenario'
import { isHeld, playSeconds } from './crew.ts'
import type { Standing } from './fold.ts'
import type { Slot } from './member.ts'

/** How far a crew is, as a teacher sees it who looks after several. */
export interface CrewGlance {
  /** `held`: on a break, or stopped by the teacher. */
  phase: 'lobby' | 'playing' | 'held' | 'ended'
  /** Seconds of play. */
  seconds: number
  /** How many decisions its members have taken; what time did by itself is none. */
  decided: number
  /** The last of them. */
  last?: { event: string; by: Slot }
  /** Seconds of play since then, or since it began. */
  quiet: number
}

/** Sums up how far a crew is; undefined for a class on a trip. @param now seconds of the class */
export function crewGlance({ state, snapshot }: Standing, now: number): CrewGlance | undefined {
  const { crew, line } = state
  if (!crew) return undefined
  const isEnded = endingId(snapshot) !== undefined || state.isEnded
  const at = crew.doneBy.findLastIndex((by) => by !== null)
  const [by, last] = [crew.doneBy[at], line[at]]
  // The clock runs on after an ending, until the crew begins anew.
  const seconds = isEnded ? (line.at(-1)?.t ?? 0) : playSeconds(crew, now)
  return {
    phase: isEnded ? 'ended' : crew.pace === undefined ? 'lobby' : isHeld(state) ? 'held' : 'playing',
    seconds,
    decided: crew.doneBy.filter((one) => one !== null).length,
    ...(by !== undefined && by !== null && last && { last: { event: last.decision, by } }),
    quiet: Math.max(0, seconds - (last?.t ?? 0)),
  }
}
