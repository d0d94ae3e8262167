import { AnimationClip, type Object3D } from 'three'
import type { Tick } from '../tick.ts'
import { createPose, type BoundClip, type Moment, type Pose } from './pose.ts'
import { isResting } from './stance.ts'

/** Weight of a gesture against the loop below it: poses are averaged by weight, so this lets the gesture win. */
const GESTURE_WEIGHT = 24

/** Seconds from one loop to the next. */
const FADE = 0.3
/** Sitting down and getting up take their time. */
const SETTLE = 0.9

/** Weight of small steps against the loop: about half the stride and lift of walking. */
const STEPS_WEIGHT = 0.9
const LEGS = /^(hips\.position|(left|right)(UpperLeg|LowerLeg|Foot)\.)/

/** Plays what a body does: one loop at a time, gestures over it. */
export interface Motion {
  /** Crossfades to a loop; the nearest there is when the clip is missing. */
  loop(name: string): void
  /** Plays a gesture once over the loop. */
  gesture(name: string): void
  /** Steps on the spot below whatever else is done, 0 (stands) to 1. */
  step(share: number): void
  /** Nothing moves fast: one loop, no gesture, no step; seen from near, little more than breathing. */
  isCalm(isNear: boolean): boolean
  /** Moves on. Allocates nothing. */
  update(tick: Tick): void
}

/** Loops in which somebody does little more than breathe. */
const QUIET: ReadonlySet<string> = new Set(['idle', 'wait', 'browse', 'phone', 'sit', 'recline'])

const STAND_INS: Readonly<Record<string, string>> = {
  work: 'idle', knead: 'work', wipe: 'work', pour: 'work', type: 'work', wait: 'idle', browse: 'wait', sip: 'wait',
  carry: 'idle', talk: 'idle', phone: 'wait', walk: 'idle',
  sit: 'idle', recline: 'sit', dine: 'sit',
} // prettier-ignore

/** A clip that is played. */
interface Action extends Moment {
  /** How fast, against how it was made. */
  rate: number
  /** How far it has come in, 0 to 1, and how that changes in a second. */
  level: number
  fading: number
}

/**
 * Motion of one body from its clips. `walkRate`: how much faster than made it walks. `start` shifts the loops, so
 * that two people do not move alike.
 */
export function createMotion(
  root: Object3D,
  clips: readonly AnimationClip[],
  walkRate = 1,
  start = Math.random(),
): Motion {
  const pose = createPose(root)
  const actions = new Map<string, Action>()
  for (const clip of clips) actions.set(clip.name, action(pose.bind(clip)))
  const walk = actions.get('walk')
  if (walk) walk.rate = walkRate
  const steps = stepsOf(clips, pose)
  /** The loop that is played, last, and those that fade away. */
  const loops: Action[] = []
  const fade = { all: 0.1 }
  let gesture: Action | undefined
  return {
    loop(name) {
      const next = find(actions, name)
      const current = loops.at(-1)
      if (!next || next === current) return
      // Whoever comes back to what still fades away goes on with it.
      const before = loops.indexOf(next)
      if (before < 0) {
        next.time = start * next.clip.length
        next.level = current ? 0 : 1
      } else loops.splice(before, 1)
      const isSettling = isResting(name) || isResting(current?.clip.name ?? '')
      next.fading = 1 / (isSettling ? SETTLE : FADE)
      if (current) current.fading = -next.fading
      loops.push(next)
    },
    gesture(name) {
      const next = actions.get(name)
      if (!next || loops.includes(next)) return
      next.time = 0
      next.weight = 0
      gesture = next
    },
    step(share) {
      if (!steps) return
      if (steps.weight === 0) steps.time = 0
      steps.weight = STEPS_WEIGHT * share
    },
    isCalm(isNear) {
      if (loops.length !== 1 || gesture || (steps && steps.weight > 0)) return false
      const { name } = loops[0]!.clip
      return name !== 'walk' && (!isNear || QUIET.has(name))
    },
    update({ seconds }) {
      pose.begin()
      fade.all = 0
      for (let i = 0; i < loops.length; i++) {
        const one = loops[i]!
        one.level = Math.max(0, Math.min(1, one.level + one.fading * seconds))
        one.time = (one.time + seconds * one.rate) % one.clip.length
        fade.all += one.level
      }
      for (let i = 0; i < loops.length; i++) {
        const one = loops[i]!
        one.weight = one.level / fade.all
        pose.add(one)
      }
      while (loops.length > 1 && loops[0]!.level === 0) loops.shift()
      if (gesture) {
        gesture.time += seconds
        const left = gesture.clip.length - gesture.time
        const share = Math.min(1, gesture.time / 0.2, left / 0.35)
        gesture.weight = GESTURE_WEIGHT * Math.max(share, 0) ** 2
        pose.add(gesture)
        if (left <= 0.01) gesture = undefined
      }
      if (steps && steps.weight > 0) {
        steps.time = (steps.time + seconds) % steps.clip.length
        pose.add(steps)
      }
      pose.end()
    },
  }
}

/** The legs of walking as a motion of its own, so that hands keep what they do while the feet turn. */
function stepsOf(clips: readonly AnimationClip[], pose: Pose): Action | undefined {
  const walk = clips.find(({ name }) => name === 'walk')
  const tracks = walk?.tracks.filter(({ name }) => LEGS.test(name)) ?? []
  return tracks.length === 0
    ? undefined
    : { ...action(pose.bind(new AnimationClip('steps', walk!.duration, tracks))), weight: 0 }
}

function action(clip: BoundClip): Action {
  // Fractions from the beginning: see gaze.ts.
  return { clip, time: 0.1, weight: 0.1, rate: 1, level: 0.1, fading: 0.1 }
}

function find(actions: ReadonlyMap<string, Action>, name: string): Action | undefined {
  for (let at: string | undefined = name; at !== undefined; at = STAND_INS[at]) {
    const found = actions.get(at)
    if (found) return found
  }
  return undefined
}
