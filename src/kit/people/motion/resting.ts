import { Euler, Quaternion, Vector3 } from 'three'
import { BED, SEAT_HEIGHT, WHEELCHAIR } from '../grips.ts'
import { type RestingLoop, type Side, SIDES, signOf } from '../names.ts'
import { ANKLE, HIP, KNEE } from '../sculpt/skeleton.ts'
import type { Vec3 } from '../sculpt/vec.ts'
import type { ArmPose } from './arm-poses.ts'
import { type Body, type OwnClip, setArm, setArmBetween } from './clip.ts'
import { solveLimb } from './limb.ts'
import { stepTo } from './reach.ts'
import { hold, wave } from './rhythm.ts'
import { placeHips, type Rig, turn, worldOf } from './rig.ts'

const DEGREE = Math.PI / 180
/** Height of the hip bone's joint in the rest pose. */
export const HIPS = 0.92
/** From the hip bone down to the underside of seat and thighs, when one sits or lies; model space. */
const UNDER = { sitting: 0.126, lying: 0.118 }
/** Thickness of the thigh at the hip and at the knee, and how far a palm's point lies above what it rests on. */
const THIGH = { hip: 0.088, knee: 0.068, palm: 0.004 }
const SHIN = Math.hypot(KNEE[1] - ANKLE[1], KNEE[2] - ANKLE[2])
const LEG = Math.hypot(HIP[1] - KNEE[1], HIP[2] - KNEE[2])
const HEEL = 0.092

/** Sitting upright on a chair with the hands in the lap, a look aside and a shift of weight; six seconds. */
export const sit: OwnClip<RestingLoop> = (body) => ({
  name: 'sit',
  seconds: 6,
  rate: 3,
  pose(rig, phase) {
    const shift = wave(phase)
    const lean = 4 * hold(phase, 0.5, 0.62, 0.8, 0.92)
    turn(rig, 'hips', -10, 0, -0.7 * shift)
    const seat = body.wheelchair ? WHEELCHAIR.seat : SEAT_HEIGHT
    placeHips(rig, [0.005 * shift, seat / body.scale + UNDER.sitting - HIPS, 0])
    trunk(rig, phase, lean + body.stoop * 0.5, { neck: 4, head: 5 }, hold(phase, 0.12, 0.22, 0.36, 0.46))
    for (const side of SIDES) setFoot(rig, side, body)
    for (const side of SIDES)
      setArm(
        rig,
        side,
        body.manner === 'brisk' || body.manner === 'easy' ? onThigh(rig, side) : inLap(rig, side),
      )
  },
})

/** Lying against the raised back of a bed, legs along it, one hand on the belly; six seconds. */
export const recline: OwnClip<RestingLoop> = (body) => ({
  name: 'recline',
  seconds: 6,
  rate: 3,
  pose(rig, phase) {
    const surface = BED.surface / body.scale
    turn(rig, 'hips', -(90 - BED.back), 0.4 * wave(phase), 0)
    placeHips(rig, [0, surface + UNDER.lying - HIPS, 0])
    trunk(rig, phase, 1, { neck: 12, head: 14 }, hold(phase, 0.2, 0.34, 0.5, 0.64))
    for (const side of SIDES) setLeg(rig, side, surface, 0.006 * wave(phase, side === 'left' ? 0 : 0.4))
    const stir = hold(phase, 0.62, 0.72, 0.84, 0.95)
    setArm(rig, 'left', beside('left', surface))
    setArmBetween(rig, 'right', onBelly(rig, body.front, 0), onBelly(rig, body.front, 1), stir)
  },
})

/** Breath, a little more or less lean, and a look to the side; `still` is how the neck holds the face level. */
function trunk(
  rig: Rig,
  phase: number,
  lean: number,
  still: { neck: number; head: number },
  aside: number,
): void {
  const breath = 0.5 + 0.5 * wave(phase * 2, 0.1)
  turn(rig, 'spine', lean + 1.3 * breath, 0, 0.5 * wave(phase))
  turn(rig, 'chest', lean * 0.6 - 2.2 * breath, 1.5 * aside, 0)
  turn(rig, 'neck', still.neck - lean * 0.6 + 0.6 * breath, 5 * aside)
  turn(rig, 'head', still.head - lean * 0.8, 11 * aside, 1.5 * wave(phase, 0.3))
  turn(rig, 'leftShoulder', 0, 0, 1.2 * breath)
  turn(rig, 'rightShoulder', 0, 0, -1.2 * breath)
}

/** A foot flat on the floor below its knee, or on its foot rest. */
function setFoot(rig: Rig, side: Side, { wheelchair, scale }: Body): void {
  if (wheelchair) {
    const { feet, ahead } = WHEELCHAIR
    stepTo(rig, side, [0.1 * signOf(side), ANKLE[1] + feet / scale, ahead / scale], 0, 4 * signOf(side))
    return
  }
  const hip = worldOf(rig, `${side}UpperLeg`).place
  const drop = Math.max(0, hip.y - ANKLE[1] - SHIN)
  const ahead = Math.sqrt(LEG ** 2 - Math.min(drop, LEG * 0.8) ** 2)
  const back = side === 'left' ? -0.03 : 0.012
  stepTo(rig, side, [0.105 * signOf(side), ANKLE[1], ahead + back], 0, 9 * signOf(side))
}

/** A leg stretched out on a surface, heel down, toes up and a little outwards; `knee` metres more or less bent. */
function setLeg(rig: Rig, side: Side, surface: number, knee: number): void {
  const sign = signOf(side)
  const ankle = new Vector3(0.1 * sign, surface + HEEL, (LEG + SHIN) * 0.995 - knee)
  const foot = new Quaternion().setFromEuler(new Euler(-68 * DEGREE, 0, -14 * sign * DEGREE, 'ZYX'))
  const limb = {
    upper: `${side}UpperLeg`,
    lower: `${side}LowerLeg`,
    end: `${side}Foot`,
    front: new Vector3(1, 0, 0),
  } as const
  solveLimb(rig, limb, ankle, new Vector3(0.18 * sign, 1, 0.1), foot, true)
}

/** The skin of a thigh seen from above, `share` of the way to the knee. */
function topOfThigh(rig: Rig, side: Side, share: number): Vec3 {
  const hip = worldOf(rig, `${side}UpperLeg`).place
  const knee = worldOf(rig, `${side}LowerLeg`).place
  const { x, y, z } = hip.lerp(knee, share)
  return [x, y + THIGH.hip + (THIGH.knee - THIGH.hip) * share + THIGH.palm, z]
}

/** One hand laid over the other in the lap, the left below. */
function inLap(rig: Rig, side: Side): ArmPose {
  const sign = signOf(side)
  const [, y, z] = topOfThigh(rig, side, 0.44)
  return {
    reach: {
      point: 'palm',
      to: [0.012 * sign, y + (side === 'left' ? -0.008 : 0.014), z + (side === 'left' ? 0 : 0.018)],
      fingers: [-0.85 * sign, -0.16, 0.4],
      thumb: [-0.42 * sign, 0.35, -0.85],
      elbow: [0.5 * sign, -0.4, -0.8],
    },
    fingers: { index: 22, others: 26, thumb: 10 },
  }
}

/** A palm on the thigh of its side. */
function onThigh(rig: Rig, side: Side): ArmPose {
  const sign = signOf(side)
  const [x, y, z] = topOfThigh(rig, side, side === 'left' ? 0.6 : 0.52)
  return {
    reach: {
      point: 'palm',
      to: [x - 0.004 * sign, y, z],
      fingers: [-0.3 * sign, -0.14, 0.9],
      thumb: [-0.9 * sign, 0.15, -0.3],
      elbow: [0.5 * sign, -0.4, -0.8],
    },
    fingers: { index: 14, others: 18, thumb: 4 },
  }
}

/** A palm on the blanket beside the hip. */
function beside(side: Side, surface: number): ArmPose {
  const sign = signOf(side)
  return {
    reach: {
      point: 'palm',
      to: [0.245 * sign, surface + 0.022, 0.1],
      fingers: [0.1 * sign, -0.12, 1],
      thumb: [-0.95 * sign, 0.25, 0.1],
      elbow: [0.7 * sign, -0.3, -0.5],
    },
    fingers: { index: 12, others: 16, thumb: 4 },
  }
}

/** The right palm on the belly; `stir` 1 has it a little higher. */
function onBelly(rig: Rig, front: number, stir: number): ArmPose {
  const { place, turn: tilt } = worldOf(rig, 'spine')
  const at = new Vector3(-0.02, 0.02 + 0.05 * stir, front + 0.02).applyQuaternion(tilt).add(place)
  const way = (x: number, y: number, z: number): Vec3 => {
    const to = new Vector3(x, y, z).applyQuaternion(tilt)
    return [to.x, to.y, to.z]
  }
  return {
    reach: {
      point: 'palm',
      to: [at.x, at.y, at.z],
      fingers: way(0.95, 0.1, 0.08),
      thumb: way(-0.1, 0.95, 0.1),
      elbow: [-0.8, -0.35, -0.2],
    },
    fingers: { index: 14 + 6 * stir, others: 18 + 6 * stir, thumb: 6 },
  }
}
