import { MathUtils, type Vector3 } from 'three'
import { settings } from '#session'
import { shortestTurn } from '../people/walker.ts'
import type { Tick } from '../tick.ts'
import type { Rig } from './rig.ts'

/** Radians a second at most, and how eagerly the last of a turn is made up. */
const FASTEST = MathUtils.degToRad(60)
const EAGER = 3
/** Radians that need no turn. */
const NEAR = 0.02
/** With reduced motion: what is worth a jump, and for how long what is seen must have stood still before one. */
const JUMP = { radians: 0.15, still: 0.05, seconds: 0.6 }

/** On screen: turns the view to what somebody else sees, until the learner moves it themself. */
export interface Follower {
  /** Begins to follow anew. */
  begin(): void
  /** Turns towards a point. Allocates nothing. */
  update(tick: Tick, to: Vector3): void
}

/** Turns the view of a rig. */
export function createFollower(rig: Rig): Follower {
  // Fields, not variables: see people/gaze.ts.
  const now = { moves: -1, yaw: 0.1, still: 0.1 }
  return {
    begin() {
      now.moves = rig.ownMoves()
      now.still = 0
    },
    update({ seconds }, to) {
      if (now.moves !== rig.ownMoves() || rig.isMoving()) return
      const { position } = rig.camera
      const dx = to.x - position.x
      const dy = to.y - position.y
      const dz = to.z - position.z
      const flat = Math.sqrt(dx * dx + dz * dz)
      const yaw = Math.atan2(-dx, -dz)
      const turn = shortestTurn(rig.yaw, yaw)
      const tilt = MathUtils.clamp(Math.atan2(dy, flat), -1, 1) - rig.pitch
      const off = Math.sqrt(turn * turn + tilt * tilt)
      if (settings.getState().reducedMotion) {
        now.still = Math.abs(shortestTurn(now.yaw, yaw)) < JUMP.still ? now.still + seconds : 0
        if (now.still === 0) now.yaw = yaw
        if (off > JUMP.radians && now.still > JUMP.seconds) rig.aimAt(rig.yaw + turn, rig.pitch + tilt)
        return
      }
      if (off < NEAR) return
      const share = Math.min(1, (Math.min(FASTEST, off * EAGER) * seconds) / off)
      rig.aimAt(rig.yaw + turn * share, rig.pitch + tilt * share)
    },
  }
}
