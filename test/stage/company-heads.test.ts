import { Color } from 'three'
import { plainOutfit } from '#class'
import { expect, test } from 'vitest'
import { headShape } from '../../src/stage/company/head-shape.ts'
import { createHeads } from '../../src/stage/company/heads.ts'
import { bandsOf, colourOf } from '../../src/stage/company/member-colour.ts'

test('sixty heads take at most 12,000 triangles, in one call', () => {
  expect(((headShape().getIndex()?.count ?? Infinity) / 3) * 60).toBeLessThanOrEqual(12_000)
})

test('no two members look alike, also to those who see no colours of this kind', () => {
  const looks = Array.from(
    { length: 64 },
    (_, slot) => `${colourOf(plainOutfit(slot)).getHexString()} ${bandsOf(slot)}`,
  )
  expect(new Set(looks).size).toBe(64)
})

test('only as many are drawn as are shown, and nothing at all where nobody is', () => {
  const { mesh, crew, set, show } = createHeads()
  expect(mesh.visible).toBe(false)
  set(
    0,
    { slot: 5, name: 'Ant', isGuide: true, outfit: { colour: 'pink', top: 'crest' } },
    1,
    1.6,
    -2,
    0.5,
    -0.25,
  )
  show(1)
  expect(mesh.visible).toBe(true)
  expect(mesh.geometry.instanceCount).toBe(1)
  expect(Array.from(crew.at.array.subarray(0, 4), (n) => Number(n.toFixed(3)))).toEqual([1, 1.6, -2, 5])
  expect(Array.from(crew.turn.array.subarray(0, 2))).toEqual([0.5, -0.25])
  // What is chosen is drawn: its colour, and its top beside leading and bands.
  const [red = 0, green = 0, blue = 0, rest] = crew.tint.array
  expect(new Color(red, green, blue).getHexString()).toBe('cc79a7')
  expect(rest).toBe(3 * 20 + 10)
  show(0)
  expect(mesh.visible).toBe(false)
})
