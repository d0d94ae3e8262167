import { type GestureName, SIDES, signOf } from '../names.ts'
import { type ArmPose, hanging } from './arm-poses.ts'
import { type Clip, setArmBetween } from './clip.ts'
import { hold, swell, wave } from './rhythm.ts'
import { type Rig, turn } from './rig.ts'

/** Frames per second of gestures, which are quicker than loops. */
const RATE = 12

const clip = (name: GestureName, seconds: number, pose: Clip<GestureName>['pose']): Clip<GestureName> => ({
  name,
  seconds,
  rate: RATE,
  pose,
})

/** The right arm goes from hanging to a pose and back. */
const rightTo = (rig: Rig, pose: ArmPose, share: number) =>
  setArmBetween(rig, 'right', hanging('right'), pose, share)

const waveHand = clip('wave', 2.4, (rig, phase) => {
  const up = hold(phase, 0, 0.22, 0.76, 1)
  const wag = wave(phase * 4) * up
  turn(rig, 'chest', -1 * up, 0, 1.5 * up)
  turn(rig, 'head', -2 * up, -3 * up, -4 * up)
  rightTo(
    rig,
    {
      reach: {
        point: 'palm',
        to: [-0.35 - 0.05 * wag, 1.5, 0.15],
        fingers: [-0.1 - 0.32 * wag, 1, 0.05],
        thumb: [1, 0.1 + 0.3 * wag, 0.1],
        elbow: [-0.85, -0.75, -0.15],
      },
      fingers: { index: 3, others: 5, thumb: -10 },
    },
    up,
  )
})

const point = clip('point', 2.2, (rig, phase) => {
  const out = hold(phase, 0, 0.26, 0.72, 1)
  turn(rig, 'chest', 2 * out, 5 * out, 0)
  turn(rig, 'head', 0, -4 * out, 0)
  rightTo(
    rig,
    {
      reach: {
        point: 'palm',
        to: [-0.15, 1.27 + 0.006 * wave(phase * 3), 0.47],
        fingers: [0.06, -0.05, 1],
        thumb: [0.55, 0.83, 0],
        elbow: [-0.6, -0.8, -0.1],
      },
      fingers: { index: 0, others: 84, thumb: 36 },
    },
    out,
  )
})

const nod = clip('nod', 1.4, (rig, phase) => {
  const down = swell(phase * 2) * (phase < 0.5 ? 1 : 0.65)
  turn(rig, 'neck', 5 * down)
  turn(rig, 'head', 11 * down)
})

const shakeHead = clip('shakeHead', 1.6, (rig, phase) => {
  const much = Math.sin(Math.PI * phase)
  turn(rig, 'neck', 1 * much, 5 * wave(phase * 2.5) * much)
  turn(rig, 'head', 3 * much, 15 * wave(phase * 2.5) * much)
})

const shrug = clip('shrug', 1.8, (rig, phase) => {
  const up = hold(phase, 0, 0.3, 0.55, 1)
  turn(rig, 'head', -2 * up, 0, 7 * up)
  for (const side of SIDES) {
    const sign = signOf(side)
    turn(rig, `${side}Shoulder`, 0, 0, 15 * up * sign)
    setArmBetween(
      rig,
      side,
      hanging(side),
      {
        reach: {
          point: 'palm',
          to: [0.33 * sign, 1.09, 0.23],
          fingers: [0.55 * sign, 0.05, 0.85],
          thumb: [0.85 * sign, 0, -0.5],
          elbow: [0.25 * sign, -0.9, -0.5],
        },
        fingers: { index: 6, others: 10, thumb: -8 },
      },
      up,
    )
  }
})

const thumbsUp = clip('thumbsUp', 1.9, (rig, phase) => {
  const out = hold(phase, 0, 0.3, 0.68, 1)
  turn(rig, 'head', 4 * out, 0, -3 * out)
  rightTo(
    rig,
    {
      reach: {
        point: 'grip',
        to: [-0.14, 1.2, 0.34 + 0.02 * hold(phase, 0.26, 0.36, 0.4, 0.5)],
        fingers: [0.55, 0.05, 0.83],
        thumb: [0, 1, -0.05],
        elbow: [-0.7, -0.75, -0.3],
      },
      fingers: { index: 92, others: 94, thumb: -4, raise: 52 },
    },
    out,
  )
})

const handOver = clip('handOver', 2.2, (rig, phase) => {
  const out = hold(phase, 0, 0.32, 0.66, 1)
  turn(rig, 'spine', 5 * out)
  turn(rig, 'chest', 3 * out, 8 * out)
  turn(rig, 'head', 2 * out, -5 * out)
  rightTo(
    rig,
    {
      reach: {
        point: 'grip',
        to: [-0.06, 1.1, 0.5],
        fingers: [0.45, 0.05, 0.9],
        thumb: [0, 1, 0],
        elbow: [-0.6, -0.85, -0.2],
      },
      fingers: { index: 46, others: 50, thumb: 20 },
    },
    out,
  )
})

const stop = clip('stop', 2, (rig, phase) => {
  const out = hold(phase, 0, 0.2, 0.74, 1)
  turn(rig, 'chest', -2 * out, 4 * out)
  turn(rig, 'head', -2 * out, -3 * out)
  rightTo(
    rig,
    {
      reach: {
        point: 'palm',
        to: [-0.16, 1.3, 0.43],
        fingers: [0.04, 1, 0.06],
        thumb: [1, 0, 0.05],
        elbow: [-0.75, -0.75, 0],
      },
      fingers: { index: 0, others: 2, thumb: -12 },
    },
    out,
  )
})

const thanks = clip('thanks', 2, (rig, phase) => {
  const bow = hold(phase, 0, 0.34, 0.6, 1)
  turn(rig, 'spine', 5 * bow)
  turn(rig, 'chest', 4 * bow)
  turn(rig, 'neck', 4 * bow)
  turn(rig, 'head', 9 * bow, 0, 2 * bow)
  rightTo(
    rig,
    {
      reach: {
        point: 'palm',
        to: [-0.01, 1.205, 0.172],
        fingers: [0.86, 0.42, 0.02],
        thumb: [-0.4, 0.9, 0.1],
        elbow: [-0.8, -0.6, -0.2],
      },
      fingers: { index: 8, others: 12, thumb: 4 },
    },
    bow,
  )
})

const laugh = clip('laugh', 2.4, (rig, phase) => {
  const much = hold(phase, 0, 0.2, 0.7, 1)
  const shake = much * wave(phase * 9)
  turn(rig, 'spine', -3 * much + 1.2 * shake)
  turn(rig, 'chest', -4 * much + 1.6 * shake)
  turn(rig, 'neck', -3 * much)
  turn(rig, 'head', -10 * much + 1.5 * shake, 0, 4 * much)
  for (const side of SIDES) turn(rig, `${side}Shoulder`, 0, 0, (3 * much + 2.4 * shake) * signOf(side))
  rightTo(
    rig,
    {
      reach: {
        point: 'palm',
        to: [-0.03, 1.07, 0.178],
        fingers: [0.95, 0.1, 0.12],
        thumb: [-0.1, 0.95, 0.1],
        elbow: [-0.8, -0.45, -0.2],
      },
      fingers: { index: 14, others: 18, thumb: 4 },
    },
    much,
  )
})

const startle = clip('startle', 1.6, (rig, phase) => {
  const jump = hold(phase, 0, 0.14, 0.4, 1)
  turn(rig, 'spine', -5 * jump)
  turn(rig, 'chest', -5 * jump)
  turn(rig, 'head', -3 * jump)
  for (const side of SIDES) {
    const sign = signOf(side)
    turn(rig, `${side}Shoulder`, 0, 0, 11 * jump * sign)
    setArmBetween(
      rig,
      side,
      hanging(side),
      {
        reach: {
          point: 'palm',
          to: [0.17 * sign, 1.24, 0.27],
          fingers: [0.12 * sign, 0.95, 0.2],
          thumb: [-1 * sign, 0.1, 0.1],
          elbow: [0.75 * sign, -0.7, -0.3],
        },
        fingers: { index: 8, others: 12, thumb: -14 },
      },
      jump,
    )
  }
})

/** Clips that play once; in the order of `GESTURES`. */
export const GESTURE_CLIPS: readonly Clip<GestureName>[] = [
  waveHand,
  point,
  nod,
  shakeHead,
  shrug,
  thumbsUp,
  handOver,
  stop,
  thanks,
  laugh,
  startle,
]
