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
 * How much the pictures of the last seconds speak for a place being the one aimed at: one good reading in the middle
 * outweighs many poor ones at the edge.
 */
export function evidenceSum(frames: readonly SignFrame[], placeId: string): number {
  let sum = 0
  for (const { readings } of frames)
    for (const one of readings) if (one.placeId === placeId) sum += evidenceOf(one)
  return sum
}
