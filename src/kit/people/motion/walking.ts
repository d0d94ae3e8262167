import { WALK_SPEED } from '../grips.ts'
import { type SharedLoop, type Side, SIDES, signOf } from '../names.ts'
import { ANKLE } from '../sculpt/skeleton.ts'
import { ease, type Vec3 } from '../sculpt/vec.ts'
import { hanging } from './arm-poses.ts'
import { type Clip, setArm } from './clip.ts'
import { stepTo } from './reach.ts'
import { wave } from './rhythm.ts'
import { placeHips, turn } from './rig.ts'

const CYCLES = 2
const SECONDS = 2.1
/** Part of a cycle during which a foot is on the floor. */
const STANCE = 0.58
const CYCLE_SECONDS = SECONDS / CYCLES
const HALF_STRIDE = (WALK_SPEED * STANCE * CYCLE_SECONDS) / 2
/** Degrees at which the heel lands and the toes leave. */
const HEEL = -18
const TOE = 30
/** From the ankle to where the stiff sole touches the floor when it rolls: toes ahead, heel behind, metres. */
const TOES_AHEAD = 0.15
const HEEL_BACK = 0.07

/** Walking on the spot at `WALK_SPEED`; whoever plays it moves the person. Two steps twice in 2.1 s. */
export const walk: Clip<SharedLoop> = {
  name: 'walk',
  seconds: SECONDS,
  rate: 20,
  pose(rig, phase) {
    const cycle = (phase * CYCLES) % 1
    placeHips(rig, [0.013 * wave(cycle, 0.02), -0.028 - 0.02 * Math.cos(cycle * 4 * Math.PI - 0.5), 0.01])
    turn(rig, 'hips', 2, -6 * Math.cos(cycle * 2 * Math.PI), 2 * wave(cycle))
    turn(rig, 'spine', 2, 4 * Math.cos(cycle * 2 * Math.PI), 0)
    turn(rig, 'chest', 1, 7 * Math.cos(cycle * 2 * Math.PI), 0)
    turn(rig, 'neck', 0, -2 * Math.cos(cycle * 2 * Math.PI), 0)
    turn(rig, 'head', -3, -3 * Math.cos(cycle * 2 * Math.PI), 0)
    for (const side of SIDES) {
      const own = (cycle + (side === 'left' ? 0 : 0.5)) % 1
      const { ankle, pitch } = footAt(own, side)
      stepTo(rig, side, ankle, pitch, 4 * signOf(side))
      setArm(rig, side, hanging(side, -0.17 * Math.cos((own - 0.02) * 2 * Math.PI)))
    }
  },
}

/** Ankle and pitch of a foot: on the floor it moves back at walking speed and rolls over heel and toes. */
function footAt(own: number, side: Side): { ankle: Vec3; pitch: number } {
  const x = 0.088 * signOf(side)
  if (own < STANCE) {
    const t = own / STANCE
    const floor = HALF_STRIDE - 2 * HALF_STRIDE * t
    const landing = HEEL * (1 - ease(t / 0.16))
    const leaving = TOE * ease((t - 0.62) / 0.38)
    return landing < 0 ? rolled(x, floor, landing, -HEEL_BACK) : rolled(x, floor, leaving, TOES_AHEAD)
  }
  const t = (own - STANCE) / (1 - STANCE)
  const start = rolled(x, -HALF_STRIDE, TOE, TOES_AHEAD).ankle
  const end = rolled(x, HALF_STRIDE, HEEL, -HEEL_BACK).ankle
  const on = ease(t)
  const lift = 0.055 * Math.sin(Math.PI * t)
  const ankle: Vec3 = [x, start[1] + (end[1] - start[1]) * on + lift, start[2] + (end[2] - start[2]) * on]
  return { ankle, pitch: TOE * (1 - t) ** 2 + HEEL * ease(t) ** 2 + 8 * Math.sin(Math.PI * t) }
}

/** The ankle when the foot has rolled by `pitch` degrees about a point of its sole `ahead` of the ankle. */
function rolled(x: number, floor: number, pitch: number, ahead: number): { ankle: Vec3; pitch: number } {
  const angle = (pitch * Math.PI) / 180
  const up = ANKLE[1]
  const y = Math.cos(angle) * up + Math.sin(angle) * ahead
  const z = Math.sin(angle) * up - Math.cos(angle) * ahead
  return { ankle: [x, y, floor + ANKLE[2] + ahead + z], pitch }
}
