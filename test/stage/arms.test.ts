import { Box3, Group, Vector3, type Bone, type Object3D } from 'three'
import { describe, expect, test } from 'vitest'
import { GRIP_OFFSET, PALM_OFFSET } from '../../src/kit/people/grips.ts'
import { createArm } from '../../src/stage/people/arms.ts'
import { createHands, type Held } from '../../src/stage/people/hands.ts'
import { LOOKS, meet } from '../kit/people/stage.ts'

const TICK = { seconds: 1 / 60 }
const SIDES = ['left', 'right'] as const

/** Somebody who stands in the room, not at its origin, and looks to the side. */
const standing = async (look: string) => {
  const person = await meet(look)
  const root = new Group().add(person.scene)
  const bones = new Map<string, Bone>()
  root.traverse((object) => void ((object as Bone).isBone && bones.set(object.name, object as Bone)))
  const size = bones.get('hips')?.getWorldScale(new Vector3()).y ?? 1
  const hands = createHands(root, bones, size)
  const arm = createArm(root, bones, root.getObjectByName('rightGrip'), 'right', size)
  if (!arm) throw new Error(`${look} has no right arm.`)
  root.position.set(1, 0, -2)
  root.rotation.y = 2
  const pose = (clip: string, phase = 0.3) => {
    person.pose(clip, phase)
    root.updateMatrixWorld(true)
  }
  const inBody = (node: string, at: readonly [number, number, number] = [0, 0, 0]) => {
    root.updateMatrixWorld(true)
    return root.worldToLocal(person.pointOf(node, at))
  }
  const turns = () => [...bones.values()].flatMap(({ quaternion }) => quaternion.toArray())
  /** As the stage does it: the animation first, every frame. */
  const run = (clip: string, step: () => void, frames = 60) => {
    for (let i = 0; i < frames; i++) {
      pose(clip, (0.3 + i / 200) % 1)
      step()
    }
  }
  const palm = (side: 'left' | 'right') => {
    const out = side === 'right' ? 1 : -1
    return inBody(`${side}Grip`, [
      (PALM_OFFSET.palm - GRIP_OFFSET.palm) * out * size,
      (PALM_OFFSET.thumb - GRIP_OFFSET.thumb) * size,
      (PALM_OFFSET.fingers - GRIP_OFFSET.fingers) * size,
    ])
  }
  return { root, bones, size, hands, arm, run, pose, inBody, palm, turns }
}

/** Something of that size, that nobody holds yet. */
const thing = (width: number, height: number, depth: number): Held & { holder: Object3D | undefined } => ({
  holder: undefined,
  isWide: width > 0.28,
  extent: new Box3(new Vector3(-width / 2, 0, -depth / 2), new Vector3(width / 2, height, depth / 2)),
  gripped: new Vector3(0, height / 2, 0),
  from: new Vector3(),
  to: new Vector3(),
  isGliding: () => false,
})

describe.each(LOOKS)('the arms of %s', async (look) => {
  const person = await standing(look)
  const { size, arm, bones, hands, run, pose, inBody, palm, turns } = person

  /** Lengths of the bones and how far the elbow is bent to its front, in shares of the forearm. */
  const armNow = () => {
    const [shoulder, elbow, wrist] = ['rightUpperArm', 'rightLowerArm', 'rightHand'].map((name) =>
      inBody(name),
    )
    const upper = bones.get('rightLowerArm')
    const hand = bones.get('rightHand')
    if (!shoulder || !elbow || !wrist || !upper || !hand) throw new Error('An arm has three bones.')
    const bend = hand.position.clone().normalize().applyQuaternion(upper.quaternion).z
    return { lengths: [shoulder.distanceTo(elbow), elbow.distanceTo(wrist)], bend, shoulder }
  }

  test('bring the hand to a point within 5 mm, stop short of what is too far, and keep their bones', () => {
    pose('wait')
    const before = armNow()
    for (const [x, y, z, isNear] of [
      [-0.2, 1.05, 0.3, true],
      [0.05, 1.1, 0.33, true],
      [-0.4, 1.25, 0.25, true],
      [-0.25, 0.9, 0.2, true],
      [-0.1, 1.4, 0.3, true],
      [-0.2, 1.2, 1.6, false],
      [-0.9, 1.9, 0.4, false],
      [-0.3, 0.1, 0.5, false],
    ] as const) {
      arm.goal.at.set(x, y, z).multiplyScalar(size)
      run('wait', () => arm.update(TICK, true))
      const { lengths, bend, shoulder } = armNow()
      const gap = inBody('rightGrip').distanceTo(arm.goal.at)
      expect(gap < 0.005, 'there').toBe(isNear)
      // What is too far is reached for along the way there.
      const reached = inBody('rightGrip').sub(shoulder)
      const aside = reached.angleTo(arm.goal.at.clone().sub(shoulder))
      expect(isNear || aside < 0.25, 'on the way').toBe(true)
      lengths.forEach((length, i) => expect(length).toBeCloseTo(before.lengths[i] ?? 0, 5))
      expect(bend, 'elbow').toBeGreaterThan(-0.01)
    }
  })

  test('go back to the animation within a third of a second, and leave it alone while nothing is held', () => {
    run('wait', () => arm.update(TICK, true))
    run('wait', () => arm.update(TICK, false), 20)
    expect(arm.isFree()).toBe(true)
    for (const clip of ['wait', 'walk', 'carry', 'knead', 'phone']) {
      pose(clip)
      const posed = turns()
      hands.update(TICK, clip)
      expect(turns()).toEqual(posed)
    }
  })

  test.each([
    ['tray', 0.42, 0.04, 0.32],
    ['box', 0.5, 0.28, 0.38],
  ] as const)('carry a %s with both palms at its sides, whatever else is done', (_, width, height, depth) => {
    const held = thing(width, height, depth)
    held.holder = hands.take(held)
    for (const clip of ['carry', 'wait', 'walk', 'talk', 'idle']) {
      run(clip, () => hands.update(TICK, clip))
      const foot = person.root.worldToLocal(held.holder.getWorldPosition(new Vector3()))
      for (const side of SIDES) {
        const { x, y, z } = palm(side)
        const above = y - foot.y
        const fromSide = width / 2 - Math.abs(x - foot.x)
        const [lowest, highest, innermost] = height < 0.1 ? [-0.015, 0.015, 0.06] : [0, height, 0.015]
        expect(above, `${clip}: palm above the underside`).toBeGreaterThan(lowest)
        expect(above, `${clip}: palm above the underside`).toBeLessThan(highest)
        expect(fromSide, `${clip}: palm from the side`).toBeGreaterThan(-0.015)
        expect(fromSide, `${clip}: palm from the side`).toBeLessThan(innermost)
        expect(Math.abs(z - foot.z), `${clip}: along the side`).toBeLessThan(depth / 2)
      }
      expect(foot.z - depth / 2, 'before the belly').toBeGreaterThan(0.15)
    }
    held.holder = undefined
    run('wait', () => hands.update(TICK, 'wait'))
  })
})

describe('somebody', async () => {
  const person = await standing(LOOKS[0] ?? '')
  const { root, hands, run, inBody, pose } = person

  test('holds something small upright before them, but waves with it where the animation waves', () => {
    const cup = thing(0.1, 0.12, 0.1)
    cup.holder = hands.take(cup)
    run('wait', () => hands.update(TICK, 'wait'))
    expect(inBody('rightGrip').z).toBeGreaterThan(0.2)
    const up = new Vector3(0, 1, 0).transformDirection(cup.holder.matrixWorld)
    expect(up.y).toBeGreaterThan(0.99)
    hands.leave(2)
    run('wave', () => hands.update(TICK, 'wait'))
    const waving = inBody('rightGrip')
    pose('wave', (0.3 + 59 / 200) % 1)
    expect(inBody('rightGrip').distanceTo(waving)).toBeLessThan(0.001)
    cup.holder = undefined
    run('wait', () => hands.update(TICK, 'wait'))
  })

  test('reaches for what comes, and after what goes, but not behind the back', () => {
    const cup = { ...thing(0.1, 0.12, 0.1), isGliding: () => true }
    const ahead = root.localToWorld(new Vector3(-0.1, 1.3, 1.1))
    const reach = (point: Vector3, isTaken: boolean) => {
      cup.holder = hands.take(cup)
      if (!isTaken) cup.holder = undefined
      cup[isTaken ? 'from' : 'to'].copy(point)
      cup.isGliding = () => true
      run('wait', () => hands.update(TICK, 'wait'))
      const { z } = inBody('rightGrip')
      cup.holder = undefined
      cup.isGliding = () => false
      run('wait', () => hands.update(TICK, 'wait'))
      return z
    }
    pose('wait')
    const resting = inBody('rightGrip').z
    expect(reach(ahead, true)).toBeGreaterThan(resting + 0.3)
    expect(reach(ahead, false)).toBeGreaterThan(resting + 0.3)
    expect(reach(root.localToWorld(new Vector3(0, 1.3, -1)), false)).toBeLessThan(resting + 0.05)
  })
})
