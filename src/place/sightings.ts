import { isSameSpot, type Box } from './evidence.ts'
import { weighPlaces } from './recognise/frames.ts'
import { isDenied } from './recognise/held.ts'
import type { RecognitionState } from './recognise/state.ts'

/** A place that seems to be in view. */
export interface Sighting {
  placeId: string
  /** `firm` bears the place's name; `maybe` is the question "Is this X?". */
  certainty: 'firm' | 'maybe'
  /** Where its sign is in the picture; absent where it was not seen there. */
  box?: Box
  /** Of a neighbour of a recognised place that has not been read itself: degrees right of the camera's middle. */
  asideDegrees?: number
  sinceMs: number
}

/** Neighbours are not shown from a heading older than this. */
const NEIGHBOUR_MS = 2000

/**
 * The labels of this moment, firm ones first, then those that more has been read of. Of two that claim the same
 * spot of the picture only the better one stands there, so that a question never covers an answer.
 */
export function sightings(state: RecognitionState, nowMs: number): Sighting[] {
  const shown: Sighting[] = []
  const sums = weighPlaces(state.frames)
  const ranked = state.held
    .filter((one) => !isDenied(state, one.placeId, nowMs))
    .map(({ placeId, box, sinceMs, firmUntilMs, maybeUntilMs }) => ({
      placeId,
      box,
      sinceMs,
      isFirm: firmUntilMs >= nowMs,
      isThere: Math.max(firmUntilMs, maybeUntilMs) >= nowMs,
      sum: sums.get(placeId) ?? 0,
    }))
    .filter(({ isThere }) => isThere)
    .toSorted(
      (a, b) => Number(b.isFirm) - Number(a.isFirm) || b.sum - a.sum || (a.placeId < b.placeId ? -1 : 1),
    )
  for (const { placeId, isFirm, box, sinceMs } of ranked) {
    const isTaken = box && shown.some((other) => other.box && isSameSpot(other.box, box))
    if (!isFirm && isTaken) continue
    shown.push({
      placeId,
      certainty: isFirm ? 'firm' : 'maybe',
      sinceMs,
      ...(box && !isTaken && { box }),
    })
  }
  if (nowMs - state.neighboursMs > NEIGHBOUR_MS) return shown
  for (const { placeId, asideDegrees, sinceMs } of state.neighbours) {
    if (shown.some((one) => one.placeId === placeId) || isDenied(state, placeId, nowMs)) continue
    shown.push({ placeId, certainty: 'maybe', asideDegrees, sinceMs })
  }
  return shown
}
