import { settings } from '#session'
import type { Actor } from '../people/actor.ts'
import { shortestTurn } from '../people/walker.ts'
import type { Tick } from '../tick.ts'
import type { Rig } from './rig.ts'

/** Seconds to see what one has done before turning to who comments on it. */
const PAUSE = 0.5
/** Somebody who has not stood still by then is left to speak out of sight. */
const PATIENCE = 8
/** Radians from the edge of the view inwards that still count as out of sight. */
const EDGE = 0.06
/** Metres from somebody's middle to the side, with some air. */
const HALF_PERSON = 0.4

/** On screen: turns the view to somebody out of sight who speaks because of what the learner has decided. */
export interface SpeakerTurn {
  /** The learner has decided: whoever speaks next may be turned to, unless the learner moves the view meanwhile. */
  expect(): void
  /** Somebody speaks to the learner. Only the first after a decision is turned to. */
  from(speaker: Actor): void
  cancel(): void
  /** Turns when the learner has arrived and the speaker stands. Allocates nothing. */
  update(tick: Tick): void
}

/**
 * Stands a learner who has just arrived so that all of somebody is in view, turned no further than it takes. On a
 * narrow screen whoever greets them would be cut off at its edge.
 */
export function takeIn({ eyes }: Pick<Actor, 'eyes'>, rig: Rig): void {
  const { position } = rig.camera
  const dx = eyes.x - position.x
  const dz = eyes.z - position.z
  const turn = shortestTurn(rig.yaw, Math.atan2(-dx, -dz))
  const room = Math.max(0, rig.halfWidth() - Math.atan2(HALF_PERSON, Math.hypot(dx, dz)))
  const over = Math.abs(turn) - room
  if (over > 0) rig.stand([position.x, position.z], rig.yaw + Math.sign(turn) * over, rig.pitch)
}

/** Turns the view of a rig. */
export function createSpeakerTurn(rig: Rig): SpeakerTurn {
  // Fields, not variables: see people/gaze.ts.
  const now = { moves: -1, pauseLeft: 0.1, patience: 0.1 }
  let speaker: Actor | undefined
  return {
    expect() {
      speaker = undefined
      now.moves = rig.ownMoves()
    },
    from(next) {
      if (speaker !== undefined || now.moves !== rig.ownMoves()) return
      speaker = next
      now.pauseLeft = PAUSE
      now.patience = PATIENCE
    },
    cancel,
    update(tick) {
      if (speaker === undefined) return
      now.patience -= tick.seconds
      if (now.patience <= 0 || now.moves !== rig.ownMoves()) return cancel()
      if (rig.isMoving() || speaker.walker.isWalking()) return
      now.pauseLeft -= tick.seconds
      if (now.pauseLeft > 0 && !settings.getState().reducedMotion) return
      turnTo(speaker)
      cancel()
    },
  }

  function cancel(): void {
    speaker = undefined
    now.moves = -1
  }

  function turnTo({ root, eyes }: Actor): void {
    const { position } = rig.camera
    const dx = eyes.x - position.x
    const dz = eyes.z - position.z
    const yaw = Math.atan2(-dx, -dz)
    if (!root.visible || Math.abs(shortestTurn(rig.yaw, yaw)) < rig.halfWidth() - EDGE) return
    const pitch = Math.atan2(eyes.y - position.y, Math.hypot(dx, dz)) - 0.08
    if (settings.getState().reducedMotion) rig.stand([position.x, position.z], yaw, pitch)
    else rig.lookTo(yaw, pitch)
  }
}
