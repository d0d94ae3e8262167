import { MOST_MEMBERS } from '#class'

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))
/** Metres from the middle of the nearest and the farthest. */
const NEAR = 1.7
const FAR = 2.6
/** Metres below the eyes of who stands there, so that heads hide little of the picture. */
const LOW = 0.5

/** Where a member is drawn, counted from where they are. */
export type Seat = readonly [x: number, y: number, z: number]

/**
 * A place for each member in a picture all round. All of them stand where it was taken, and would be in each other's
 * heads: they are seen round that point instead, below what the picture is about.
 */
export const SEATS: readonly Seat[] = Array.from({ length: MOST_MEMBERS }, (_, slot): Seat => {
  const far = NEAR + ((FAR - NEAR) * slot) / MOST_MEMBERS
  const angle = slot * GOLDEN_ANGLE
  return [Math.sin(angle) * far, -LOW, Math.cos(angle) * far]
})
