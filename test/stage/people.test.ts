import { AnimationClip, Bone, Group, Mesh, Object3D, Vector3, VectorKeyframeTrack } from 'three'
import { expect, test } from 'vitest'
import { createFace } from '../../src/stage/people/face.ts'
import { createGaze, gazeBones } from '../../src/stage/people/gaze.ts'
import { createMotion } from '../../src/stage/people/motion.ts'
import { mouthsOf } from '../../src/stage/people/visemes.ts'
import { createWalker, shortestTurn } from '../../src/stage/people/walker.ts'
import { arc, easeInOut } from '../../src/stage/things/ease.ts'

test('somebody walks their whole route at walking speed and then turns to where they should face', () => {
  const body = new Object3D()
  const walker = createWalker(body)
  walker.stand([0, 0], 0)
  walker.follow([[0, 2], [2, 2]], Math.PI / 2) // prettier-ignore
  expect(walker.remaining()).toBeCloseTo(4 / 1.15)
  for (let t = 0; t < 8; t += 1 / 60) walker.update({ seconds: 1 / 60 })
  expect(walker.isWalking()).toBe(false)
  expect(body.position.toArray()).toEqual([2, 0, 2])
  expect(Math.abs(shortestTurn(body.rotation.y, Math.PI * 1.5))).toBeLessThan(0.01)
})

test('the walking clip goes as fast as the walk, other clips as they were made', () => {
  const foot = Object.assign(new Object3D(), { name: 'foot' })
  const root = new Group().add(foot)
  const slide = (name: string) =>
    new AnimationClip(name, 4, [new VectorKeyframeTrack('foot.position', [0, 4], [0, 0, 0, 4, 0, 0])])
  const after = (name: string) => {
    const motion = createMotion(root, [slide('walk'), slide('idle')], 1.25, 0)
    motion.loop(name)
    motion.update({ seconds: 1 })
    const { x } = foot.position
    return x
  }
  expect(after('walk')).toBeCloseTo(1.25)
  expect(after('idle')).toBeCloseTo(1)
})

test('a turn takes the shorter way', () => {
  expect(shortestTurn(3, -3)).toBeCloseTo(Math.PI * 2 - 6)
  expect(shortestTurn(0, 1)).toBeCloseTo(1)
})

test('the head turns towards what is looked at, also from a bent chest, but not right round', () => {
  const root = new Group()
  const chest = Object.assign(new Bone(), { name: 'chest' })
  const head = Object.assign(new Bone(), { name: 'head' })
  head.position.y = 1.5
  root.add(chest.add(head))
  const gaze = createGaze(gazeBones(root, new Map([['head', head]])), () => 0.5)
  const front = new Vector3()
  const lookAt = (x: number, y: number, z: number) => {
    chest.rotation.x = 0.3
    for (let i = 0; i < 200; i++) {
      root.updateMatrixWorld()
      gaze.update({ seconds: 1 / 30 }, new Vector3(x, y, z))
    }
    root.updateMatrixWorld()
    return front.set(0, 0, 1).transformDirection(head.matrixWorld)
  }
  expect(lookAt(1, 1.5, 3).x).toBeGreaterThan(0.2)
  expect(lookAt(0, 1.5, -3).z).toBeGreaterThan(0.3)
})

test('a face blinks, smiles when happy, and moves its mouth only while speaking', () => {
  const mesh = new Mesh()
  mesh.morphTargetDictionary = { blink: 0, smile: 1, aa: 2 }
  mesh.morphTargetInfluences = [0, 0, 0]
  const shape = mesh.morphTargetInfluences
  const face = createFace([mesh], () => 0)
  const run = (seconds: number) => {
    let most = [0, 0, 0]
    for (let t = 0; t < seconds; t += 1 / 60) {
      face.update({ seconds: 1 / 60 })
      most = most.map((value, i) => Math.max(value, shape[i]!))
    }
    return most
  }
  const [blink, , silent] = run(4)
  expect(blink).toBeGreaterThan(0.8)
  expect(silent).toBe(0)
  face.mood = 'happy'
  run(2)
  expect(shape[1]).toBeGreaterThan(0.7)
  face.speak(mouthsOf('aaaaaaaaaa'))
  expect(run(0.6)[2]).toBeGreaterThan(0.7)
  run(3)
  expect(face.isSpeaking()).toBe(false)
  expect(shape[2]).toBeLessThan(0.01)
})

test('a thing that is set down starts and ends still', () => {
  expect([easeInOut(0), easeInOut(1), easeInOut(2)]).toEqual([0, 1, 1])
  expect(easeInOut(0.01)).toBeLessThan(0.001)
  expect([arc(0), arc(0.5), arc(1)]).toEqual([0, 1, 0])
})
