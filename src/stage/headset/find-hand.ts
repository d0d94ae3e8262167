import { Vector3, type Object3D, type XRHandSpace } from 'three'

/** What three.js follows of one hand: round a controller, or by its joints. */
export interface FollowedHand {
  /** What is held; not visible while it is not followed. */
  grip: Object3D
  /** Which way what is held points. */
  ray: Object3D
  hand: XRHandSpace
}

const knuckle = new Vector3()

/**
 * Fills in where in the room the middle of a palm is, and which way the hand points: with a controller where that points,
 * by itself from the wrist to the tip of the first finger, since the ray of a hand that is tracked goes elsewhere than the
 * hand. False: it is not followed now. Allocates nothing.
 */
export function findHand({ grip, ray, hand }: FollowedHand, at: Vector3, along: Vector3): boolean {
  const wrist = hand.joints.wrist
  const finger = hand.joints['index-finger-tip']
  const palm = hand.joints['middle-finger-metacarpal']
  const middle = hand.joints['middle-finger-phalanx-proximal']
  if (hand.visible && wrist?.visible && finger?.visible && palm && middle) {
    hand.updateWorldMatrix(true, true)
    at.setFromMatrixPosition(palm.matrixWorld)
    at.lerp(knuckle.setFromMatrixPosition(middle.matrixWorld), 0.5)
    along.setFromMatrixPosition(finger.matrixWorld)
    along.sub(knuckle.setFromMatrixPosition(wrist.matrixWorld)).normalize()
    return true
  }
  if (!grip.visible || !ray.visible) return false
  grip.updateWorldMatrix(true, false)
  ray.updateWorldMatrix(true, false)
  at.setFromMatrixPosition(grip.matrixWorld)
  along.set(0, 0, -1).transformDirection(ray.matrixWorld)
  return true
}
