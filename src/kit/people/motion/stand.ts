import { Vector3 } from 'three'
import { type Side, SIDES, signOf } from '../names.ts'
import { ANKLE } from '../sculpt/skeleton.ts'
import type { Manner } from '../spec.ts'
import { restOf, type Rig, placeHips, turn, worldOf } from './rig.ts'
import { stepTo } from './reach.ts'
import { wave } from './rhythm.ts'

/** How somebody stands: feet on the floor and where the weight is; model space and degrees. */
export interface Stance {
  /** Place on the floor and outward turn of each foot. */
  feet: Record<Side, { x: number; z: number; out: number }>
  /** Where the hips have gone from the middle. */
  hips: { x: number; z: number; yaw: number; roll: number }
  /** Forward lean of the back. */
  lean: number
}

export const STANCES: Record<Manner | 'work' | 'plain', Stance> = {
  plain: {
    feet: { left: { x: 0.112, z: 0.012, out: 9 }, right: { x: 0.112, z: -0.012, out: 9 } },
    hips: { x: 0, z: 0, yaw: 0, roll: 0 },
    lean: 1,
  },
  /** Weight on the right leg, the left foot set out. */
  brisk: {
    feet: { left: { x: 0.15, z: 0.04, out: 22 }, right: { x: 0.09, z: -0.01, out: 8 } },
    hips: { x: -0.028, z: 0, yaw: 4, roll: 3 },
    lean: 0,
  },
  /** Heels together, upright. */
  calm: {
    feet: { left: { x: 0.088, z: 0, out: 12 }, right: { x: 0.088, z: 0, out: 12 } },
    hips: { x: 0.004, z: 0, yaw: 0, roll: 0 },
    lean: 1,
  },
  /** Broad, weight on the left leg, the right foot ahead. */
  easy: {
    feet: { left: { x: 0.125, z: -0.03, out: 14 }, right: { x: 0.15, z: 0.06, out: 20 } },
    hips: { x: 0.024, z: -0.012, yaw: -5, roll: -2.4 },
    lean: 2.5,
  },
  /** Narrow, one foot a little turned in. */
  shy: {
    feet: { left: { x: 0.082, z: 0.03, out: 2 }, right: { x: 0.09, z: -0.02, out: 14 } },
    hips: { x: -0.014, z: 0, yaw: -3, roll: 1.6 },
    lean: 2,
  },
  /** One foot ahead, for work at a table. */
  work: {
    feet: { left: { x: 0.125, z: 0.06, out: 9 }, right: { x: 0.125, z: -0.09, out: 14 } },
    hips: { x: 0, z: -0.03, yaw: 0, roll: 0 },
    lean: 8,
  },
}

/** Both feet flat on the floor, the hips as high as the legs allow; `sway` 1 shifts the weight by about 1 cm. */
export function stand(rig: Rig, stance: Stance, phase: number, sway: number): void {
  const shift = wave(phase) * sway
  const { hips } = stance
  turn(rig, 'hips', 0, hips.yaw + 1.5 * shift, hips.roll - 1 * shift)
  placeHips(rig, [hips.x + 0.011 * shift, 0, hips.z])
  const drop = Math.max(...SIDES.map((side) => missing(rig, side, ankleOf(side, stance))))
  placeHips(rig, [hips.x + 0.011 * shift, -drop - 0.004, hips.z])
  for (const side of SIDES) stepTo(rig, side, ankleOf(side, stance), 0, stance.feet[side].out * signOf(side))
}

const ankleOf = (side: Side, { feet }: Stance): [number, number, number] => [
  feet[side].x * signOf(side),
  ANKLE[1],
  feet[side].z + ANKLE[2],
]

/** How far the hips must come down for that leg to reach its foot. */
function missing(rig: Rig, side: Side, ankle: [number, number, number]): number {
  const length =
    restOf(rig, `${side}UpperLeg`).distanceTo(restOf(rig, `${side}LowerLeg`)) +
    restOf(rig, `${side}LowerLeg`).distanceTo(restOf(rig, `${side}Foot`))
  const hip = worldOf(rig, `${side}UpperLeg`).place
  const aside = new Vector3(...ankle).sub(hip)
  const flat = Math.hypot(aside.x, aside.z)
  return -aside.y - Math.sqrt((length * 0.9975) ** 2 - flat ** 2)
}

/** Breath and balance from the hips up: lean of the back, turn of the head; all loops share it. */
export function breathe(rig: Rig, stance: Stance, phase: number, sway: number, breaths = 1): void {
  const breath = 0.5 + 0.5 * wave(phase * breaths, 0.1)
  const shift = wave(phase) * sway
  const { hips, lean } = stance
  turn(rig, 'spine', lean + 1.1 * breath, -hips.yaw * 0.4, -hips.roll * 0.7 + 0.9 * shift)
  turn(rig, 'chest', lean * 0.8 - 2 * breath, -hips.yaw * 0.5 - 1.2 * shift, -hips.roll * 0.5 + 0.5 * shift)
  turn(rig, 'neck', 0.6 - lean * 0.5 + 0.6 * breath, 0.4 * shift)
  turn(rig, 'head', -lean * 0.8, 1.8 * sway * wave(phase, 0.35), hips.roll * 0.5 + sway * wave(phase, 0.1))
  turn(rig, 'leftShoulder', 0, 0, 1.2 * breath)
  turn(rig, 'rightShoulder', 0, 0, -1.2 * breath)
}
