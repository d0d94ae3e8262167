import { Euler, Matrix4, Quaternion, Vector3 } from 'three'
import { FINGERTIP_OFFSET, GRIP_OFFSET, type HandPoint, PALM_OFFSET } from '../grips.ts'
import { type Side, signOf } from '../names.ts'
import { ARM, PALM } from '../sculpt/skeleton.ts'
import type { Vec3 } from '../sculpt/vec.ts'
import { solveLimb } from './limb.ts'
import type { Rig } from './rig.ts'

const POINTS = { palm: PALM_OFFSET, grip: GRIP_OFFSET, tip: FINGERTIP_OFFSET } as const

/** A place for a hand, in model space. */
export interface Reach {
  /** Which point of the hand meets `to`. */
  point: keyof typeof POINTS
  to: Vec3
  /** Where the fingers point. */
  fingers: Vec3
  /** Where the thumb's side of the hand looks; made square to the fingers. */
  thumb: Vec3
  /** Where the elbow is drawn to; default: out, down and back. */
  elbow?: Vec3
}

/** Columns of a hand's frame: x is palm-out on the right and back-of-hand on the left, y thumb, z fingers. */
function handFrame(fingers: Vector3, thumb: Vector3): Matrix4 {
  const z = fingers.clone().normalize()
  const y = thumb.clone().addScaledVector(z, -thumb.dot(z)).normalize()
  return new Matrix4().makeBasis(y.clone().cross(z), y, z)
}

/** The hand's frame in the rest pose; also the frame of the grip nodes. */
export function restHandTurn(side: Side): Quaternion {
  const fingers = new Vector3(ARM[0] * signOf(side), ARM[1], ARM[2])
  return new Quaternion().setFromRotationMatrix(handFrame(fingers, new Vector3(0, 0, 1)))
}

/** From the wrist to a point of the hand in the rest pose, model space. */
export function restHandOffset(side: Side, point: HandPoint): Vector3 {
  const sign = signOf(side)
  return new Vector3(
    (ARM[0] * point.fingers + PALM[0] * point.palm) * sign,
    ARM[1] * point.fingers + PALM[1] * point.palm,
    point.thumb,
  )
}

/** Puts a hand somewhere; returns by how much it was out of reach (0 when it is there). */
export function reach(rig: Rig, side: Side, where: Reach): number {
  const sign = signOf(side)
  const wanted = new Quaternion().setFromRotationMatrix(
    handFrame(new Vector3(...where.fingers), new Vector3(...where.thumb)),
  )
  const turn = wanted.multiply(restHandTurn(side).invert())
  const offset = restHandOffset(side, POINTS[where.point]).applyQuaternion(turn)
  const wrist = new Vector3(...where.to).sub(offset)
  const pole = new Vector3(...(where.elbow ?? [0.55 * sign, -0.6, -0.75]))
  const limb = {
    upper: `${side}UpperArm`,
    lower: `${side}LowerArm`,
    end: `${side}Hand`,
    front: new Vector3(0, 0, 1),
  } as const
  return solveLimb(rig, limb, wrist, pole, turn, false)
}

/** Puts a foot's ankle somewhere, model space; degrees, positive pitch lowers the toes, positive yaw turns left. */
export function stepTo(rig: Rig, side: Side, ankle: Vec3, pitch: number, yaw: number): number {
  const turn = new Quaternion().setFromEuler(
    new Euler((pitch * Math.PI) / 180, (yaw * Math.PI) / 180, 0, 'YXZ'),
  )
  const limb = {
    upper: `${side}UpperLeg`,
    lower: `${side}LowerLeg`,
    end: `${side}Foot`,
    front: new Vector3(1, 0, 0),
  } as const
  return solveLimb(rig, limb, new Vector3(...ankle), new Vector3(signOf(side) * 0.08, 0.1, 1), turn, true)
}

/** Half-way house between two places of a hand; 0 is `a`, 1 is `b`. Both must mean the same point of the hand. */
export function between(a: Reach, b: Reach, share: number): Reach {
  const mix = (p: Vec3, q: Vec3): Vec3 => [
    p[0] + (q[0] - p[0]) * share,
    p[1] + (q[1] - p[1]) * share,
    p[2] + (q[2] - p[2]) * share,
  ]
  const out: Reach = {
    point: b.point,
    to: mix(a.to, b.to),
    fingers: mix(a.fingers, b.fingers),
    thumb: mix(a.thumb, b.thumb),
  }
  if (a.elbow && b.elbow) out.elbow = mix(a.elbow, b.elbow)
  return out
}
