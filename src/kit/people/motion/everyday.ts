import { TRAY_POINT } from '../grips.ts'
import { type SharedLoop, SIDES, signOf } from '../names.ts'
import { EYE_LINE } from '../sculpt/skeleton.ts'
import { explaining, hanging } from './arm-poses.ts'
import { type Clip, setArm } from './clip.ts'
import { hold, wave } from './rhythm.ts'
import { turn } from './rig.ts'
import { breathe, stand, STANCES } from './stand.ts'

/** Speaking to somebody with both hands; five seconds. */
export const talk: Clip<SharedLoop> = {
  name: 'talk',
  seconds: 5,
  rate: 8,
  pose(rig, phase) {
    stand(rig, STANCES.plain, phase, 0.7)
    breathe(rig, STANCES.plain, phase, 0.7, 2)
    turn(rig, 'head', 2.5 * wave(phase * 3), 3 * wave(phase, 0.2), 3 * wave(phase * 2, 0.1))
    turn(rig, 'chest', -1, 3 * wave(phase))
    const beat = 0.5 + 0.5 * wave(phase * 2, 0.1)
    const counter = 0.5 + 0.5 * wave(phase * 3, 0.45)
    setArm(rig, 'right', explaining('right', beat, counter))
    setArm(rig, 'left', explaining('left', counter * 0.7, beat * 0.6))
  },
}

/** Looking over what is on offer, a hand at the chin; six seconds. */
export const browse: Clip<SharedLoop> = {
  name: 'browse',
  seconds: 6,
  rate: 6,
  pose(rig, phase) {
    stand(rig, STANCES.plain, phase, 1)
    breathe(rig, STANCES.plain, phase, 1, 2)
    turn(rig, 'spine', 4, 2 * wave(phase))
    turn(rig, 'chest', 2, 4 * wave(phase))
    turn(rig, 'neck', 3, 5 * wave(phase))
    turn(rig, 'head', 8, 9 * wave(phase, 0.04), 2 * wave(phase * 2))
    const wag = wave(phase)
    setArm(rig, 'right', {
      reach: {
        point: 'grip',
        to: [-0.012 + 0.028 * wag, EYE_LINE - 0.168, 0.152],
        fingers: [0.5, 0.75, 0.1],
        thumb: [0.4, 0.35, -0.85],
        elbow: [-0.55, -0.9, 0.1],
      },
      fingers: { index: 34, others: 78, thumb: 10 },
    })
    setArm(rig, 'left', {
      reach: {
        point: 'palm',
        to: [-0.07, 1.075, 0.2],
        fingers: [-0.92, 0.1, 0.2],
        thumb: [-0.1, 0.9, -0.4],
        elbow: [0.75, -0.5, -0.3],
      },
      fingers: { index: 30, others: 34, thumb: 14 },
    })
  },
}

/** A cup in the right hand, raised to the mouth once in six seconds. */
export const sip: Clip<SharedLoop> = {
  name: 'sip',
  seconds: 6,
  rate: 8,
  pose(rig, phase) {
    stand(rig, STANCES.plain, phase, 0.8)
    breathe(rig, STANCES.plain, phase, 0.8)
    const drink = hold(phase, 0.25, 0.42, 0.6, 0.78)
    turn(rig, 'head', -5 * drink, 2 * wave(phase, 0.3) * (1 - drink))
    setArm(rig, 'right', {
      reach: {
        point: 'grip',
        to: [-0.1 + 0.09 * drink, 1.16 + 0.255 * drink, 0.25 - 0.055 * drink],
        fingers: [0.78, 0.12 * drink, 0.6 - 0.5 * drink],
        thumb: [0, 1 - 0.2 * drink, -0.62 * drink],
        elbow: [-0.75, -0.75, -0.1],
      },
      fingers: { index: 50, others: 54, thumb: 24 },
    })
    setArm(rig, 'left', hanging('left', 0.005 * wave(phase)))
  },
}

/** Holding a tray level before the chest on both palms; four seconds. */
export const carry: Clip<SharedLoop> = {
  name: 'carry',
  seconds: 4,
  rate: 6,
  pose(rig, phase) {
    stand(rig, STANCES.plain, phase, 0.6)
    breathe(rig, { ...STANCES.plain, lean: -1 }, phase, 0.6)
    const [, height, ahead] = TRAY_POINT
    for (const side of SIDES) {
      const sign = signOf(side)
      setArm(rig, side, {
        reach: {
          point: 'palm',
          to: [0.165 * sign, height, ahead],
          fingers: [-0.45 * sign, 0, 0.9],
          thumb: [0.9 * sign, 0, 0.45],
          elbow: [0.6 * sign, -0.8, -0.5],
        },
        fingers: { index: 6, others: 8, thumb: -10 },
      })
    }
  },
}

/** A telephone at the right ear, listening and nodding; five seconds. */
export const phone: Clip<SharedLoop> = {
  name: 'phone',
  seconds: 5,
  rate: 6,
  pose(rig, phase) {
    stand(rig, STANCES.plain, phase, 1)
    breathe(rig, STANCES.plain, phase, 1, 2)
    const nod = hold(phase, 0.5, 0.56, 0.58, 0.66)
    turn(rig, 'neck', 1, -2, 2)
    turn(rig, 'head', 3 + 5 * nod, -3 + 2 * wave(phase), 5)
    setArm(rig, 'right', {
      reach: {
        point: 'grip',
        to: [-0.152, EYE_LINE - 0.062 - 0.004 * nod, 0.046 + 0.006 * nod],
        fingers: [0.1, 0.9, 0.42],
        thumb: [0, 0.42, -0.9],
        elbow: [-0.45, -0.8, 0.6],
      },
      fingers: { index: 46, others: 54, thumb: 22 },
    })
    setArm(rig, 'left', hanging('left', 0.006 * wave(phase, 0.2)))
  },
}
