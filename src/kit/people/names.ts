/** Bones of every person, parents before children. All have an axis-aligned rest frame: +x the person's left, +y up, +z forward. */
export const BONES = [
  'hips',
  'spine',
  'chest',
  'neck',
  'head',
  'leftEye',
  'rightEye',
  'leftShoulder',
  'leftUpperArm',
  'leftLowerArm',
  'leftHand',
  'leftIndex',
  'leftFingers',
  'leftThumb',
  'leftUpperLeg',
  'leftLowerLeg',
  'leftFoot',
  'rightShoulder',
  'rightUpperArm',
  'rightLowerArm',
  'rightHand',
  'rightIndex',
  'rightFingers',
  'rightThumb',
  'rightUpperLeg',
  'rightLowerLeg',
  'rightFoot',
] as const
export type BoneName = (typeof BONES)[number]

/** Face shapes of every person, 0 = not there, 1 = full. The last six are mouth shapes for speech. */
export const MORPHS = [
  'blink',
  'smile',
  'sad',
  'browUp',
  'browDown',
  'browWorry',
  'aa',
  'ee',
  'oh',
  'ou',
  'mm',
  'ff',
] as const
export type Morph = (typeof MORPHS)[number]

/** Clips that are the same motion for everybody; they live in `clips.glb` and loop, 2 to 6 s; `dine` takes 10. */
export const SHARED_LOOPS = [
  'talk',
  'browse',
  'sip',
  'carry',
  'phone',
  'walk',
  'sit',
  'recline',
  'dine',
] as const
export type SharedLoop = (typeof SHARED_LOOPS)[number]

/** Clips that belong to one person's manner and stature; they live in `<look>.glb` and loop, 2 to 6 s. */
export const OWN_LOOPS = ['idle', 'wait', 'work', 'knead', 'wipe', 'pour', 'type'] as const
export type OwnLoop = (typeof OWN_LOOPS)[number]

/**
 * Loops that lean on furniture of a real height. `clips.glb` has them for the average stature; people whose spec says
 * so bring their own.
 */
export const RESTING_LOOPS = ['sit', 'recline'] as const satisfies readonly SharedLoop[]
export type RestingLoop = (typeof RESTING_LOOPS)[number]

/** Clips that play once, 1 to 2.5 s, and end where they began; they live in `clips.glb`. */
export const GESTURES = [
  'wave',
  'point',
  'nod',
  'shakeHead',
  'shrug',
  'thumbsUp',
  'handOver',
  'stop',
  'thanks',
  'laugh',
  'startle',
] as const
export type GestureName = (typeof GESTURES)[number]

/** Which side of the person, seen by the person. */
export type Side = 'left' | 'right'
export const SIDES = ['left', 'right'] as const

/** +1 on the person's left (+x), -1 on the right. */
export const signOf = (side: Side): 1 | -1 => (side === 'left' ? 1 : -1)
