import { type BoneName, SIDES, signOf } from '../names.ts'
import { along, type Vec3 } from './vec.ts'

interface Bone {
  name: BoneName
  parent: BoneName | null
  /** The joint about which the bone turns, in the rest pose. */
  at: Vec3
  /** The other end; used to decide which flesh the bone moves. */
  tip: Vec3
  radius: number
}

/** Parents come before children. */
export type Skeleton = ReadonlyMap<BoneName, Bone>

/** Arms hang 42° off the vertical in the rest pose, so that armpits and sleeves can be modelled. */
const REST_ARM_ANGLE = (42 * Math.PI) / 180
/** Direction of the left arm in the rest pose. */
export const ARM: Vec3 = [Math.sin(REST_ARM_ANGLE), -Math.cos(REST_ARM_ANGLE), 0]
/** Direction out of the left palm in the rest pose. */
export const PALM: Vec3 = [-Math.cos(REST_ARM_ANGLE), -Math.sin(REST_ARM_ANGLE), 0]

/** Height of the eye line in the model space, in which a person is 1.69 m tall. */
export const EYE_LINE = 1.535
/** Height of the skull's top in the model space. */
export const MODEL_STATURE = 1.69

export const SHOULDER: Vec3 = [0.158, 1.305, -0.008]
export const ELBOW: Vec3 = [SHOULDER[0] + ARM[0] * 0.25, SHOULDER[1] + ARM[1] * 0.25, -0.012]
export const WRIST: Vec3 = [ELBOW[0] + ARM[0] * 0.225, ELBOW[1] + ARM[1] * 0.225, 0.008]
export const HIP: Vec3 = [0.086, 0.885, 0]
export const KNEE: Vec3 = [0.091, 0.48, 0.006]
export const ANKLE: Vec3 = [0.094, 0.085, -0.012]

/** The bones in the rest pose, in model space. The eyes are where the face has put them. */
export function makeSkeleton(eye: Vec3): Skeleton {
  const bones = new Map<BoneName, Bone>()
  const put = (name: BoneName, parent: BoneName | null, at: Vec3, tip: Vec3, radius: number) =>
    bones.set(name, { name, parent, at, tip, radius })
  put('hips', null, [0, 0.92, 0], [0, 1, 0], 0.13)
  put('spine', 'hips', [0, 1.03, 0], [0, 1.17, 0], 0.12)
  put('chest', 'spine', [0, 1.17, 0], [0, 1.32, 0], 0.13)
  put('neck', 'chest', [0, 1.355, -0.012], [0, 1.42, -0.005], 0.05)
  put('head', 'neck', [0, 1.42, -0.005], [0, 1.62, 0], 0.12)
  for (const side of SIDES) {
    const sign = signOf(side)
    const on = ([x, y, z]: Vec3): Vec3 => [x * sign, y, z]
    const knuckles = along(WRIST, ARM, 0.075)
    put(`${side}Eye`, 'head', on(eye), on(eye), 0.03)
    put(`${side}Shoulder`, 'chest', on([0.05, 1.3, -0.01]), on(SHOULDER), 0.07)
    put(`${side}UpperArm`, `${side}Shoulder`, on(SHOULDER), on(ELBOW), 0.05)
    put(`${side}LowerArm`, `${side}UpperArm`, on(ELBOW), on(WRIST), 0.04)
    put(`${side}Hand`, `${side}LowerArm`, on(WRIST), on(along(WRIST, ARM, 0.07)), 0.03)
    put(
      `${side}Index`,
      `${side}Hand`,
      on([knuckles[0], knuckles[1], 0.034]),
      on(along(knuckles, ARM, 0.08)),
      0.012,
    )
    put(
      `${side}Fingers`,
      `${side}Hand`,
      on([knuckles[0], knuckles[1], 0.002]),
      on(along(knuckles, ARM, 0.08)),
      0.026,
    )
    const thumb = along(WRIST, ARM, 0.025)
    put(
      `${side}Thumb`,
      `${side}Hand`,
      on([thumb[0], thumb[1], 0.036]),
      on([thumb[0] + ARM[0] * 0.05, thumb[1] + ARM[1] * 0.05, 0.066]),
      0.013,
    )
    put(`${side}UpperLeg`, 'hips', on(HIP), on(KNEE), 0.08)
    put(`${side}LowerLeg`, `${side}UpperLeg`, on(KNEE), on(ANKLE), 0.055)
    put(`${side}Foot`, `${side}LowerLeg`, on(ANKLE), on([ANKLE[0], 0.035, 0.108]), 0.05)
  }
  return bones
}

/** The bone of that name; every skeleton has all of them. */
export function boneOf(skeleton: Skeleton, name: BoneName): Bone {
  const bone = skeleton.get(name)
  if (!bone) throw new Error(`The skeleton has no bone "${name}".`)
  return bone
}
