import { Matrix4, Quaternion, type Vector3 } from 'three'
import type { BoneName } from '../names.ts'
import { boneOf } from '../sculpt/skeleton.ts'
import { type Rig, restOf, setTurn, worldOf } from './rig.ts'

/** The three bones of an arm or leg, from the trunk outwards. */
interface Limb {
  upper: BoneName
  lower: BoneName
  end: BoneName
  /** Which way the joint between upper and lower looks in the rest pose. */
  front: Vector3
}

/** A rotation whose x axis is `along` and whose z axis lies towards `front`. */
function frame(along: Vector3, front: Vector3): Quaternion {
  const x = along.clone().normalize()
  const z = front.clone().addScaledVector(x, -front.dot(x)).normalize()
  const y = z.clone().cross(x)
  return new Quaternion().setFromRotationMatrix(new Matrix4().makeBasis(x, y, z))
}

/**
 * Puts the end joint (wrist or ankle) at `target` by bending the joint in the middle towards `pole`, and
 * turns the end to `endTurn` in model space. Half of an arm's twist is taken by the lower bone, so that the
 * wrist is not wrung. Returns by how much the target was out of reach, model space.
 */
export function solveLimb(
  rig: Rig,
  limb: Limb,
  target: Vector3,
  pole: Vector3,
  endTurn: Quaternion,
  bendTowardsPole: boolean,
): number {
  const parent = boneOf(rig.skeleton, limb.upper).parent
  if (parent === null) throw new Error(`A limb hangs on another bone; "${limb.upper}" does not.`)
  const base = worldOf(rig, parent)
  const origin = restOf(rig, limb.upper).sub(restOf(rig, parent)).applyQuaternion(base.turn).add(base.place)
  const upper = restOf(rig, limb.lower).sub(restOf(rig, limb.upper))
  const lower = restOf(rig, limb.end).sub(restOf(rig, limb.lower))
  const a = upper.length()
  const b = lower.length()
  const towards = target.clone().sub(origin)
  const wanted = towards.length()
  const length = Math.min(wanted, (a + b) * 0.9985)
  towards.normalize()
  const angle = Math.acos(Math.max(-1, Math.min(1, (a * a + length * length - b * b) / (2 * a * length))))
  const aside = pole.clone().addScaledVector(towards, -pole.dot(towards)).normalize()
  const upperWay = towards.clone().multiplyScalar(Math.cos(angle)).addScaledVector(aside, Math.sin(angle))
  const joint = origin.clone().addScaledVector(upperWay, a)
  const lowerWay = origin.clone().addScaledVector(towards, length).sub(joint).normalize()
  const front = bendTowardsPole ? aside.clone().cross(towards) : aside.clone().negate()
  const upperTurn = frame(upperWay, front).multiply(frame(upper, limb.front).invert())
  const lowerTurn = frame(lowerWay, front).multiply(frame(lower, limb.front).invert())
  if (!bendTowardsPole) {
    const relative = lowerTurn.clone().invert().multiply(endTurn)
    lowerTurn.multiply(twistOf(relative, lower.normalize(), 0.55))
  }
  setTurn(rig, limb.upper, base.turn.clone().invert().multiply(upperTurn))
  setTurn(rig, limb.lower, upperTurn.clone().invert().multiply(lowerTurn))
  setTurn(rig, limb.end, lowerTurn.clone().invert().multiply(endTurn))
  return wanted - length
}

/** The part of a rotation that turns about `axis`, times `share`. */
function twistOf(turn: Quaternion, axis: Vector3, share: number): Quaternion {
  const along = turn.x * axis.x + turn.y * axis.y + turn.z * axis.z
  let angle = 2 * Math.atan2(along, turn.w)
  if (angle > Math.PI) angle -= 2 * Math.PI
  if (angle < -Math.PI) angle += 2 * Math.PI
  return new Quaternion().setFromAxisAngle(axis, angle * share)
}
