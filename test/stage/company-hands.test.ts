import { Vector3 } from 'three'
import { expect, test } from 'vitest'
import type { Hands } from '#class'
import type { Companion } from '../../src/stage/company/company.ts'
import { gloveShape, GLOVE_PARTS } from '../../src/stage/company/glove-shape.ts'
import { createTheirHands } from '../../src/stage/company/their-hands.ts'

const FRAME = { seconds: 1 / 60 }
const WHO: Companion = { slot: 5, name: 'Ant', isGuide: true, outfit: { colour: 'sky', top: 'hood' } }
const HEAD = new Vector3(1, 1.6, -2)
const LEFT = { x: -0.25, y: -0.5, z: -0.375, yaw: 0.5, pitch: -0.25 }
const RIGHT = { x: 0.25, y: -0.25, z: -0.5, yaw: 0, pitch: 0.5 }

const members = () => {
  const hands = createTheirHands()
  const { geometry } = hands.mesh
  const read = (name: string, place: number): number[] => {
    const attribute = geometry.getAttribute(name)
    return Array.from({ length: attribute.itemSize }, (_, i) => attribute.getComponent(place, i))
  }
  return {
    hands,
    read,
    /** Moves on by so many frames; answers how many of them changed anything. */
    frames(count: number, told: Hands | undefined, isDrawn = true): number {
      let changes = 0
      for (let i = 0; i < count; i++) {
        hands.begin(FRAME)
        if (hands.approach(WHO.slot, told)) changes++
        if (isDrawn) hands.draw(WHO, HEAD)
        hands.show()
      }
      return changes
    },
  }
}

test('a hand takes at most a hundred triangles, and fits a fist of life with a finger that points ahead', () => {
  const shape = gloveShape()
  expect((shape.getIndex()?.count ?? Infinity) / 3).toBeLessThanOrEqual(100)
  shape.computeBoundingBox()
  const { min, max } = shape.boundingBox ?? { min: new Vector3(), max: new Vector3() }
  expect(max.z - min.z).toBeLessThan(0.28)
  expect(max.x - min.x).toBeLessThan(0.15)
  const { array } = shape.getAttribute('position')
  const tip = Array.from(array).findIndex((value, i) => i % 3 === 2 && Math.abs(value - min.z) < 1e-6)
  expect(shape.getAttribute('part').getX((tip - 2) / 3)).toBe(GLOVE_PARTS.glove)
})

test('nothing is drawn of whose hands nothing is told, and each hand where it is told', () => {
  const { hands, read, frames } = members()
  frames(3, undefined)
  expect(hands.mesh.visible).toBe(false)
  expect(frames(1, { left: LEFT, right: RIGHT })).toBe(1)
  expect([hands.mesh.visible, hands.mesh.geometry.instanceCount]).toEqual([true, 2])
  expect(read('head', 0)).toEqual([1, expect.closeTo(1.6, 5), -2])
  expect(read('hand', 0)).toEqual([-0.25, -0.5, -0.375, -1])
  expect(read('turn', 0)).toEqual([0.5, -0.25])
  expect(read('hand', 1)).toEqual([0.25, -0.25, -0.5, 1])
  expect(read('tint', 1)[3]).toBe(1)
})

test('one hand alone is drawn, and none of whoever has put both down or whose head is not drawn', () => {
  const { hands, read, frames } = members()
  frames(1, { right: RIGHT })
  expect(hands.mesh.geometry.instanceCount).toBe(1)
  expect(read('hand', 0)[3]).toBe(1)
  frames(1, { right: RIGHT }, false)
  expect(hands.mesh.visible).toBe(false)
  frames(1, { left: LEFT, right: RIGHT })
  expect(frames(1, undefined)).toBe(1)
  expect(hands.mesh.visible).toBe(false)
  expect(frames(5, undefined)).toBe(0)
})

test('a hand moves smoothly to where it is told next, and then rests', () => {
  const { read, frames } = members()
  frames(1, { right: RIGHT })
  const next = { ...RIGHT, x: 0.65 }
  frames(1, { right: next })
  expect(read('hand', 0)[0]).toBeGreaterThan(0.3)
  expect(read('hand', 0)[0]).toBeLessThan(0.45)
  frames(40, { right: next })
  expect(read('hand', 0)[0]).toBeCloseTo(0.65, 2)
  expect(frames(10, { right: next })).toBe(0)
})
