import { Quaternion, Vector3, type Bone, type Object3D } from 'three'
import type { Tick } from '../tick.ts'
import { blendTurn } from './turns.ts'

const LIMIT = { yaw: 1.15, pitch: 0.55, eyeYaw: 0.5, eyePitch: 0.35 }

/** Radians to the side from which something is behind the back. */
const BEHIND = 2.4

const at = new Vector3()
const bodyTurn = new Quaternion()
const parentTurn = new Quaternion()
const wanted = new Quaternion()
/** Yaw and pitch of the next turn, and its share: see turns.ts. */
const next = new Float64Array(2)
const share = new Float64Array(1)

/** Bones that turn when somebody looks at something, with their turn in the body's frame while at rest. */
export interface GazeBones {
  root: Object3D
  neck: { bone: Bone; rest: Quaternion } | undefined
  head: { bone: Bone; rest: Quaternion } | undefined
  eyes: readonly { bone: Bone; rest: Quaternion }[]
}

/** Where somebody looks, smoothed over time. */
export interface Gaze {
  /**
   * Turns neck, head and eyes towards a point after the animation has posed them; without a point they go
   * back to the animation. Allocates nothing.
   */
  update(tick: Tick, target: Vector3 | undefined): void
}

/** Collects the bones of a person for their gaze. `root` must stand at its own origin, unturned, in its rest pose. */
export function gazeBones(root: Object3D, bones: ReadonlyMap<string, Bone>): GazeBones {
  root.updateMatrixWorld(true)
  const take = (name: string) => {
    const bone = bones.get(name)
    return bone && { bone, rest: bone.getWorldQuaternion(new Quaternion()) }
  }
  const eyes = [take('leftEye'), take('rightEye')].filter((eye) => eye !== undefined)
  return { root, neck: take('neck'), head: take('head'), eyes }
}

/** A gaze for one person. `random` decides when the eyes jump. */
export function createGaze({ root, neck, head, eyes }: GazeBones, random: () => number = Math.random): Gaze {
  // Fields of an object, not variables: the engine makes a new object for each fraction put into a shared variable.
  const now = { hold: 0.1, yaw: 0.1, pitch: 0.1, jumpIn: 1.1, jumpYaw: 0.1, jumpPitch: 0.1 }
  const gaze: Gaze = {
    update({ seconds }, target) {
      now.jumpIn -= seconds
      if (now.jumpIn <= 0) {
        now.jumpIn = 0.7 + random() * 2
        now.jumpYaw = (random() - 0.5) * 0.09
        now.jumpPitch = (random() - 0.5) * 0.06
      }
      now.hold += ((target ? 1 : 0) - now.hold) * (1 - Math.exp(-6 * seconds))
      let toYaw = 0
      let toPitch = 0
      if (target && head) {
        head.bone.getWorldPosition(at).sub(target).negate()
        bodyTurn.copy(root.quaternion).invert()
        at.applyQuaternion(bodyTurn)
        toYaw = Math.atan2(at.x, at.z)
        // Not Math.hypot, which takes any number of arguments and therefore an object for each.
        toPitch = -Math.atan2(at.y, Math.sqrt(at.x * at.x + at.z * at.z))
        // Behind the back, left and right are near each other: the head stays on the side where it is.
        if (Math.abs(toYaw) > BEHIND && toYaw * now.yaw < 0) toYaw = -toYaw
      }
      const soon = 1 - Math.exp(-7 * seconds)
      now.yaw += (Math.max(-LIMIT.yaw, Math.min(LIMIT.yaw, toYaw)) - now.yaw) * soon
      now.pitch += (Math.max(-LIMIT.pitch, Math.min(LIMIT.pitch, toPitch)) - now.pitch) * soon
      if (neck) {
        next[0] = now.yaw * 0.4
        next[1] = now.pitch * 0.3
        share[0] = now.hold * 0.8
        turn(neck)
      }
      next[0] = now.yaw * 0.9
      next[1] = now.pitch * 0.85
      share[0] = now.hold
      if (head) turn(head)
      next[0] += Math.max(-LIMIT.eyeYaw, Math.min(LIMIT.eyeYaw, toYaw - now.yaw * 0.9)) + now.jumpYaw
      next[1] +=
        Math.max(-LIMIT.eyePitch, Math.min(LIMIT.eyePitch, toPitch - now.pitch * 0.85)) + now.jumpPitch
      for (let i = 0; i < eyes.length; i++) turn(eyes[i]!)
    },
  }
  return gaze

  function turn(part: { bone: Bone; rest: Quaternion }): void {
    parentTurn.identity()
    for (let bone: Object3D | null = part.bone.parent; bone && bone !== root; bone = bone.parent) {
      parentTurn.premultiply(bone.quaternion)
    }
    // Yaw about y, then pitch about x, multiplied out: nothing is handed to a function that would box it.
    const sinYaw = Math.sin(next[0]! / 2)
    const cosYaw = Math.cos(next[0]! / 2)
    const sinPitch = Math.sin(next[1]! / 2)
    const cosPitch = Math.cos(next[1]! / 2)
    wanted.set(cosYaw * sinPitch, sinYaw * cosPitch, -sinYaw * sinPitch, cosYaw * cosPitch)
    wanted.multiply(part.rest).premultiply(parentTurn.invert())
    blendTurn(part.bone.quaternion, wanted, share)
  }
}
