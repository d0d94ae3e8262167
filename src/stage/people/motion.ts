import {
  AnimationMixer,
  LoopOnce,
  LoopRepeat,
  type AnimationAction,
  type AnimationClip,
  type Object3D,
} from 'three'

/** Weight of a gesture against the loop below it: the mixer averages by weight, so this lets the gesture win. */
const GESTURE_WEIGHT = 24

const FADE = 0.3

/** Plays what a body does: one loop at a time, gestures over it. */
export interface Motion {
  /** Crossfades to a loop; the nearest there is when the clip is missing. */
  loop(name: string): void
  /** Plays a gesture once over the loop. */
  gesture(name: string): void
  /** Moves on. */
  update(seconds: number): void
  dispose(): void
}

const STAND_INS: Readonly<Record<string, string>> = {
  work: 'idle', knead: 'work', wipe: 'work', pour: 'work', type: 'work', wait: 'idle', browse: 'wait', sip: 'wait',
  carry: 'idle', talk: 'idle', phone: 'wait', walk: 'idle',
} // prettier-ignore

/** Motion of one body from its clips. `start` shifts the loops, so that two people do not move alike. */
export function createMotion(root: Object3D, clips: readonly AnimationClip[], start = Math.random()): Motion {
  const mixer = new AnimationMixer(root)
  const actions = new Map<string, AnimationAction>()
  for (const clip of clips) actions.set(clip.name, mixer.clipAction(clip))
  let current: AnimationAction | undefined
  let gesture: AnimationAction | undefined
  return {
    loop(name) {
      const next = find(actions, name)
      if (!next || next === current) return
      next.reset().setLoop(LoopRepeat, Infinity).play()
      next.time = start * next.getClip().duration
      if (current) next.crossFadeFrom(current, FADE, false)
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
    update(seconds) {
      if (gesture) {
        const left = gesture.getClip().duration - gesture.time
        const share = Math.min(1, gesture.time / 0.2, left / 0.35)
        gesture.setEffectiveWeight(GESTURE_WEIGHT * Math.max(share, 0) ** 2)
        if (!gesture.isRunning() || left <= 0.01) {
          gesture.stop()
          gesture = undefined
        }
      }
      mixer.update(seconds)
    },
    dispose() {
      mixer.stopAllAction()
      mixer.uncacheRoot(root)
    },
  }
}

function find(actions: ReadonlyMap<string, AnimationAction>, name: string): AnimationAction | undefined {
  for (let at: string | undefined = name; at !== undefined; at = STAND_INS[at]) {
    const action = actions.get(at)
    if (action) return action
  }
  return undefined
}
