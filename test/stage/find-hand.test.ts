import { Group, Vector3, type XRHandSpace } from 'three'
import { expect, test } from 'vitest'
import { findHand } from '../../src/stage/headset/find-hand.ts'

const rounded = ({ x, y, z }: Vector3): number[] => [x, y, z].map((n) => Math.round(n * 1000) / 1000 + 0)

/** What three.js has of an input, in a space that stands two metres along x and is turned by a quarter to the left. */
const inRoom = () => {
  const origin = new Group()
  origin.position.set(2, 0, 0)
  origin.rotation.y = Math.PI / 2
  const follow = (): Group => {
    const group = new Group()
    group.visible = false
    origin.add(group)
    return group
  }
  const hand = Object.assign(follow(), {
    joints: {},
    inputState: { pinching: false },
  }) as unknown as XRHandSpace
  const at = new Vector3()
  const along = new Vector3()
  const grip = follow()
  const ray = follow()
  return {
    grip,
    ray,
    hand,
    find: () => (findHand({ grip, ray, hand }, at, along) ? [rounded(at), rounded(along)] : undefined),
    joint(name: XRHandJoint, x: number, y: number, z: number): void {
      const joint = new Group()
      joint.position.set(x, y, z)
      hand.add(joint)
      Object.assign(hand.joints, { [name]: joint })
    },
  }
}

test('a controller is found where it is held, and points as its ray does', () => {
  const { grip, ray, find } = inRoom()
  grip.position.set(0.2, 1.2, -0.4)
  ray.position.set(0.2, 1.25, -0.5)
  ray.rotation.x = Math.PI / 2
  grip.visible = ray.visible = true
  expect(find()).toEqual([
    [1.6, 1.2, -0.2],
    [0, 1, 0],
  ])
})

test('a tracked hand is found by its palm, and points from the wrist to the tip of the first finger', () => {
  const { ray, hand, joint, find } = inRoom()
  joint('wrist', 0.2, 1.2, -0.3)
  joint('middle-finger-metacarpal', 0.2, 1.2, -0.32)
  joint('middle-finger-phalanx-proximal', 0.2, 1.2, -0.4)
  joint('index-finger-tip', 0.2, 1.2, -0.5)
  // Where it is said to point when it pinches is not where the others see it point.
  ray.rotation.x = 1
  hand.visible = ray.visible = true
  expect(find()).toEqual([
    [1.64, 1.2, -0.2],
    [-1, 0, 0],
  ])
})

test('a hand that nothing follows is nowhere', () => {
  const { grip, hand, joint, find } = inRoom()
  expect(find()).toBeUndefined()
  grip.visible = true
  expect(find()).toBeUndefined()
  grip.visible = false
  hand.visible = true
  joint('wrist', 0, 0, 0)
  expect(find()).toBeUndefined()
})
