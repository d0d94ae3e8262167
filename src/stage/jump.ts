import { lineOfPlay } from '#attempt'
import type { SessionState } from '#session'

type Watched = Pick<SessionState, 'attempt'>

/** Whether what has come is the answer to what the learner pressed; a beat comes by itself. */
export function isDecided(
  before: Pick<SessionState, 'pressed'>,
  after: Pick<SessionState, 'pressed'>,
): boolean {
  return before.pressed !== undefined && after.pressed === undefined
}

/**
 * Whether a shift now stands elsewhere than one decision further at most: rewound, begun anew, or taken over from
 * another tab. What was under way on stage then belongs to another moment.
 */
export function hasJumped(before: Watched, after: Watched): boolean {
  const was = before.attempt
  const is = after.attempt
  if (was === is) return false
  if (was.id !== is.id) return true
  const more = is.entries.length - was.entries.length
  const last = is.entries.at(-1)
  return more < 0 || more > 1 || (more === 1 && last !== undefined && 'rewind' in last)
}

/** Whether decisions led here; else the shift has only just begun, and all that was said is new. */
export function isUnderWay({ attempt }: Watched): boolean {
  return lineOfPlay(attempt.entries).length > 0
}
