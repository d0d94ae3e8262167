import { FIRM, MAYBE, type SignReading } from '../evidence.ts'
import { evidenceOf } from './aim.ts'

/** How sure it is that a place is in view. Firm may be shown as a label; maybe only as a question. */
export type Certainty = 'firm' | 'maybe' | 'none'

/** What several pictures of one aim say together. */
export interface Weighed {
  placeId: string
  /** Sum over the pictures; compares places of one call only. */
  evidence: number
  certainty: Certainty
  /** The surest reading of the place. */
  reading: SignReading
}

/** How sure a single reading is. */
export function certaintyOf({ score, margin }: Pick<SignReading, 'score' | 'margin'>): Certainty {
  if (score >= FIRM.score && margin >= FIRM.margin) return 'firm'
  return score >= MAYBE.score && margin >= MAYBE.margin ? 'maybe' : 'none'
}

/**
 * Places by evidence from several pictures, the one aimed at first. A place is as certain as its surest single
 * reading: two weak readings that agree are often the same mistake made twice.
 *
 * @param frames readings of each picture, in any order
 */
export function weighFrames(frames: readonly (readonly SignReading[])[]): Weighed[] {
  const places = new Map<string, Weighed>()
  for (const reading of frames.flat()) {
    const before = places.get(reading.placeId)
    const surest = before && isSurer(before.reading, reading) ? before.reading : reading
    places.set(reading.placeId, {
      placeId: reading.placeId,
      evidence: (before?.evidence ?? 0) + evidenceOf(reading),
      certainty: certaintyOf(surest),
      reading: surest,
    })
  }
  return [...places.values()].toSorted((a, b) => b.evidence - a.evidence)
}

const ORDER: readonly Certainty[] = ['none', 'maybe', 'firm']

function isSurer(one: SignReading, other: SignReading): boolean {
  const steps = ORDER.indexOf(certaintyOf(one)) - ORDER.indexOf(certaintyOf(other))
  return steps === 0 ? one.score + one.margin > other.score + other.margin : steps > 0
}
