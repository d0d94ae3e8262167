import {
  BufferAttribute,
  CapsuleGeometry,
  Color,
  Group,
  InstancedMesh,
  Matrix4,
  Mesh,
  MeshBasicMaterial,
  Object3D,
  Quaternion,
  Vector3,
  type BufferGeometry,
  type WebGLRenderer,
  type XRHandSpace,
} from 'three'
import { settings } from '#session'
import type { WornHands } from '../company/worn-hands.ts'
import { handLook } from '../view/hand-shape.ts'
import { createOwnHand, type OwnHand } from '../view/own-hand.ts'
import type { World } from '../world.ts'
import { findHand } from './find-hand.ts'

const FINGERS = ['thumb', 'index-finger', 'middle-finger', 'ring-finger', 'pinky-finger'] as const
const KNUCKLES = ['metacarpal', 'phalanx-proximal', 'phalanx-intermediate', 'phalanx-distal', 'tip'] as const

/** Pairs of joints with flesh between them; a thumb has one joint less. */
const BONES = FINGERS.flatMap((finger) => {
  const joints = KNUCKLES.filter((knuckle) => finger !== 'thumb' || knuckle !== 'phalanx-intermediate')
  const names = ['wrist', ...joints.map((knuckle) => `${finger}-${knuckle}`)] as XRHandJoint[]
  return names.slice(1).map((name, index) => [names[index]!, name] as const)
})
const JOINT_SIZE = 0.0085
/** A rod of radius and length 1 with round ends, along y. */
const ROD = shaded(new CapsuleGeometry(1, 1, 3, 8).scale(1, 1 / 3, 1))

const bone = new Matrix4()
const middle = new Vector3()
const along = new Vector3()
const turn = new Quaternion()
const size = new Vector3()
const UP = new Vector3(0, 1, 0)

/** The wearer's hands: closed round a grip where controllers are held, as fingers where they are tracked. */
export interface Hands extends WornHands {
  group: Group
  /**
   * What follows the hand of a side, in whose frame a held thing lies; a stand-in before the chest for `none`, or
   * while that hand is not tracked. Allocates nothing.
   */
  holderOf(side: XRHandedness): Object3D
  /** Draws the hands where they are now, and what they hold goes with them. Allocates nothing. */
  update(): void
  /** Takes them away until the next `update`. */
  hide(): void
}

interface Side {
  side: XRHandedness
  isTracked: boolean
  /** It is in a hand or is one, rather than a look or a finger on a screen. */
  isHeld: boolean
  /** The hand that holds a controller; none while fingers are tracked. */
  closed: OwnHand | undefined
  grip: Group
  /** Where a held thing lies: before a controller. */
  holder: Object3D
  /** Where a held thing lies: between thumb and finger of a tracked hand, whose grip three.js does not follow. */
  pinch: Object3D
  /** Where a controller points. */
  ray: Object3D
  hand: XRHandSpace
  bones: InstancedMesh
}

/** Hands for a renderer; put the group into the headset's origin. `chest` stands in for a hand that is not tracked. */
export function createHands(renderer: WebGLRenderer, chest: Object3D, { site, batch }: World): Hands {
  const group = new Group()
  const material = new MeshBasicMaterial({ vertexColors: true })
  const [left, right] = (['left', 'right'] as const).map((side) => {
    // Hands are closed round what stands upright, grips lie along the view.
    const frame = new Object3D()
    frame.rotation.x = -Math.PI / 2
    return { frame, hand: createOwnHand(frame, site.probes, batch, { side, arm: 'cuff' }) }
  })
  const sides = [0, 1].map((index): Side => {
    const grip = renderer.xr.getControllerGrip(index)
    const hand = renderer.xr.getHand(index)
    const body = new Mesh(
      new CapsuleGeometry(0.014, 0.07, 4, 10).rotateX(Math.PI / 2),
      new MeshBasicMaterial({ color: 0x5a6660 }),
    )
    const bones = new InstancedMesh(ROD, material, BONES.length)
    bones.frustumCulled = false
    const holder = new Object3D()
    holder.position.set(0, 0.02, -0.1)
    grip.add(body, holder)
    const pinch = new Object3D()
    const ray = renderer.xr.getController(index)
    group.add(grip, ray, hand, bones, pinch)
    const side: Side = {
      side: 'none',
      isTracked: false,
      isHeld: false,
      closed: undefined,
      grip,
      holder,
      pinch,
      ray,
      hand,
      bones,
    }
    grip.addEventListener('connected', ({ data }) => {
      side.side = data.handedness
      side.isTracked = true
      side.isHeld = data.targetRayMode === 'tracked-pointer'
      body.visible = !data.hand
      side.closed?.show(false)
      side.closed = undefined
      if (data.handedness === 'none') return
      colourBones(bones, data.handedness)
      const own = data.handedness === 'left' ? left : right
      if (data.hand || !own) return
      grip.add(own.frame)
      own.hand.make()
      side.closed = own.hand
    })
    grip.addEventListener('disconnected', () => (side.isTracked = false))
    return side
  })
  return {
    group,
    holderOf(wanted) {
      for (let i = 0; i < sides.length; i++) {
        const { side, isTracked, hand, holder, pinch } = sides[i]!
        if (isTracked && side === wanted) return hand.visible ? pinch : holder
      }
      return chest
    },
    find(wanted, at, direction) {
      const { hand: only } = settings.getState()
      if (only !== 'either' && only !== wanted) return false
      for (let i = 0; i < sides.length; i++) {
        const one = sides[i]!
        if (one.isTracked && one.isHeld && one.side === wanted && findHand(one, at, direction)) return true
      }
      return false
    },
    update() {
      for (let i = 0; i < sides.length; i++) {
        drawBones(sides[i]!)
        closeFingers(sides[i]!)
        drawClosed(sides[i]!)
      }
    },
    hide() {
      for (const { closed } of sides) closed?.show(false)
    },
  }
}

/** The hand round a controller is drawn with the people of the room. */
function drawClosed({ closed, isTracked, grip }: Side): void {
  if (!closed) return
  closed.show(isTracked && grip.visible)
  grip.updateWorldMatrix(true, true)
  closed.update()
}

/** Darker away from +z, which is above on a finger that points ahead, and before one that points up. */
function shaded(rod: BufferGeometry): BufferGeometry {
  const normal = rod.getAttribute('normal')
  const shades = Array.from({ length: normal.count }, (_, i) => 0.78 + 0.22 * normal.getZ(i))
  const colours = new Float32Array(shades.flatMap((shade) => [shade, shade, shade]))
  return rod.setAttribute('color', new BufferAttribute(colours, 3))
}

function colourBones(bones: InstancedMesh, side: 'left' | 'right'): void {
  const look = handLook(settings.getState(), side)
  for (const [i, [, to]] of BONES.entries()) {
    bones.setColorAt(i, new Color(to.endsWith('-tip') ? look.tips : look.palm))
  }
  if (bones.instanceColor) bones.instanceColor.needsUpdate = true
}

function closeFingers({ hand, pinch }: Side): void {
  const thumb = hand.joints['thumb-tip']
  const finger = hand.joints['index-finger-tip']
  const palm = hand.joints['index-finger-metacarpal']
  if (!hand.visible || !thumb || !finger || !palm) return
  pinch.position.copy(thumb.position).lerp(finger.position, 0.5)
  pinch.quaternion.copy(palm.quaternion)
  pinch.updateMatrixWorld()
}

function drawBones({ hand, bones }: Side): void {
  bones.visible = hand.visible
  if (!hand.visible) return
  for (let i = 0; i < BONES.length; i++) {
    const from = hand.joints[BONES[i]![0]]
    const to = hand.joints[BONES[i]![1]]
    if (!from || !to) continue
    const radius = Math.min(to.jointRadius ?? JOINT_SIZE, 0.012)
    along.copy(to.position).sub(from.position)
    const length = along.length()
    middle.copy(from.position).addScaledVector(along, 0.5)
    turn.setFromUnitVectors(UP, along.divideScalar(length || 1))
    bones.setMatrixAt(i, bone.compose(middle, turn, size.set(radius, length + radius * 1.4, radius)))
  }
  bones.instanceMatrix.needsUpdate = true
}
