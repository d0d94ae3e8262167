import { evidenceOf } from '../sign/aim.ts'
import type { SignFrame } from './state.ts'

/** Pictures older than this were of another view. */
const FRAMES_MS = 4000
/** Signs are read twice a second at most; more pictures than this are somebody's mistake. */
const MOST_FRAMES = 24

/** Adds what was read in one picture, and forgets old pictures. */
export function addFrame(frames: readonly SignFrame[], frame: SignFrame, nowMs: number): SignFrame[] {
  return [...frames, frame]
    .filter(({ atMs }) => nowMs - atMs <= FRAMES_MS)
    .toSorted((a, b) => a.atMs - b.atMs)
    .slice(-MOST_FRAMES)
}

/**
 * How much pictures speak for each place being the one aimed at, those spoken for most first: one good reading in the
 * middle outweighs many poor ones at the edge. The sums compare places of one call only; their order names nothing.
 */
export function weighPlaces(frames: readonly SignFrame[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const { readings } of frames)
    for (const one of readings) sums.set(one.placeId, (sums.get(one.placeId) ?? 0) + evidenceOf(one))
  return new Map([...sums].toSorted(([, a], [, b]) => b - a))
}
