import { Matrix4, Quaternion, Vector3, type Bone, type Object3D } from 'three'
import { GRIP_OFFSET, PALM_OFFSET, type Side } from '#kit'
import type { Tick } from '../tick.ts'
import { blendTurn } from './turns.ts'

/** Seconds from the animation to a goal, and back. */
const BLEND = 0.25
/** How soon a hand follows from one goal to the next, in a second. */
const FOLLOW = 14
/** Share of an arm's length up to which it stretches, as in the clips. */
const STRETCH = 0.9985
/** Share of a hand's twist that the forearm takes, so that the wrist is not wrung. */
const FOREARM = 0.55
/** Where an elbow is drawn to beside where the clip has it: out, down and back; x for the left arm. */
const ELBOW = new Vector3(0.42, -0.5, -0.36)
/** Radians that index finger, other fingers and thumb are bent by round something small. */
const CLOSED = { Index: 0.87, Fingers: 0.94, Thumb: 0.42 }
/** Which way elbows look in the rest pose, and the axis about which fingers bend. */
const FRONT = new Vector3(0, 0, 1)

const shoulder = new Vector3()
const elbow = new Vector3()
const wrist = new Vector3()
const way = new Vector3()
const aside = new Vector3()
const bone = new Vector3()
const back = new Vector3()
const unused = new Vector3()
const base = new Quaternion()
const handTurn = new Quaternion()
const upperTurn = new Quaternion()
const lowerTurn = new Quaternion()
const twist = new Quaternion()
const local = new Quaternion()
const axes = new Matrix4()
const x = new Vector3()
const y = new Vector3()
const z = new Vector3()
/** Share or factor of what is done next: a fraction that is handed to a function would be a new object each time. */
const by = new Float64Array(1)

/** What of a hand meets its goal: what it is closed round, or the skin of its palm. */
export type HandPart = 'grip' | 'palm'

/** An arm that can be drawn away from what the animation does with it. */
export interface Arm {
  /**
   * Where the hand should be, in the body's own frame (origin on the floor, front +z): metres, and the turn of the
   * grip node (x out of a right palm and into a left one, y to the thumb, z to the fingertips). `isClosed`: the
   * fingers are bent round something; else they are as the animation has them.
   */
  goal: { part: HandPart; at: Vector3; turn: Quaternion; isClosed: boolean }
  /** Whether the animation has it all to itself. */
  isFree(): boolean
  /** Whether it is between the animation and its goal. */
  isMoving(): boolean
  /**
   * Brings the hand towards its goal while that is wanted, else back to the animation, after that has posed it. An arm
   * that is too short stops on the way. Allocates nothing, and does nothing while the arm is free.
   */
  update(tick: Tick, isWanted: boolean): void
}

/**
 * An arm of somebody; undefined where the body has none. `root` carries the body through the room and stands at its
 * own origin, unturned, when this is called. `size`: real metres in one of the bones' own.
 */
export function createArm(
  root: Object3D,
  bones: ReadonlyMap<string, Bone>,
  grip: Object3D | undefined,
  side: Side,
  size: number,
): Arm | undefined {
  const upper = bones.get(`${side}UpperArm`)
  const lower = bones.get(`${side}LowerArm`)
  const hand = bones.get(`${side}Hand`)
  const parent = upper?.parent
  if (!upper || !lower || !hand || !parent || !grip) return undefined
  const sign = side === 'left' ? 1 : -1
  const upperLength = lower.position.length() * size
  const lowerLength = hand.position.length() * size
  const upperRest = frame(lower.position, FRONT, new Quaternion()).invert()
  const lowerRest = frame(hand.position, FRONT, new Quaternion()).invert()
  const along = hand.position.clone().normalize()
  const gripTurn = grip.quaternion.clone().invert()
  const offsets: Readonly<Record<HandPart, Vector3>> = {
    grip: grip.position.clone().multiplyScalar(size),
    palm: new Vector3(
      (GRIP_OFFSET.palm - PALM_OFFSET.palm) * sign,
      PALM_OFFSET.thumb - GRIP_OFFSET.thumb,
      PALM_OFFSET.fingers - GRIP_OFFSET.fingers,
    )
      .applyQuaternion(grip.quaternion)
      .add(grip.position)
      .multiplyScalar(size),
  }
  const outward = ELBOW.clone().setX(ELBOW.x * sign)
  const fingers = (['Index', 'Fingers', 'Thumb'] as const).flatMap((name) => {
    const finger = bones.get(`${side}${name}`)
    return finger ? [{ finger, closed: new Quaternion().setFromAxisAngle(FRONT, -CLOSED[name] * sign) }] : []
  })
  const goal: Arm['goal'] = { part: 'grip', at: new Vector3(), turn: new Quaternion(), isClosed: false }
  /** The goal, followed softly. */
  const at = new Vector3()
  const turn = new Quaternion()
  const offset = new Vector3()
  // Fields, not variables: see gaze.ts.
  const now = { level: 0.1, closed: 0.1 }
  now.level = 0
  return {
    goal,
    isFree: () => now.level === 0,
    isMoving: () => now.level > 0 && now.level < 1,
    update({ seconds }, isWanted) {
      if (!isWanted && now.level === 0) return
      if (now.level === 0) {
        at.copy(goal.at)
        turn.copy(goal.turn)
        offset.copy(offsets[goal.part])
        now.closed = 0
      }
      const step = seconds / BLEND
      now.level = isWanted ? Math.min(1, now.level + step) : Math.max(0, now.level - step)
      by[0] = 1 - Math.exp(-FOLLOW * seconds)
      follow()
      solve()
    },
  }

  function follow(): void {
    approach(at, goal.at)
    approach(offset, offsets[goal.part])
    now.closed += ((goal.isClosed ? 1 : 0) - now.closed) * by[0]!
    blendTurn(turn, goal.turn, by)
  }

  /** Bends the arm so that the hand is at the goal, as far as it goes, and leaves the animation its share. */
  function solve(): void {
    parent!.updateWorldMatrix(true, false)
    parent!.matrixWorld.decompose(shoulder, base, unused)
    shoulder.copy(upper!.position).applyMatrix4(parent!.matrixWorld)
    handTurn.multiplyQuaternions(root.quaternion, turn).multiply(gripTurn)
    wrist.copy(at).applyQuaternion(root.quaternion).add(root.position)
    wrist.sub(bone.copy(offset).applyQuaternion(handTurn))
    way.subVectors(wrist, shoulder)
    const wanted = Math.sqrt(way.x * way.x + way.y * way.y + way.z * way.z)
    const longest = (upperLength + lowerLength) * STRETCH
    const length = Math.max(Math.abs(upperLength - lowerLength) + 0.02, Math.min(wanted, longest))
    by[0] = 1 / Math.max(wanted, 1e-6)
    scale(way)
    const cos =
      (upperLength * upperLength + length * length - lowerLength * lowerLength) / (2 * upperLength * length)
    const sin = Math.sqrt(Math.max(0, 1 - cos * cos))
    // The elbow stays on the side where the animation has it, drawn outwards a little.
    local.multiplyQuaternions(base, upper!.quaternion)
    aside.copy(lower!.position).normalize().applyQuaternion(local)
    aside.add(elbow.copy(outward).applyQuaternion(root.quaternion))
    straighten(aside, way)
    bone.x = way.x * cos + aside.x * sin
    bone.y = way.y * cos + aside.y * sin
    bone.z = way.z * cos + aside.z * sin
    by[0] = length
    scale(wrist.copy(way))
    by[0] = upperLength
    scale(elbow.copy(bone))
    wrist.sub(elbow)
    back.copy(aside).negate()
    frame(bone, back, upperTurn).multiply(upperRest)
    frame(wrist, back, lowerTurn).multiply(lowerRest)
    twistForearm()
    by[0] = now.level * now.level * (3 - 2 * now.level)
    blendTurn(upper!.quaternion, local.copy(base).invert().multiply(upperTurn), by)
    blendTurn(lower!.quaternion, local.copy(upperTurn).invert().multiply(lowerTurn), by)
    blendTurn(hand!.quaternion, local.copy(lowerTurn).invert().multiply(handTurn), by)
    by[0] *= now.closed
    for (let i = 0; i < fingers.length; i++) blendTurn(fingers[i]!.finger.quaternion, fingers[i]!.closed, by)
  }

  function twistForearm(): void {
    local.copy(lowerTurn).invert().multiply(handTurn)
    const about = local.x * along.x + local.y * along.y + local.z * along.z
    let half = Math.atan2(about, local.w)
    if (half > Math.PI / 2) half -= Math.PI
    if (half < -Math.PI / 2) half += Math.PI
    const sine = Math.sin(half * FOREARM)
    twist.set(along.x * sine, along.y * sine, along.z * sine, Math.cos(half * FOREARM))
    lowerTurn.multiply(twist)
  }
}

/** The turn whose x axis is `along` and whose z axis lies towards `front`. */
function frame(along: Vector3, front: Vector3, out: Quaternion): Quaternion {
  x.copy(along).normalize()
  z.copy(front)
  straighten(z, x)
  y.crossVectors(z, x)
  return out.setFromRotationMatrix(axes.makeBasis(x, y, z))
}

/** Makes a direction square to another, which is one metre long, and one metre long itself. */
function straighten(one: Vector3, other: Vector3): void {
  const common = one.x * other.x + one.y * other.y + one.z * other.z
  one.x -= other.x * common
  one.y -= other.y * common
  one.z -= other.z * common
  one.normalize()
}

function scale(one: Vector3): void {
  one.x *= by[0]!
  one.y *= by[0]!
  one.z *= by[0]!
}

function approach(one: Vector3, to: Vector3): void {
  one.x += (to.x - one.x) * by[0]!
  one.y += (to.y - one.y) * by[0]!
  one.z += (to.z - one.z) * by[0]!
}
