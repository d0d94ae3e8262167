import type { Camera } from 'three'
import type { Look } from '#class'
import type { Tick } from '../tick.ts'

/** Seconds between two looks that are told at least. */
const EVERY = 0.1
/** What a look that is sent can show, see `packLook`: a centimetre, the 256th of a turn and of a half turn. */
const METRES = 0.01
const YAW = (2 * Math.PI) / 256
const PITCH = Math.PI / 256

/** Tells others where a member looks. */
export interface LookTeller {
  /**
   * Reads where a viewer looks and tells it, if the last was told a while ago and it would be seen as another. Allocates
   * nothing.
   * @param from the middle of the spot that looks are counted from
   */
  update(tick: Tick, viewer: Camera, from: readonly [number, number, number]): void
}

/** A teller that hands over the same object each time, filled anew. */
export function createLookTeller(tell: (look: Look) => void): LookTeller {
  // Fields, not variables: see people/gaze.ts.
  const clock = { wait: 0.1 }
  clock.wait = 0
  const look: Look = { x: NaN, y: NaN, z: NaN, yaw: NaN, pitch: NaN }
  return {
    update({ seconds }, { matrixWorld: { elements } }, from) {
      clock.wait -= seconds
      if (clock.wait > 0) return
      // Behind the eyes, which look along -z.
      const backX = elements[8]
      const backY = elements[9]
      const backZ = elements[10]
      const x = elements[12] - from[0]
      const y = elements[13] - from[1]
      const z = elements[14] - from[2]
      const yaw = Math.atan2(backX, backZ)
      const pitch = Math.asin(Math.max(-1, Math.min(1, -backY)))
      const turn = Math.abs(yaw - look.yaw)
      const isSame =
        Math.abs(x - look.x) < METRES &&
        Math.abs(y - look.y) < METRES &&
        Math.abs(z - look.z) < METRES &&
        Math.min(turn, 2 * Math.PI - turn) < YAW &&
        Math.abs(pitch - look.pitch) < PITCH
      if (isSame) return
      clock.wait = EVERY
      look.x = x
      look.y = y
      look.z = z
      look.yaw = yaw
      look.pitch = pitch
      tell(look)
    },
  }
}
