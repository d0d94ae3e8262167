import { type Side, SIDES } from '../names.ts'
import type { Manner } from '../spec.ts'
import { type ArmPose, behindBack, clasped, hanging, inPocket, lowered, onHip } from './arm-poses.ts'
import { type Body, type OwnClip, setArm, setArmBetween } from './clip.ts'
import { hold, wave } from './rhythm.ts'
import { type Rig, turn } from './rig.ts'
import { breathe, type Stance, stand, STANCES } from './stand.ts'

/** Where each manner keeps its hands. */
const RESTING: Record<Manner, (side: Side, body: Body) => ArmPose> = {
  brisk: (side, body) => (side === 'left' ? onHip(side, body.wide) : hanging(side)),
  calm: (side, body) => clasped(side, body.front + 0.024),
  easy: (side) => inPocket(side),
  shy: (side) => lowered(side),
}

/** The other way each manner stands, when it has to wait. */
const WAITING: Record<Manner, (side: Side, body: Body) => ArmPose> = {
  brisk: (side) => behindBack(side),
  calm: (side, body) => (side === 'right' ? onHip(side, body.wide) : hanging(side)),
  easy: (side) => (side === 'left' ? inPocket(side) : hanging(side)),
  shy: (side, body) => clasped(side, body.front + 0.03, 1.0),
}

const stanceOf = ({ manner, stoop }: Body): Stance => ({
  ...STANCES[manner],
  lean: STANCES[manner].lean + stoop,
})

/** Standing with nothing to do, breathing; four seconds. */
export const idle: OwnClip<'idle'> = (body) => ({
  name: 'idle',
  seconds: 4,
  rate: 6,
  pose(rig, phase) {
    stand(rig, stanceOf(body), phase, 0.8)
    breathe(rig, stanceOf(body), phase, 0.8)
    for (const side of SIDES) setArm(rig, side, RESTING[body.manner](side, body))
  },
})

/** Waiting one's turn: a shift of weight and a look around; six seconds. */
export const wait: OwnClip<'wait'> = (body) => ({
  name: 'wait',
  seconds: 6,
  rate: 6,
  pose(rig, phase) {
    stand(rig, stanceOf(body), phase, 1.6)
    breathe(rig, stanceOf(body), phase, 1.6, 2)
    const away = hold(phase, 0.15, 0.25, 0.42, 0.5)
    lookAround(rig, away, hold(phase, 0.6, 0.68, 0.86, 0.94))
    for (const side of SIDES) {
      const rest = WAITING[body.manner](side, body)
      if (body.manner === 'easy' && side === 'right')
        setArmBetween(rig, side, rest, WATCH, hold(phase, 0.58, 0.68, 0.86, 0.97))
      else setArm(rig, side, rest)
    }
  },
})

/** The wrist raised to look at a watch. */
const WATCH: ArmPose = {
  reach: {
    point: 'palm',
    to: [0.01, 1.16, 0.26],
    fingers: [0.9, 0.1, 0.3],
    thumb: [0.2, 0.2, -0.9],
    elbow: [-0.8, -0.5, -0.3],
  },
  fingers: { index: 30, others: 36, thumb: 10 },
}

function lookAround(rig: Rig, away: number, down: number): void {
  turn(rig, 'neck', 4 * down, 9 * away - 4 * down, 0)
  turn(rig, 'head', 11 * down - 2 * away, 15 * away - 6 * down + 1.5 * wave(down * 0.5), 2 * away)
}
