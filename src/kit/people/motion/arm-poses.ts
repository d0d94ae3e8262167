import { type Side, signOf } from '../names.ts'
import type { Vec3 } from '../sculpt/vec.ts'
import type { Reach } from './reach.ts'
import type { Fingers } from './rig.ts'

/** What a hand does when it does nothing: place and fingers. */
export interface ArmPose {
  reach: Reach
  fingers: Fingers
}

const RELAXED = { index: 16, others: 26, thumb: 6 }

/** Written for the left side; the other side is its mirror. */
const mirrored = (side: Side, pose: ArmPose): ArmPose => {
  const flip = ([x, y, z]: Vec3): Vec3 => [x * signOf(side), y, z]
  const { to, fingers, thumb, elbow } = pose.reach
  const reach: Reach = { point: pose.reach.point, to: flip(to), fingers: flip(fingers), thumb: flip(thumb) }
  if (elbow) reach.elbow = flip(elbow)
  return { reach, fingers: pose.fingers }
}

/** Hanging loosely beside the thigh; `swing` moves it forward, metres. */
export const hanging = (side: Side, swing = 0): ArmPose =>
  mirrored(side, {
    reach: {
      point: 'palm',
      to: [0.25, 0.818, 0.05 + swing],
      fingers: [0.02, -1, 0.16 + swing],
      thumb: [-0.25, 0.15, 1],
      elbow: [0.5, -0.2, -0.85],
    },
    fingers: RELAXED,
  })

/** Resting on the hip, elbow out. */
export const onHip = (side: Side, wide = 1): ArmPose =>
  mirrored(side, {
    reach: {
      point: 'palm',
      to: [0.183 * wide, 0.985, 0.012],
      fingers: [-0.22, -0.5, 0.85],
      thumb: [0.05, 0.85, 0.5],
      elbow: [0.9, 0.1, -0.55],
    },
    fingers: { index: 22, others: 28, thumb: -14 },
  })

/** Laid over each other before the belly; the left hand is nearer the body. */
export const clasped = (side: Side, deep: number, high = 0.945): ArmPose =>
  mirrored(side, {
    reach: {
      point: 'palm',
      to: [0.012, side === 'left' ? high : high + 0.012, deep + (side === 'left' ? 0 : 0.026)],
      fingers: [-0.9, -0.38, 0.12],
      thumb: [-0.3, 0.9, 0.25],
      elbow: [0.7, -0.35, -0.5],
    },
    fingers: { index: 26, others: 30, thumb: 16 },
  })

/** In the front pocket of a hoodie. */
export const inPocket = (side: Side): ArmPose =>
  mirrored(side, {
    reach: {
      point: 'palm',
      to: [0.05, 0.95, 0.066],
      fingers: [-0.9, -0.3, 0.22],
      thumb: [-0.25, 0.9, 0.2],
      elbow: [0.8, -0.3, -0.6],
    },
    fingers: { index: 20, others: 22, thumb: 0 },
  })

/** Folded in the small of the back. */
export const behindBack = (side: Side): ArmPose =>
  mirrored(side, {
    reach: {
      point: 'palm',
      to: [0.03, 0.965, side === 'left' ? -0.168 : -0.142],
      fingers: [-0.85, -0.45, -0.08],
      thumb: [-0.4, 0.85, -0.1],
      elbow: [0.75, 0, -0.6],
    },
    fingers: { index: 24, others: 28, thumb: 10 },
  })

/** Low before the body with straight arms, the right hand around the left. */
export const lowered = (side: Side): ArmPose =>
  mirrored(side, {
    reach: {
      point: 'palm',
      to: [0.014, side === 'left' ? 0.842 : 0.856, side === 'left' ? 0.172 : 0.2],
      fingers: [-0.62, -0.76, 0.1],
      thumb: [-0.65, 0.62, 0.4],
      elbow: [0.7, -0.2, -0.6],
    },
    fingers: { index: 24, others: 30, thumb: 14 },
  })

/** Half-bent before the body with the palm turned up a little, as when one explains something. */
export const explaining = (side: Side, open: number, raised: number): ArmPose =>
  mirrored(side, {
    reach: {
      point: 'palm',
      to: [0.19 + 0.07 * open, 1.06 + 0.1 * raised, 0.27 + 0.04 * open],
      fingers: [-0.25 + 0.3 * open, 0.05 + 0.25 * raised, 0.9],
      thumb: [0.35 + 0.45 * open, 0.9, 0.05],
      elbow: [0.7, -0.6, -0.35],
    },
    fingers: { index: 8 + 10 * (1 - open), others: 18 + 12 * (1 - open), thumb: 0 },
  })
