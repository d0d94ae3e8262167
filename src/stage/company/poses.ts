import type { Look, Slot } from '#class'
import { shortestTurn } from '../people/walker.ts'
import type { Tick } from '../tick.ts'

/** How many numbers a pose has: x, y and z from the middle of the spot, yaw and pitch. */
export const POSE = 5
/** Seconds in which a head makes up two thirds of the way to the last look: looks come ten times a second. */
const SOON = 0.07
/** Metres beyond which nobody has walked but was carried: they are there at once. */
const JUMP = 2.5
/** Metres and radians that nobody would see. */
const STILL = 0.0015

/** Where members are seen to look, between one look and the next. */
export interface Poses {
  /** The pose of each member that is there, by number: `now[slot * POSE]` and the four after it. */
  now: Float64Array
  /** 1 for each who has moved; whoever reads it sets it back. */
  moved: Uint8Array
  /** Takes the time that passes with the `approach`es that follow. */
  begin(tick: Tick): void
  /** Moves a member towards their last look, if there is one; answers whether that changed anything. Allocates nothing. */
  approach(slot: Slot, look: Look | undefined): boolean
  isThere(slot: Slot): boolean
}

/** Poses for as many members, none of them there yet. */
export function createPoses(members: number): Poses {
  const now = new Float64Array(members * POSE)
  const moved = new Uint8Array(members)
  const there = new Uint8Array(members)
  // An array, not a variable: see people/gaze.ts.
  const share = new Float64Array(1)
  return {
    now,
    moved,
    begin({ seconds }) {
      share[0] = 1 - Math.exp(-seconds / SOON)
    },
    approach(slot, look) {
      const wasThere = there[slot] === 1
      there[slot] = look ? 1 : 0
      if (!look) return wasThere
      const at = slot * POSE
      const x = look.x - now[at]!
      const y = look.y - now[at + 1]!
      const z = look.z - now[at + 2]!
      const turn = shortestTurn(now[at + 3]!, look.yaw)
      const tilt = look.pitch - now[at + 4]!
      const far = x * x + y * y + z * z
      if (!wasThere || far > JUMP * JUMP) {
        now[at] = look.x
        now[at + 1] = look.y
        now[at + 2] = look.z
        now[at + 3] = look.yaw
        now[at + 4] = look.pitch
        moved[slot] = 1
        return true
      }
      if (far < STILL * STILL && Math.abs(turn) < STILL && Math.abs(tilt) < STILL) return false
      moved[slot] = 1
      const by = share[0]!
      now[at]! += x * by
      now[at + 1]! += y * by
      now[at + 2]! += z * by
      now[at + 3]! += turn * by
      now[at + 4]! += tilt * by
      return true
    },
    isThere: (slot) => there[slot] === 1,
  }
}
