import { Matrix4, Object3D, Quaternion, Vector3, type Bone, type Box3 } from 'three'
import { TRAY_POINT } from '#kit'
import type { Tick } from '../tick.ts'
import { createArm, type Arm } from './arms.ts'

/** What is lower than this is carried on flat palms; what is higher between them. Metres. */
const FLAT = 0.15
/** From a flat thing's edge to the middle of the palm below it; never nearer to the middle than `NARROWEST`. */
const UNDER_EDGE = 0.045
const NARROWEST = 0.06
/** How high the palms are at the sides of something high, as a share of it, and at most. */
const AT_SIDES = { share: 0.4, most: 0.13 }
/** How much lower something high is carried, so that it can be looked over: a share of what is not flat, and at most. */
const LOWER = { share: 0.55, most: 0.2 }
/** From the middle of the body to what is carried before it; up and ahead from the hip joints to what lies on a lap. */
const BELLY = 0.18
const LAPS: Readonly<Record<string, Lap>> = {
  sit: { up: 0.1, ahead: 0.12 },
  recline: { up: 0.17, ahead: 0.03 },
}
/** Where a small thing is held while the hand has nothing else to do, on a person of average height. */
const SIDE = new Vector3(-0.2, 1.04, 0.27)
/** The same of who sits or lies: above their hip joints. */
const SIDE_ABOVE_LAP = 0.2
const SHOULDER = new Vector3(-0.16, 1.25, 0)
/** What is less far ahead than this is not reached for. */
const AHEAD = 0.08
/** From where the hand is on the telephone to where it touches the ear, out of the palm. */
const TO_EAR = 0.022
/** From where the hand is with a cup at the mouth to where its rim touches the lips, towards the body. */
const TO_MOUTH = 0.03

/** Loops that leave the right hand to a small thing; in the others it has its own use for it. */
const LEAVES_HAND: ReadonlySet<string> = new Set(['idle', 'wait', 'talk', 'browse', 'walk', 'sit', 'recline'])

/** Things lie in the learner's hand with fingers to -z and the palm to -x: half a turn from the grip node's frame. */
const AS_LEARNERS = turnOf([-1, 0, 0], [0, 1, 0], [0, 0, -1])
/** Lying in the palm with what is else its top looking out of it, as a telephone at an ear. */
const IN_PALM = turnOf([0, 1, 0], [1, 0, 0], [0, 0, -1])
/** Flat below the palm, as a cloth that wipes; and how far its underside is from the grip, against the palm's way. */
const BELOW_PALM = turnOf([0, -1, 0], [-1, 0, 0], [0, 0, -1])
const PALM_UP = 0.0135
/** Grip frames, for the right and the left hand: upright, palms up below something flat, and at two sides. */
const UPRIGHT = gripTurn([0.3, 0, 0.95], [0, 1, 0])
const BELOW = {
  right: gripTurn([0.45, 0, 0.9], [-0.9, 0, 0.45]),
  left: gripTurn([-0.45, 0, 0.9], [0.9, 0, 0.45]),
}
const BESIDE = gripTurn([0, -0.25, 0.97], [0, 1, 0])

const to = new Vector3()
const up = new Vector3(0, 1, 0)
const side = new Vector3()
const ahead = new Vector3()
const axes = new Matrix4()
const inward = new Quaternion()

/** What a hand can hold. */
export interface Held {
  /** The frame of what holds it now. */
  readonly holder: Object3D | undefined
  /** Carried in two hands. */
  readonly isWide: boolean
  /** What it fills in its own frame: of what a person carries as it looks now. The origin is where it stands. */
  readonly extent: Box3
  /** Where one hand holds it, in its own frame. */
  readonly gripped: Vector3
  /** Where it is held at the beginning of its last way, and at the end. */
  readonly from: Vector3
  readonly to: Vector3
  /** Whether it is on its way. */
  isGliding(): boolean
}

/** The hands of somebody, and what they hold. */
export interface Hands {
  /** Takes a thing; answers the frame that it follows: of a wide thing the middle of its underside is there. */
  take(thing: Held): Object3D
  /** Leaves the right hand to a gesture for some seconds, unless the left needs it. */
  leave(seconds: number): void
  /** Whether something is just being handed over, or an arm is on its way. */
  isMoving(): boolean
  /** Brings the hands to what they hold, after the animation has posed them. Allocates nothing. */
  update(tick: Tick, doing: string): void
}

/**
 * Hands of a body below `root`, which stands at its own origin, unturned, in its rest pose. `size`: metres in one of
 * the bones' own.
 */
export function createHands(root: Object3D, bones: ReadonlyMap<string, Bone>, size: number): Hands {
  const hips = bones.get('hips')
  const rightGrip = root.getObjectByName('rightGrip') ?? bones.get('rightHand')
  const right = createArm(root, bones, rightGrip, 'right', size)
  const left = createArm(root, bones, root.getObjectByName('leftGrip') ?? bones.get('leftHand'), 'left', size)
  const grip = new Object3D()
  grip.quaternion.copy(AS_LEARNERS)
  ;(rightGrip ?? root).add(grip)
  const tray = new Object3D()
  const trayPoint = new Vector3(...TRAY_POINT).multiplyScalar(size)
  const beside = SIDE.clone().multiplyScalar(size)
  const shoulder = SHOULDER.clone().multiplyScalar(size)
  tray.position.copy(trayPoint)
  root.add(tray)
  const held: Held[] = []
  /** Seconds for which the right hand is left to a gesture: a number in a variable would be a new object each time. */
  const leftFor = new Float64Array(1)
  let laid: Held | undefined
  let laidFor = ''
  let isHanding = false
  return {
    take(thing) {
      if (!held.includes(thing)) held.push(thing)
      return thing.isWide ? tray : grip
    },
    leave(seconds) {
      leftFor[0] = seconds
    },
    isMoving: () => isHanding || right?.isMoving() === true || left?.isMoving() === true,
    update(tick, doing) {
      leftFor[0]! -= tick.seconds
      isHanding = false
      if (held.length === 0 && (right?.isFree() ?? true) && (left?.isFree() ?? true)) return
      let wide: Held | undefined
      let small: Held | undefined
      let handed: Held | undefined
      for (let i = held.length - 1; i >= 0; i--) {
        const thing = held[i]!
        const isOwn = thing.holder === grip || thing.holder === tray
        if (!isOwn && !thing.isGliding()) {
          held[i] = held.at(-1)!
          held.pop()
          continue
        }
        if (isOwn && thing.isWide) wide = thing
        else if (isOwn) small = thing
        if (!handed && thing.isGliding() && isAhead(isOwn ? thing.from : thing.to)) handed = thing
      }
      isHanding = handed !== undefined
      const isReaching = isHanding && !wide
      if (wide) carry(wide, LAPS[doing])
      if (small && (small !== laid || doing !== laidFor)) lay(small, doing)
      if (right) {
        const isFitted = small !== undefined && (doing === 'phone' || doing === 'sip')
        const isKept = small !== undefined && leftFor[0]! <= 0 && LEAVES_HAND.has(doing)
        if (isReaching) reachFor(right)
        else if (isFitted && !wide) fit(right, small!, doing)
        else if (isKept && !wide) keep(right, small!, LAPS[doing])
        right.update(tick, wide !== undefined || isReaching || isFitted || isKept)
      }
      left?.update(tick, wide !== undefined)
    },
  }

  /** Turns a small thing in the hand as its use wants it. */
  function lay(thing: Held, doing: string): void {
    laid = thing
    laidFor = doing
    const isBelow = doing === 'wipe'
    grip.position.x = isBelow ? -PALM_UP - thing.gripped.y : 0
    grip.quaternion.copy(isBelow ? BELOW_PALM : doing === 'phone' ? IN_PALM : AS_LEARNERS)
  }

  /** Whether a point of the room is before the body; leaves it in the body's frame in `to`. */
  function isAhead(point: Vector3): boolean {
    to.copy(point).sub(root.position).applyQuaternion(inward.copy(root.quaternion).invert())
    return to.z > AHEAD
  }

  /** Towards the point in `to`: fingers ahead, thumb up. */
  function reachFor({ goal }: Arm): void {
    goal.part = 'grip'
    goal.isClosed = false
    goal.at.copy(to)
    ahead.subVectors(to, shoulder).normalize()
    side.crossVectors(up, ahead).normalize()
    axes.makeBasis(side, to.crossVectors(ahead, side), ahead)
    goal.turn.setFromRotationMatrix(axes)
  }

  /** As the animation has it, but that the thing meets ear or mouth: it is made for the middle of what is held. */
  function fit({ goal }: Arm, { gripped }: Held, doing: string): void {
    if (!rightGrip) return
    rightGrip.updateWorldMatrix(true, false)
    rightGrip.matrixWorld.decompose(goal.at, goal.turn, side)
    goal.part = 'grip'
    goal.isClosed = false
    // Field by field: see gaze.ts.
    to.x = doing === 'phone' ? TO_EAR * size : -gripped.x
    to.y = 0
    to.z = doing === 'phone' ? 0 : -gripped.z
    goal.at.add(to.applyQuaternion(goal.turn)).sub(root.position)
    goal.at.applyQuaternion(inward.copy(root.quaternion).invert())
    if (doing === 'sip') goal.at.z -= TO_MOUTH * size
    goal.turn.premultiply(inward)
  }

  /** Upright before the side of the body. */
  function keep({ goal }: Arm, { gripped }: Held, lap: Lap | undefined): void {
    goal.part = 'grip'
    goal.isClosed = true
    goal.turn.copy(UPRIGHT)
    goal.at.copy(beside)
    if (lap && hips) goal.at.y = hips.position.y * size + SIDE_ABOVE_LAP
    // What is as long as a mop stands on the floor.
    else if (gripped.y > goal.at.y) goal.at.y = gripped.y
  }

  /** In both hands before the body, or on the lap. */
  function carry({ extent: { min, max } }: Held, lap: Lap | undefined): void {
    const height = max.y - min.y
    const half = (max.x - min.x) / 2
    const isFlat = height < FLAT && !lap
    const { position } = tray
    const deep = (max.z - min.z) / 2
    position.z = lap ? deep + lap.ahead : Math.max(trayPoint.z, deep + BELLY)
    position.y =
      lap && hips
        ? hips.position.y * size + lap.up
        : trayPoint.y - Math.min(LOWER.most, Math.max(0, height - FLAT) * LOWER.share)
    const aside = isFlat ? Math.max(NARROWEST, half - UNDER_EDGE) : half
    const y = isFlat ? position.y : position.y + Math.min(AT_SIDES.most, height * AT_SIDES.share)
    if (right) {
      right.goal.part = 'palm'
      right.goal.isClosed = false
      right.goal.at.copy(position)
      right.goal.at.x -= aside
      right.goal.at.y = y
      right.goal.turn.copy(isFlat ? BELOW.right : BESIDE)
    }
    if (!left) return
    left.goal.part = 'palm'
    left.goal.at.copy(position)
    left.goal.at.x += aside
    left.goal.at.y = y
    left.goal.turn.copy(isFlat ? BELOW.left : BESIDE)
  }
}

/** Up and ahead from the hip joints to what lies on a lap, metres. */
interface Lap {
  up: number
  ahead: number
}

type Triple = readonly [number, number, number]

/** The turn that brings the axes x, y and z there. */
function turnOf(toX: Triple, toY: Triple, toZ: Triple): Quaternion {
  const basis = new Matrix4().makeBasis(new Vector3(...toX), new Vector3(...toY), new Vector3(...toZ))
  return new Quaternion().setFromRotationMatrix(basis)
}

/** A grip's turn from where its fingers point and its thumb looks. */
function gripTurn(fingers: Triple, thumb: Triple): Quaternion {
  const z = new Vector3(...fingers).normalize()
  const y = new Vector3(...thumb)
  y.addScaledVector(z, -y.dot(z)).normalize()
  const x = y.clone().cross(z)
  return new Quaternion().setFromRotationMatrix(new Matrix4().makeBasis(x, y, z))
}
