import {
  AnimationClip,
  AnimationMixer,
  LoopOnce,
  LoopRepeat,
  type AnimationAction,
  type Object3D,
} from 'three'
import type { Tick } from '../tick.ts'
import { isResting } from './stance.ts'

/** Weight of a gesture against the loop below it: the mixer averages by weight, so this lets the gesture win. */
const GESTURE_WEIGHT = 24

/** Clips count seconds, the mixer whole milliseconds: it hands time on as an argument, see tick.ts. */
const MILLISECOND = 0.001
const FADE = 300
/** Sitting down and getting up take their time. */
const SETTLE = 900

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
  /** Moves on. */
  update(tick: Tick): void
  dispose(): void
}

const STAND_INS: Readonly<Record<string, string>> = {
  work: 'idle', knead: 'work', wipe: 'work', pour: 'work', type: 'work', wait: 'idle', browse: 'wait', sip: 'wait',
  carry: 'idle', talk: 'idle', phone: 'wait', walk: 'idle',
  sit: 'idle', recline: 'sit',
} // prettier-ignore

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
  const mixer = new AnimationMixer(root)
  const actions = new Map<string, AnimationAction>()
  const now = { left: 0.1 }
  for (const clip of clips) actions.set(clip.name, paced(mixer.clipAction(clip)))
  const walk = actions.get('walk')
  if (walk) walk.timeScale *= walkRate
  const steps = stepsOf(clips, mixer)
  let current: AnimationAction | undefined
  let gesture: AnimationAction | undefined
  return {
    loop(name) {
      const next = find(actions, name)
      if (!next || next === current) return
      next.reset().setLoop(LoopRepeat, Infinity).play()
      next.time = start * next.getClip().duration
      const isSettling = isResting(name) || isResting(current?.getClip().name ?? '')
      if (current) next.crossFadeFrom(current, isSettling ? SETTLE : FADE, false)
      current = next
    },
    gesture(name) {
      const next = actions.get(name)
      if (!next || next === current) return
      gesture?.stop()
      next.reset().setLoop(LoopOnce, 1).play()
      next.setEffectiveWeight(0)
      gesture = next
    },
    step(share) {
      if (!steps) return
      if (share > 0) {
        if (!steps.isRunning()) steps.reset().play()
        steps.setEffectiveWeight(STEPS_WEIGHT * share)
      } else if (steps.isRunning()) steps.stop()
    },
    update(tick) {
      if (gesture) {
        const left = gesture.getClip().duration - gesture.time
        const share = Math.min(1, gesture.time / 0.2, left / 0.35)
        gesture.setEffectiveWeight(GESTURE_WEIGHT * Math.max(share, 0) ** 2)
        if (!gesture.isRunning() || left <= 0.01) {
          gesture.stop()
          gesture = undefined
        }
      }
      now.left += tick.seconds * 1000
      const passed = Math.floor(now.left)
      now.left -= passed
      mixer.update(passed)
    },
    dispose() {
      mixer.stopAllAction()
      mixer.uncacheRoot(root)
    },
  }
}

/** The legs of walking as a motion of its own, so that hands keep what they do while the feet turn. */
function stepsOf(clips: readonly AnimationClip[], mixer: AnimationMixer): AnimationAction | undefined {
  const walk = clips.find(({ name }) => name === 'walk')
  const tracks = walk?.tracks.filter(({ name }) => LEGS.test(name)) ?? []
  return tracks.length === 0
    ? undefined
    : paced(mixer.clipAction(new AnimationClip('steps', walk!.duration, tracks))).setLoop(
        LoopRepeat,
        Infinity,
      )
}

function paced(action: AnimationAction): AnimationAction {
  action.timeScale = MILLISECOND
  return action
}

function find(actions: ReadonlyMap<string, AnimationAction>, name: string): AnimationAction | undefined {
  for (let at: string | undefined = name; at !== undefined; at = STAND_INS[at]) {
    const action = actions.get(at)
    if (action) return action
  }
  return undefined
}
