import { PerspectiveCamera } from 'three'
import { expect, test } from 'vitest'
import type { Look } from '#class'
import { createLookTeller } from '../../src/stage/company/look-teller.ts'

const FRAME = { seconds: 1 / 60 }
const SPOT = [2, 0, -1] as const

const teller = () => {
  const camera = new PerspectiveCamera()
  camera.rotation.order = 'YXZ'
  const told: Look[] = []
  const { update } = createLookTeller((look) => told.push({ ...look }))
  return {
    camera,
    told,
    frames(count: number, move = () => {}) {
      for (let i = 0; i < count; i++) {
        move()
        camera.updateMatrixWorld()
        update(FRAME, camera, SPOT)
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
