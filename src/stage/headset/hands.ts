import {
  CapsuleGeometry,
  Group,
  InstancedMesh,
  Matrix4,
  Mesh,
  MeshBasicMaterial,
  Object3D,
  Quaternion,
  Vector3,
  type WebGLRenderer,
  type XRHandSpace,
} from 'three'
import { OWN_HAND } from '../view/own-hand.ts'

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
const ROD = new CapsuleGeometry(1, 1, 3, 8).scale(1, 1 / 3, 1)

const bone = new Matrix4()
const middle = new Vector3()
const along = new Vector3()
const turn = new Quaternion()
const size = new Vector3()
const UP = new Vector3(0, 1, 0)

/** The wearer's hands: controllers as simple grips, tracked hands as fingers. */
export interface Hands {
  group: Group
  /**
   * What follows the hand of a side, in whose frame a held thing lies; a stand-in before the chest for `none`, or
   * while that hand is not tracked. Allocates nothing.
   */
  holderOf(side: XRHandedness): Object3D
  /** Draws the fingers where they are now, and what they hold goes with them. Allocates nothing. */
  update(): void
}

interface Side {
  side: XRHandedness
  isTracked: boolean
  grip: Group
  /** Where a held thing lies: before a controller. */
  holder: Object3D
  /** Where a held thing lies: between thumb and finger of a tracked hand, whose grip three.js does not follow. */
  pinch: Object3D
  hand: XRHandSpace
  bones: InstancedMesh
}

/** Hands for a renderer; put the group into the headset's origin. `chest` stands in for a hand that is not tracked. */
export function createHands(renderer: WebGLRenderer, chest: Object3D): Hands {
  const group = new Group()
  const material = new MeshBasicMaterial({ color: OWN_HAND })
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
    group.add(grip, hand, bones, pinch)
    const side: Side = { side: 'none', isTracked: false, grip, holder, pinch, hand, bones }
    grip.addEventListener('connected', ({ data }) => {
      side.side = data.handedness
      side.isTracked = true
      body.visible = !data.hand
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
    update() {
      for (let i = 0; i < sides.length; i++) {
        drawBones(sides[i]!)
        closeFingers(sides[i]!)
      }
    },
  }
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
