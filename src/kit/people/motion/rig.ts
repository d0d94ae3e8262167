import { Euler, Quaternion, Vector3 } from 'three'
import { type BoneName, type Side, signOf } from '../names.ts'
import { boneOf, PALM, type Skeleton } from '../sculpt/skeleton.ts'
import type { Vec3 } from '../sculpt/vec.ts'

const DEGREE = Math.PI / 180
/** The axis about which fingers bend, in the rest pose. */
const ACROSS: Vec3 = [0, 0, 1]

/** A body that can be posed: rotations of its bones relative to the rest pose, and where the hips are. */
export interface Rig {
  skeleton: Skeleton
  /** Real metres per unit of the model space. */
  scale: number
  turns: Map<BoneName, Quaternion>
  /** Offset of the hips from the rest pose, model space. */
  hips: Vector3
  /** Bones that a pose has set; only they get tracks. */
  touched: Set<BoneName | 'hipsPlace'>
}

export const makeRig = (skeleton: Skeleton, scale: number): Rig => ({
  skeleton,
  scale,
  turns: new Map(),
  hips: new Vector3(),
  touched: new Set(),
})

export const restOf = (rig: Rig, bone: BoneName): Vector3 => new Vector3(...boneOf(rig.skeleton, bone).at)

export const turnOf = (rig: Rig, bone: BoneName): Quaternion => rig.turns.get(bone) ?? new Quaternion()

export function setTurn(rig: Rig, bone: BoneName, to: Quaternion): void {
  rig.turns.set(bone, to.normalize())
  rig.touched.add(bone)
}

/** Turns a bone by degrees: `pitch` forward, `yaw` to the left, `roll` leaning to the right. */
export function turn(rig: Rig, bone: BoneName, pitch: number, yaw = 0, roll = 0): void {
  setTurn(
    rig,
    bone,
    new Quaternion().setFromEuler(new Euler(pitch * DEGREE, yaw * DEGREE, roll * DEGREE, 'YXZ')),
  )
}

/** Moves the hips from their rest place, model space. */
export function placeHips(rig: Rig, offset: Vec3): void {
  rig.hips.set(...offset)
  rig.touched.add('hipsPlace')
}

/** Where a bone's joint is and how it is turned, in model space. */
export function worldOf(rig: Rig, name: BoneName): { place: Vector3; turn: Quaternion } {
  const bone = boneOf(rig.skeleton, name)
  if (bone.parent === null) return { place: restOf(rig, name).add(rig.hips), turn: turnOf(rig, name).clone() }
  const parent = worldOf(rig, bone.parent)
  const offset = restOf(rig, name).sub(restOf(rig, bone.parent)).applyQuaternion(parent.turn)
  return { place: parent.place.add(offset), turn: parent.turn.multiply(turnOf(rig, name)) }
}

/** How the fingers of a hand are bent, degrees: 0 straight, about 80 a fist. */
export interface Fingers {
  index: number
  others: number
  /** Towards the palm. */
  thumb: number
  /** The thumb away from the fingers, as in a thumbs-up. */
  raise?: number
}

/** Bends the fingers of one hand. */
export function curl(rig: Rig, side: Side, fingers: Fingers): void {
  const sign = signOf(side)
  const about = (axis: Vec3, degrees: number) =>
    new Quaternion().setFromAxisAngle(new Vector3(...axis), degrees * DEGREE * sign)
  setTurn(rig, `${side}Index`, about(ACROSS, -fingers.index))
  setTurn(rig, `${side}Fingers`, about(ACROSS, -fingers.others))
  const raised = about([PALM[0] * sign, PALM[1], PALM[2]], fingers.raise ?? 0)
  setTurn(rig, `${side}Thumb`, raised.multiply(about(ACROSS, -fingers.thumb)))
}
