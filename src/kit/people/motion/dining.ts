import { Vector3 } from 'three'
import { DINE } from '../grips.ts'
import type { SharedLoop } from '../names.ts'
import { SIDES, signOf } from '../names.ts'
import { ANKLE } from '../sculpt/skeleton.ts'
import type { Vec3 } from '../sculpt/vec.ts'
import type { ArmPose } from './arm-poses.ts'
import { type Body, type OwnClip, setArm, setArmBetween } from './clip.ts'
import { stepTo } from './reach.ts'
import { HIPS } from './resting.ts'
import { hold, wave } from './rhythm.ts'
import { placeHips, type Rig, turn, worldOf } from './rig.ts'

/** Degrees by which the face looks down on the table, into the room, and while drinking. */
const FACE = { down: 29, up: 3, drinking: -3 }
/** From the hip bone down to the underside of seat and thighs, whose knees are lower than the hips; model space. */
const UNDER = 0.138
/** Where the feet stand, model space, one a little before the other. */
const FEET = { left: { x: 0.12, z: 0.035, out: 12 }, right: { x: 0.115, z: -0.03, out: 8 } }
/** From the head's joint to the grip of a cup that touches the lips, model space. */
const CUP_AT_LIPS: Vec3 = [-0.014, -0.006, 0.182]

/**
 * Sitting at a table, the right hand round a cup, the left on the table: eyes on the table, one drink and one look
 * into the room in ten seconds. The feet stay below the person's origin, the hips go back and down onto the seat.
 */
export const dine: OwnClip<SharedLoop> = (body) => ({
  name: 'dine',
  seconds: 10,
  rate: 4,
  pose(rig, phase) {
    const drink = hold(phase, 0.24, 0.36, 0.44, 0.57)
    const up = hold(phase, 0.64, 0.7, 0.86, 0.92)
    const breath = 0.5 + 0.5 * wave(phase * 4, 0.1)
    const shift = wave(phase)
    /* The shorter the arms, the further they have to come. */
    const lean = 8 + Math.max(0, 1 - body.scale) * 90 - 3 * drink - 2 * up
    const back = lean + body.stoop * 0.4
    turn(rig, 'hips', 2, 0, -0.6 * shift)
    placeHips(rig, [0.004 * shift, DINE.seat / body.scale + UNDER - HIPS, -DINE.back / body.scale])
    turn(rig, 'spine', back + 1.2 * breath, 0, 0.5 * shift)
    turn(rig, 'chest', lean * 0.7 - 2 * breath, -3 * drink + 2 * up)
    const face = FACE.down + (FACE.up - FACE.down) * up + (FACE.drinking - FACE.down) * drink
    const neck = face - 2 - back - lean * 0.7
    turn(rig, 'neck', neck * 0.4, 6 * up * wave(phase * 3))
    turn(
      rig,
      'head',
      neck * 0.6,
      10 * up * wave(phase * 3) + 2 * wave(phase * 2) * (1 - up - drink),
      1.2 * shift,
    )
    turn(rig, 'leftShoulder', 0, 0, 1.2 * breath)
    turn(rig, 'rightShoulder', 0, 0, -1.2 * breath)
    for (const side of SIDES) {
      const { x, z, out } = FEET[side]
      stepTo(rig, side, [x * signOf(side), ANKLE[1], z + ANKLE[2]], 0, out * signOf(side))
    }
    setArmBetween(rig, 'right', roundCup(body), atLips(rig), drink)
    setArm(rig, 'left', onTable(body))
  },
})

/** Real metres from the person's origin to their model space. */
const real = (body: Body, x: number, y: number, z: number): Vec3 => [
  x / body.scale,
  y / body.scale,
  z / body.scale,
]

/** The right hand round a cup that stands on the table. */
const roundCup = (body: Body): ArmPose => ({
  reach: {
    point: 'grip',
    to: real(body, -DINE.cup.aside, DINE.table + DINE.cup.grip, DINE.cup.ahead),
    fingers: [0.62, 0, 0.78],
    thumb: [0, 1, 0],
    elbow: [-0.85, -0.45, -0.3],
  },
  fingers: { index: 48, others: 52, thumb: 24 },
})

/** The cup tipped at the lips, wherever the head is. */
function atLips(rig: Rig): ArmPose {
  const { place, turn: tilt } = worldOf(rig, 'head')
  const { x, y, z } = new Vector3(...CUP_AT_LIPS).applyQuaternion(tilt).add(place)
  return {
    reach: {
      point: 'grip',
      to: [x, y, z],
      fingers: [0.8, 0.12, 0.1],
      thumb: [0, 0.82, -0.57],
      elbow: [-0.8, -0.6, -0.1],
    },
    fingers: { index: 48, others: 52, thumb: 24 },
  }
}

/** The left palm on the table, the forearm over its edge. */
const onTable = (body: Body): ArmPose => ({
  reach: {
    point: 'palm',
    to: real(body, 0.13, DINE.table + 0.01, DINE.edge + 0.11),
    fingers: [-0.66, 0, 0.75],
    thumb: [-0.75, 0.06, -0.66],
    elbow: [0.9, 0.1, -0.4],
  },
  fingers: { index: 2, others: 4, thumb: -6 },
})
