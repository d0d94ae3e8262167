export {
  BED,
  DINE,
  FINGERTIP_OFFSET,
  GRIP_OFFSET,
  PALM_OFFSET,
  SEAT_HEIGHT,
  TRAY_POINT,
  WALK_SPEED,
  WHEELCHAIR,
  WORK_POINTS,
} from './grips.ts'
export type { HandPoint } from './grips.ts'
export { BONES, GESTURES, MORPHS, OWN_LOOPS, RESTING_LOOPS, SHARED_LOOPS } from './names.ts'
export type { BoneName, GestureName, Morph, OwnLoop, RestingLoop, SharedLoop, Side } from './names.ts'
