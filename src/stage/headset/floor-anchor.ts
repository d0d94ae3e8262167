import { MathUtils, Quaternion, Vector3, type Object3D, type WebXRManager } from 'three'
import { shortestTurn } from '../people/walker.ts'
import { createAnchorHold } from './anchor-hold.ts'
import { carried, type Origin, type Point } from './placing.ts'

/** How fast a correction is followed: the time in which about two thirds of it are made. */
const EASE_SECONDS = 0.25
/** Less than this is left as it is: anchors tremble. */
const STILL = { metres: 0.002, radians: 0.002 }

/** Keeps what stands on the floor where it was put in the real room, by moving where the device's space begins. */
export interface FloorAnchor {
  /** It has just been put at a point of the device's space; `hit` is the surface, absent where none was found. */
  drop(at: Point, hit: XRHitTestResult | undefined): void
  /** Follows what the device has corrected, gently. Call within a frame; allocates nothing of its own. */
  follow(seconds: number): void
  /** The session is over, or it is put down anew. */
  lift(): void
}

const now = new Vector3()
const turned = new Quaternion()

/** An anchor for what the origin of the device's space stands for. Devices without anchors leave it as it is. */
export function createFloorAnchor(origin: Object3D, xr: WebXRManager): FloorAnchor {
  const hold = createAnchorHold(xr)
  /** Where anchor and origin were when the anchor was first seen. */
  const was = new Vector3()
  const wasTurned = new Quaternion()
  let base: Origin | undefined
  /** Where an anchor is still to be made, for want of a surface that gives one. */
  let pending: Point | undefined
  const goal: Origin = { x: 0, y: 0, z: 0, yaw: 0 }
  return {
    drop(at, hit) {
      base = undefined
      // The device knows its own surfaces best; only within a frame can an anchor be made anywhere else.
      pending = hit ? undefined : { ...at }
      hold.take(hit?.createAnchor?.())
    },
    follow(seconds) {
      if (pending) makeFree(pending)
      const pose = hold.pose()
      if (!pose) return
      now.copy(pose.transform.position)
      turned.copy(pose.transform.orientation)
      if (base) glide(base, seconds)
      else begin()
    },
    lift() {
      base = pending = undefined
      hold.take(undefined)
    },
  }

  function makeFree(at: Point): void {
    const frame = xr.getFrame() as XRFrame | undefined
    const space = xr.getReferenceSpace()
    if (!frame || !space) return
    pending = undefined
    hold.take(frame.createAnchor?.(new XRRigidTransform(at), space))
  }

  function begin(): void {
    was.copy(now)
    wasTurned.copy(turned).conjugate()
    const { x, y, z } = origin.position
    base = { x, y, z, yaw: origin.rotation.y }
  }

  function glide(from: Origin, seconds: number): void {
    // Only how it is turned on the floor counts: nothing of ours leans.
    turned.multiply(wasTurned)
    carried(from, was, now, 2 * Math.atan2(turned.y, turned.w), goal)
    const { position, rotation } = origin
    const turn = shortestTurn(rotation.y, goal.yaw)
    const metres = Math.hypot(goal.x - position.x, goal.y - position.y, goal.z - position.z)
    if (metres < STILL.metres && Math.abs(turn) < STILL.radians) return
    const share = 1 - Math.exp(-seconds / EASE_SECONDS)
    position.set(
      MathUtils.lerp(position.x, goal.x, share),
      MathUtils.lerp(position.y, goal.y, share),
      MathUtils.lerp(position.z, goal.z, share),
    )
    rotation.y += turn * share
    // Eyes and hands go along at once, and with them what is in hand.
    origin.updateMatrixWorld()
  }
}
