import {
  CapsuleGeometry,
  Group,
  InstancedMesh,
  Matrix4,
  Mesh,
  MeshBasicMaterial,
  Object3D,
  SphereGeometry,
  type WebGLRenderer,
  type XRHandSpace,
} from 'three'

const JOINTS = 25
const SKIN = 0xd9b79b
const JOINT_SIZE = 0.0085

const joint = new Matrix4()
const NOWHERE = new Matrix4().makeScale(0, 0, 0)

/** The wearer's hands: controllers as simple grips, tracked hands as joints. */
export interface Hands {
  group: Group
  /** What follows the hand of a side, in whose frame a held thing lies; a stand-in before the chest without one. */
  holderOf(side: XRHandedness): Object3D
  /** Draws the joints where they are now. Allocates nothing. */
  update(): void
}

interface Side {
  side: XRHandedness
  isTracked: boolean
  grip: Group
  hand: XRHandSpace
  joints: InstancedMesh
  names: readonly string[]
  body: Mesh
}

/** Hands for a renderer; put the group into the headset's origin. `chest` stands in for a hand that is not tracked. */
export function createHands(renderer: WebGLRenderer, chest: Object3D): Hands {
  const group = new Group()
  const material = new MeshBasicMaterial({ color: SKIN })
  const sides = [0, 1].map((index): Side => {
    const grip = renderer.xr.getControllerGrip(index)
    const hand = renderer.xr.getHand(index)
    const body = new Mesh(
      new CapsuleGeometry(0.018, 0.08, 4, 10).rotateX(Math.PI / 2),
      new MeshBasicMaterial({ color: 0x39423f }),
    )
    const joints = new InstancedMesh(new SphereGeometry(1, 8, 6), material, JOINTS)
    joints.frustumCulled = false
    const held = new Object3D()
    held.position.set(0, 0.02, -0.1)
    grip.add(body, held)
    group.add(grip, hand, joints)
    const side: Side = { side: 'none', isTracked: false, grip, hand, joints, names: [], body }
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
      const known = sides.filter(({ isTracked }) => isTracked)
      const side = known.find(({ side: one }) => one === wanted) ?? known[0]
      return side?.grip.children[1] ?? chest
    },
    update() {
      for (let i = 0; i < sides.length; i++) drawJoints(sides[i]!)
    },
  }
}

function drawJoints({ hand, joints }: Side): void {
  joints.visible = hand.visible
  if (!hand.visible) return
  let index = 0
  for (const name in hand.joints) {
    const at = hand.joints[name as XRHandJoint]
    if (!at || index >= JOINTS) continue
    const radius = at.jointRadius ?? JOINT_SIZE
    joints.setMatrixAt(index++, joint.makeScale(radius, radius, radius).setPosition(at.position))
  }
  while (index < JOINTS) joints.setMatrixAt(index++, NOWHERE)
  joints.instanceMatrix.needsUpdate = true
}
