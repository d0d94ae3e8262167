import {
  AnimationClip,
  Bone,
  Group,
  MathUtils,
  Object3D,
  Quaternion,
  QuaternionKeyframeTrack,
  Vector3,
} from 'three'
import type { Site } from '#scenario'
import { expect, test } from 'vitest'
import { createBatch } from '../../src/stage/batch/batch.ts'
import { contactShadows } from '../../src/stage/light/contact-shadows.ts'
import { PROBE_FLOATS } from '../../src/stage/light/probes.ts'
import { createCrowd } from '../../src/stage/people/far.ts'
import { createActor } from '../../src/stage/people/actor.ts'
import { createGaze, gazeBones } from '../../src/stage/people/gaze.ts'
import { createMotion } from '../../src/stage/people/motion.ts'
import { mayTurn, turnTowards } from '../../src/stage/people/stance.ts'
import { createWalker, shortestTurn } from '../../src/stage/people/walker.ts'

test('a body stays home for what the head reaches, turns for what it does not, and keeps still while a turn would be small', () => {
  const degrees = (home: number, now: number, towards: number) => {
    const stance = { home: MathUtils.degToRad(home), facing: MathUtils.degToRad(now) }
    const yaw = MathUtils.degToRad(towards)
    turnTowards(stance, new Vector3(1, 0, 2), new Vector3(1 - 3 * Math.sin(yaw), 1.5, 2 - 3 * Math.cos(yaw)))
    return MathUtils.radToDeg(stance.facing)
  }
  expect(degrees(0, 0, 40)).toBe(0)
  expect(degrees(0, 0, 59)).toBe(0)
  expect(degrees(0, 0, 124)).toBeCloseTo(124 - 12.6, 0)
  expect(degrees(0, 0, -124)).toBeCloseTo(-124 + 12.6, 0)
  expect(degrees(0, 111, 60)).toBe(111)
  expect(degrees(0, 111, 40)).toBe(0)
  expect(shortestTurn(MathUtils.degToRad(degrees(180, 180, 6)), MathUtils.degToRad(6))).toBeLessThan(0.25)
})

test('hands at work and chairs keep the feet where they are', () => {
  expect((['sit', 'recline'] as const).filter(mayTurn)).toEqual([])
  expect((['knead', 'wipe', 'pour', 'type', 'work'] as const).filter(mayTurn)).toEqual([])
  expect((['wait', 'talk', 'phone', 'sip'] as const).every(mayTurn)).toBe(true)
})

test('a turn on the spot sets off softly, takes about as long as a person does, ends still and can be taken back', () => {
  const body = new Object3D()
  const walker = createWalker(body)
  walker.stand([0, 0], 0)
  walker.stance.facing = 2.2
  const turnedIn = (yaw: number, step = 1 / 60) => {
    let fastest = 0
    let seconds = 0
    for (; Math.abs(shortestTurn(body.rotation.y, yaw + Math.PI)) > 0.02 && seconds < 9; seconds += step) {
      const before = body.rotation.y
      walker.update({ seconds: step })
      fastest = Math.max(fastest, Math.abs(shortestTurn(before, body.rotation.y)) / step)
    }
    return { seconds, fastest }
  }
  walker.update({ seconds: 1 / 60 })
  expect(walker.stepping()).toBeLessThan(0.3)
  const { seconds, fastest } = turnedIn(2.2)
  expect(seconds).toBeGreaterThan(0.8)
  expect(seconds).toBeLessThan(2)
  expect(fastest).toBeLessThan(2.7)
  for (let t = 0; t < 2; t += 1 / 60) walker.update({ seconds: 1 / 60 })
  expect(walker.stepping()).toBe(0)
  expect(walker.stance.home).toBe(0)
  walker.stance.facing = walker.stance.home
  expect(turnedIn(0, 1 / 4).seconds).toBeLessThan(3)
})

/** Somebody without a body's looks, with their back to the learner. */
const roomOfOne = (body = new Group()) => {
  const eyes = new Vector3(0, 1.6, 3)
  const sh = [...Array<number>(PROBE_FLOATS).fill(0)]
  const probes = { min: [0, 0, 0], step: [1, 1, 1], count: [1, 1, 1], sh } satisfies Site['probes']
  const actor = createActor('mateo', body, [], probes, contactShadows(1), createBatch())
  actor.root.visible = true
  actor.walker.stand([0, 0], 0)
  const run = (seconds: number) => {
    for (let t = 0; t < seconds; t += 1 / 30) actor.update({ seconds: 1 / 30 }, eyes, createCrowd())
    return Math.abs(MathUtils.radToDeg(shortestTurn(actor.root.rotation.y, Math.PI)))
  }
  return { eyes, actor, run }
}

test('the eyes of who sits are where the motion brings them, and up again when they stand', () => {
  const body = new Group()
  const eye = new Bone()
  eye.name = 'leftEye'
  eye.position.y = 1.6
  body.add(eye)
  const { actor, run } = roomOfOne(body)
  run(0.1)
  expect(actor.eyes.y).toBe(1.6)
  eye.position.set(0, 1.1, -0.4)
  actor.doing = 'recline'
  run(0.1)
  // Somebody's front is +z, and this one has turned it to the north.
  expect(actor.eyes.distanceTo(new Vector3(0, 1.1, 0.4))).toBeLessThan(0.001)
  actor.doing = 'wait'
  run(0.1)
  expect(actor.eyes.toArray()).toEqual([0, 1.6, 0])
})

test('who is spoken to from behind turns round, and turns back a while after the talk', () => {
  const { eyes, actor, run } = roomOfOne()
  actor.doing = 'wait'
  expect(run(1)).toBeLessThan(1)
  actor.glance(eyes, 4)
  expect(run(2.5)).toBeGreaterThan(150)
  actor.glance(eyes, 1)
  expect(run(1)).toBeGreaterThan(150)
  expect(run(3)).toBeLessThan(1)
})

test('who is spoken to at work goes on facing the work; who sets out is done with the talk', () => {
  const { eyes, actor, run } = roomOfOne()
  actor.doing = 'knead'
  actor.glance(eyes, 9)
  expect(run(2)).toBeLessThan(1)
  actor.doing = 'wait'
  expect(run(2)).toBeGreaterThan(150)
  actor.release()
  actor.walker.follow([[0, -1]], 0)
  expect(run(4)).toBeLessThan(1)
})

test('a head that looks behind does not whip from one shoulder to the other', () => {
  const root = new Group()
  const head = Object.assign(new Bone(), { name: 'head' })
  head.position.y = 1.5
  root.add(head)
  const gaze = createGaze(gazeBones(root, new Map([['head', head]])), () => 0.5)
  const side = (x: number) => {
    for (let i = 0; i < 60; i++) {
      head.quaternion.identity()
      root.updateMatrixWorld()
      gaze.update({ seconds: 1 / 30 }, new Vector3(x, 1.5, -3))
    }
    root.updateMatrixWorld()
    return Math.sign(new Vector3(0, 0, 1).transformDirection(head.matrixWorld).x)
  }
  expect(side(0.4)).toBe(1)
  expect(side(-0.4)).toBe(1)
  expect(side(-4)).toBe(-1)
})

test('feet step while the body turns, and the hands keep what they do', () => {
  const root = new Group()
  const leg = Object.assign(new Bone(), { name: 'leftUpperLeg' })
  const arm = Object.assign(new Bone(), { name: 'leftUpperArm' })
  root.add(leg, arm)
  const bent = new Quaternion().setFromAxisAngle(new Vector3(1, 0, 0), 1).toArray()
  const still = (name: string, turn: readonly number[]) =>
    new QuaternionKeyframeTrack(`${name}.quaternion`, [0, 1], [...turn, ...turn])
  const pose = (name: string, turn: readonly number[]) =>
    new AnimationClip(name, 1, [still('leftUpperLeg', turn), still('leftUpperArm', turn)])
  const motion = createMotion(root, [pose('walk', bent), pose('wait', [0, 0, 0, 1])])
  const run = (share: number) => {
    motion.step(share)
    motion.update({ seconds: 0.1 })
    return [leg.rotation.x > 0.1, arm.rotation.x > 0.001]
  }
  motion.loop('wait')
  expect(run(0)).toEqual([false, false])
  expect(run(1)).toEqual([true, false])
  expect(run(0)).toEqual([false, false])
})
