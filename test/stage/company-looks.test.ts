import { PerspectiveCamera, Vector3 } from 'three'
import { expect, test } from 'vitest'
import type { Look } from '#class'
import { createLookTeller } from '../../src/stage/company/look-teller.ts'
import type { WornHands } from '../../src/stage/company/worn-hands.ts'

const FRAME = { seconds: 1 / 60 }
const SPOT = [2, 0, -1] as const

const teller = () => {
  const camera = new PerspectiveCamera()
  camera.rotation.order = 'YXZ'
  const told: Look[] = []
  const { update } = createLookTeller((look) => told.push(structuredClone(look)))
  return {
    camera,
    told,
    frames(count: number, move = () => {}, worn?: WornHands) {
      for (let i = 0; i < count; i++) {
        move()
        camera.updateMatrixWorld()
        update(FRAME, camera, SPOT, worn)
      }
    },
  }
}

test('a look is told from the middle of the spot, in the yaw and pitch of the stage', () => {
  const { camera, told, frames } = teller()
  camera.position.set(2.5, 1.6, -3)
  camera.rotation.set(-0.2, 0.7, 0)
  frames(1)
  const [look] = told
  expect([look?.x, look?.y, look?.z].map((n) => Number(n?.toFixed(6)))).toEqual([0.5, 1.6, -2])
  expect(look?.yaw).toBeCloseTo(0.7)
  expect(look?.pitch).toBeCloseTo(-0.2)
})

test('whoever stands still is told once, whoever turns ten times a second at most', () => {
  const { camera, told, frames } = teller()
  frames(600)
  expect(told).toHaveLength(1)
  frames(600, () => void (camera.rotation.y += 0.02))
  expect(told.length).toBeGreaterThan(80)
  expect(told.length).toBeLessThanOrEqual(101)
})

test('what others would not see is not told, and slow moves are told in the end', () => {
  const { camera, told, frames } = teller()
  frames(10)
  camera.position.x += 0.009
  camera.rotation.y += 0.02
  frames(10)
  expect(told).toHaveLength(1)
  camera.position.x += 0.002
  frames(10)
  expect(told).toHaveLength(2)
})

test('looking past due south is no turn at all', () => {
  const { camera, told, frames } = teller()
  camera.rotation.y = Math.PI - 0.005
  frames(10)
  camera.rotation.y = Math.PI + 0.005
  frames(10)
  expect(told).toHaveLength(1)
})

/** Hands as a headset finds them: each where it is in the room, until it is put down. */
const wearer = () => {
  const held = { left: new Vector3(0.5, 1.2, -0.25), right: new Vector3(1.25, 1.5, -1) }
  const along = new Vector3(0, 0, -1)
  const down = new Set<string>()
  const worn: WornHands = {
    find(side, at, out) {
      at.copy(held[side])
      out.copy(along)
      return !down.has(side)
    },
  }
  return { held, along, down, worn }
}

test('hands are told from the eyes, and where they point, with the look', () => {
  const { camera, told, frames } = teller()
  const { along, worn } = wearer()
  camera.position.set(1, 1.6, -0.5)
  camera.rotation.y = 2
  along.set(1, 1, 0).normalize()
  frames(1, undefined, worn)
  const { left, right } = told[0]?.hands ?? {}
  expect([left?.x, left?.y, left?.z].map((n) => Number(n?.toFixed(6)))).toEqual([-0.5, -0.4, 0.25])
  expect([right?.x, right?.y, right?.z].map((n) => Number(n?.toFixed(6)))).toEqual([0.25, -0.1, -0.5])
  expect(right?.yaw).toBeCloseTo(-Math.PI / 2)
  expect(right?.pitch).toBeCloseTo(Math.PI / 4)
})

test('hands that move are told ten times a second at most, still ones once, and what nobody would see not at all', () => {
  const { told, frames } = teller()
  const { held, worn } = wearer()
  frames(600, undefined, worn)
  expect(told).toHaveLength(1)
  frames(10, () => void (held.right.x += 0.0005), worn)
  expect(told).toHaveLength(1)
  frames(600, () => void (held.right.x += 0.01), worn)
  expect(told.length).toBeGreaterThan(80)
  expect(told.length).toBeLessThanOrEqual(102)
})

test('a hand that is put down, and hands that others see no more, are told at once', () => {
  const { told, frames } = teller()
  const { down, worn } = wearer()
  frames(10, undefined, worn)
  down.add('left')
  frames(10, undefined, worn)
  expect(told).toHaveLength(2)
  expect(told[1]?.hands?.left).toBeUndefined()
  expect(told[1]?.hands?.right).toBeDefined()
  frames(10)
  expect(told).toHaveLength(3)
  expect(told[2]?.hands).toBeUndefined()
  frames(10, undefined, worn)
  expect(told[3]?.hands?.right).toBeDefined()
})
