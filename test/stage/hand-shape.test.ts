import { OWN_HANDS, ownHandsOffered } from '#session'
import { Color, Vector3, type BufferGeometry } from 'three'
import { expect, test } from 'vitest'
import { handGeometry, handLook } from '../../src/stage/view/hand-shape.ts'

const sides = ['left', 'right'] as const

/** The volume inside a surface, in cubic metres; negative where its faces look inwards. */
function volumeOf(geometry: BufferGeometry): number {
  const at = geometry.getAttribute('position')
  const { array } = geometry.index!
  const [a, b, c] = [new Vector3(), new Vector3(), new Vector3()]
  let volume = 0
  for (let i = 0; i < array.length; i += 3) {
    a.fromBufferAttribute(at, array[i]!)
    b.fromBufferAttribute(at, array[i + 1]!)
    c.fromBufferAttribute(at, array[i + 2]!)
    volume += a.dot(b.cross(c)) / 6
  }
  return volume
}

function coloursOf(geometry: BufferGeometry): Set<string> {
  const colours = geometry.getAttribute('color')
  const found = new Set<string>()
  for (let i = 0; i < colours.count; i++)
    found.add(new Color(colours.getX(i), colours.getY(i), colours.getZ(i)).getHexString())
  return found
}

test.each(ownHandsOffered)('%s shows on both hands, beside the sleeve', (ownHands) => {
  for (const side of sides) {
    const geometry = handGeometry(handLook({ ownHands, prosthesis: 'none' }, side), side, 'cuff')
    expect(coloursOf(geometry)).toEqual(new Set([OWN_HANDS[ownHands].slice(1), 'e9dfcb']))
  }
})

test('a prosthesis is worn on its own side only', () => {
  const chosen = { ownHands: 'dark', prosthesis: 'left' } as const
  expect(handLook(chosen, 'right').palm).toBe(OWN_HANDS.dark)
  expect(handLook(chosen, 'left').palm).not.toBe(OWN_HANDS.dark)
  expect(handLook(chosen, 'left').joints).toBeDefined()
  const both = { ...chosen, prosthesis: 'both' } as const
  expect(handLook(both, 'right')).toEqual(handLook(both, 'left'))
})

test('the left hand is the right one in a mirror: seen from outside, and light enough for a headset', () => {
  const look = handLook({ ownHands: 'light', prosthesis: 'right' }, 'right')
  const [left, right] = sides.map((side) => handGeometry(look, side, 'forearm'))
  expect(volumeOf(right!)).toBeGreaterThan(0)
  expect(volumeOf(left!)).toBeCloseTo(volumeOf(right!), 8)
  expect(left!.getAttribute('position').getX(0)).toBeCloseTo(-right!.getAttribute('position').getX(0), 8)
  right!.computeBoundingBox()
  // The batch keeps places within a metre.
  expect(Math.max(...right!.boundingBox!.max.toArray().map(Math.abs))).toBeLessThan(1)
  expect(right!.index!.count / 3).toBeLessThan(3000)
})
