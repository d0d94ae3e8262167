import { Vector3, type Camera } from 'three'
import type { Look } from '#class'
import type { Tick } from '../tick.ts'
import { areAlike, turnTo } from './alike.ts'
import { createHandReader, type WornHands } from './worn-hands.ts'

/** Seconds between two looks that are told at least. */
const EVERY = 0.1

const ahead = new Vector3()

/** Tells others where a member looks. */
export interface LookTeller {
  /**
   * Reads where a viewer looks and tells it, if the last was told a while ago and it would be seen as another. Allocates
   * nothing.
   * @param from the middle of the spot that looks are counted from
   * @param worn the viewer's hands, where others see them
   */
  update(tick: Tick, viewer: Camera, from: readonly [number, number, number], worn?: WornHands): void
}

/** A teller that hands over the same object each time, filled anew. */
export function createLookTeller(tell: (look: Look) => void): LookTeller {
  // Fields, not variables: see people/gaze.ts.
  const clock = { wait: 0.1 }
  clock.wait = 0
  const now: Look = { x: NaN, y: NaN, z: NaN, yaw: NaN, pitch: NaN }
  const look: Look = { x: NaN, y: NaN, z: NaN, yaw: NaN, pitch: NaN, hands: undefined }
  const hands = createHandReader()
  return {
    update({ seconds }, viewer, from, worn) {
      clock.wait -= seconds
      if (clock.wait > 0) return
      const { elements } = viewer.matrixWorld
      now.x = elements[12] - from[0]
      now.y = elements[13] - from[1]
      now.z = elements[14] - from[2]
      // Eyes look along -z.
      turnTo(now, ahead.set(-elements[8], -elements[9], -elements[10]))
      const hasOtherHands = hands.read(worn, viewer)
      if (!hasOtherHands && areAlike(now, look)) return
      clock.wait = EVERY
      look.x = now.x
      look.y = now.y
      look.z = now.z
      look.yaw = now.yaw
      look.pitch = now.pitch
      look.hands = hands.tell()
      tell(look)
    },
  }
}
