export { FINGERTIP_OFFSET, GRIP_OFFSET, PALM_OFFSET, TRAY_POINT, WALK_SPEED, WORK_POINTS } from './grips.ts'
export type { HandPoint } from './grips.ts'
export { BONES, GESTURES, MORPHS, OWN_LOOPS, SHARED_LOOPS } from './names.ts'
export type { BoneName, GestureName, Morph, OwnLoop, SharedLoop, Side } from './names.ts'
