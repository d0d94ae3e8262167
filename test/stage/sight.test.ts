import { Mesh, PlaneGeometry } from 'three'
import { expect, test } from 'vitest'
import { hides } from '../../src/stage/headset/sight.ts'

/** A panel 1 m wide and 0.5 m high, 1 m before an eye at the origin that looks along −z. */
const panel = () => {
  const mesh = new Mesh(new PlaneGeometry(1, 1))
  mesh.scale.set(1, 0.5, 1)
  mesh.position.set(0, 0, -1)
  mesh.updateMatrixWorld()
  return mesh
}
const EYE = { x: 0, y: 0, z: 0 }

test('a panel hides what lies behind it, and nothing beside, before or behind the eye', () => {
  expect(hides(panel(), EYE, { x: 0, y: 0, z: -3 })).toBe(true)
  expect(hides(panel(), EYE, { x: 1.4, y: 0.6, z: -3 })).toBe(true)
  expect(hides(panel(), EYE, { x: 3, y: 0, z: -3 })).toBe(false)
  expect(hides(panel(), EYE, { x: 0, y: 2, z: -3 })).toBe(false)
  expect(hides(panel(), EYE, { x: 0, y: 0, z: -0.5 })).toBe(false)
  expect(hides(panel(), EYE, { x: 0, y: 0, z: 3 })).toBe(false)
})

test('hands point from below the eyes: a margin of 14 cm round the panel counts as hidden', () => {
  expect(hides(panel(), EYE, { x: 0.62, y: 0, z: -1.001 })).toBe(true)
  expect(hides(panel(), EYE, { x: 0, y: 0.38, z: -1.001 })).toBe(true)
  expect(hides(panel(), EYE, { x: 0.66, y: 0, z: -1.001 })).toBe(false)
  expect(hides(panel(), EYE, { x: 0, y: 0.4, z: -1.001 })).toBe(false)
})
