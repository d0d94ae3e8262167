import { WORK_POINTS } from '../grips.ts'
import { type Side, SIDES, signOf } from '../names.ts'
import type { Vec3 } from '../sculpt/vec.ts'
import { type Body, type OwnClip, setArm } from './clip.ts'
import { hold, swell, wave } from './rhythm.ts'
import { type Rig, turn } from './rig.ts'
import { breathe, type Stance, stand, STANCES } from './stand.ts'

/** Real metres to the person's model space. */
const real = (body: Body, x: number, y: number, z: number): Vec3 => [
  x / body.scale,
  y / body.scale,
  z / body.scale,
]

/** How far somebody steps up to the table from the spot they stand on, metres. */
const STEP_UP = 0.12

/** Feet, back and head bent over the work, degrees: `lean` of the back, `look` down, `twist` of the chest to the left. */
function bend(
  rig: Rig,
  body: Body,
  phase: number,
  pose: { lean: number; look: number; twist?: number },
): void {
  /* The taller one is, the further down the table. */
  const stoop = Math.max(0, (body.scale - 0.94) * 110)
  const lean = pose.lean + stoop
  const { feet, hips } = STANCES.work
  const closer = STEP_UP / body.scale
  const stance: Stance = {
    feet: {
      left: { ...feet.left, z: feet.left.z + closer },
      right: { ...feet.right, z: feet.right.z + closer },
    },
    hips: { ...hips, z: hips.z + closer },
    lean,
  }
  stand(rig, stance, phase, 0.3)
  breathe(rig, stance, phase, 0.3)
  turn(rig, 'chest', lean * 0.8, pose.twist ?? 0)
  turn(rig, 'neck', pose.look * 0.4, (pose.twist ?? 0) * -0.4)
  turn(rig, 'head', pose.look * 0.6, 2 * wave(phase, 0.2))
}

/** Flat on the table: fingers ahead and a little inwards, thumbs inwards. */
const flat = (side: Side, tilt: number): { fingers: Vec3; thumb: Vec3; elbow: Vec3 } => ({
  fingers: [-0.28 * signOf(side), tilt, 0.95],
  thumb: [-0.95 * signOf(side), 0.05, -0.28],
  elbow: [0.85 * signOf(side), -0.15, -0.5],
})

/** Pressing dough away with both palms, folding it back, giving it a quarter turn; two rounds in four seconds. */
export const knead: OwnClip<'knead'> = (body) => ({
  name: 'knead',
  seconds: 4,
  rate: 10,
  pose(rig, phase) {
    const round = phase * 2
    const push = swell(round)
    bend(rig, body, phase, { lean: 12 + 4 * push, look: 20 - 4 * push })
    const { height, ahead } = WORK_POINTS.knead
    for (const side of SIDES) {
      const sign = signOf(side)
      const aside = 0.062 + 0.012 * wave(round, 0.25 * sign) * (1 - push)
      setArm(rig, side, {
        reach: {
          point: 'palm',
          to: real(body, aside * sign, height + 0.008 * (1 - push), ahead - 0.035 + 0.06 * push),
          ...flat(side, -0.12 + 0.1 * push),
        },
        fingers: { index: 22 - 8 * push, others: 26 - 10 * push, thumb: 4 },
      })
    }
  },
})

/** Fingertips tapping the till's keys, left and right by turns; three seconds. */
export const type: OwnClip<'type'> = (body) => ({
  name: 'type',
  seconds: 3,
  rate: 12,
  pose(rig, phase) {
    bend(rig, body, phase, { lean: 4, look: 14 })
    const { height, ahead } = WORK_POINTS.type
    for (const side of SIDES) {
      const sign = signOf(side)
      const taps = side === 'right' ? 4 : 3
      const lifted = Math.max(0, wave(phase * taps, side === 'right' ? 0 : 0.4))
      const over = 0.03 * wave(phase * (side === 'right' ? 2 : 1), 0.15 * sign)
      setArm(rig, side, {
        reach: {
          point: 'tip',
          to: real(body, (0.065 + over * 0.6) * sign, height + 0.022 * lifted, ahead + over),
          fingers: [-0.22 * sign, -0.42, 0.88],
          thumb: [-0.93 * sign, 0.2, -0.12],
          elbow: [0.75 * sign, -0.55, -0.5],
        },
        fingers: { index: 0, others: 30, thumb: 10 },
      })
    }
  },
})

/** Wiping in wide ovals with the right hand, the left leaning on the counter; three seconds. */
export const wipe: OwnClip<'wipe'> = (body) => ({
  name: 'wipe',
  seconds: 3,
  rate: 10,
  pose(rig, phase) {
    const round = phase * 2
    const across = 0.15 * wave(round)
    bend(rig, body, phase, { lean: 10, look: 17, twist: 5 * wave(round) })
    const { height, ahead } = WORK_POINTS.wipe
    setArm(rig, 'right', {
      reach: {
        point: 'palm',
        to: real(body, -0.08 + across, height + 0.006, ahead + 0.05 * wave(round, 0.25)),
        fingers: [0.35, -0.06, 0.93],
        thumb: [0.93, 0.05, -0.35],
        elbow: [-0.85, -0.15, -0.5],
      },
      fingers: { index: 4, others: 5, thumb: 0 },
    })
    setArm(rig, 'left', {
      reach: {
        point: 'palm',
        to: real(body, 0.24, height - 0.002, ahead - 0.05),
        fingers: [-0.3, -0.04, 0.95],
        thumb: [-0.95, 0.05, -0.3],
        elbow: [0.85, 0.05, -0.5],
      },
      fingers: { index: 0, others: 2, thumb: -6 },
    })
  },
})

/** Pouring from a jug in the right hand into a cup in the left; four seconds. */
export const pour: OwnClip<'pour'> = (body) => ({
  name: 'pour',
  seconds: 4,
  rate: 8,
  pose(rig, phase) {
    const tilt = hold(phase, 0.12, 0.3, 0.72, 0.88)
    bend(rig, body, phase, { lean: 4, look: 15 })
    const { height, ahead } = WORK_POINTS.pour
    setArm(rig, 'left', {
      reach: {
        point: 'grip',
        to: real(body, 0.055, height, ahead),
        fingers: [-0.75, 0, 0.66],
        thumb: [0, 1, 0],
        elbow: [0.75, -0.6, -0.4],
      },
      fingers: { index: 52, others: 56, thumb: 26 },
    })
    setArm(rig, 'right', {
      reach: {
        point: 'grip',
        to: real(body, -0.1 + 0.035 * tilt, height + 0.08 + 0.05 * tilt, ahead),
        fingers: [0.35, 0.1 * tilt, 0.93],
        thumb: [0.85 * tilt, 1 - 0.45 * tilt, 0],
        elbow: [-0.8, -0.4 + 0.4 * tilt, -0.4],
      },
      fingers: { index: 62, others: 66, thumb: 34 },
    })
  },
})

/** Picking small things from the right and setting them down before oneself; four seconds. */
export const work: OwnClip<'work'> = (body) => ({
  name: 'work',
  seconds: 4,
  rate: 10,
  pose(rig, phase) {
    const round = phase * 2
    const away = swell(round)
    bend(rig, body, phase, { lean: 9, look: 18, twist: -7 * away })
    turn(rig, 'head', 11, -9 * away + 3)
    const { height, ahead } = WORK_POINTS.work
    const up = Math.sin(Math.PI * ((round % 1) * 2)) ** 2
    setArm(rig, 'right', {
      reach: {
        point: 'grip',
        to: real(body, -0.04 - 0.2 * away, height + 0.035 + 0.06 * up, ahead - 0.02 * away),
        fingers: [0.25 - 0.35 * away, -0.5, 0.8],
        thumb: [0.85, 0.3, 0],
        elbow: [-0.8, -0.4, -0.5],
      },
      fingers: { index: 44 - 16 * up, others: 50 - 14 * up, thumb: 28 },
    })
    setArm(rig, 'left', {
      reach: {
        point: 'palm',
        to: real(body, 0.12, height + 0.012, ahead - 0.02 + 0.015 * wave(phase)),
        fingers: [-0.45, -0.12, 0.88],
        thumb: [-0.85, 0.1, -0.42],
        elbow: [0.85, -0.25, -0.5],
      },
      fingers: { index: 16, others: 20, thumb: 8 },
    })
  },
})
