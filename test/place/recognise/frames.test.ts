import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SignReading } from '../../../src/place/evidence.ts'
import { weighPlaces } from '../../../src/place/recognise/frames.ts'
import { aimOf } from '../../../src/place/sign/aim.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })
const boxes = fc.record({ x: share, y: share, width: share, height: share })
const readings = fc.array(
  fc.record<SignReading>({
    placeId: fc.constantFrom('a', 'b', 'c'),
    score: share,
    margin: share,
    box: boxes,
  }),
  { maxLength: 4 },
)
const middle = { x: 0.3, y: 0.4, width: 0.4, height: 0.2 }
const corner = { x: 0, y: 0.4, width: 0.2, height: 0.2 }
const weigh = (frames: readonly (readonly SignReading[])[]) =>
  weighPlaces(frames.map((one, index) => ({ atMs: index * 450, readings: one })))

test('the order of the pictures does not matter, and who is spoken for most comes first', () => {
  fc.assert(
    fc.property(fc.array(readings, { maxLength: 6 }), (frames) => {
      const sums = weigh(frames)
      expect([...sums.values()]).toEqual([...sums.values()].toSorted((a, b) => b - a))
      const turned = weigh(frames.toReversed())
      expect(turned.size).toBe(sums.size)
      for (const [placeId, sum] of sums) expect(turned.get(placeId)).toBeCloseTo(sum, 9)
    }),
  )
})

test('one good reading outweighs three poor ones', () => {
  const poor = { placeId: 'poor', score: 0.5, margin: 0.2, box: middle }
  const good = { placeId: 'good', score: 0.95, margin: 0.5, box: middle }
  expect([...weigh([[poor], [poor], [poor, good]]).keys()]).toEqual(['good', 'poor'])
})

test('of two signs read alike the one in the middle is meant', () => {
  const aside = { placeId: 'aside', score: 1, margin: 0.5, box: corner }
  const aimed = { placeId: 'aimed', score: 0.9, margin: 0.5, box: middle }
  expect([...weigh([[aside, aimed]]).keys()]).toEqual(['aimed', 'aside'])
})

test('aim falls with the distance from the middle', () => {
  fc.assert(
    fc.property(boxes, (box) => {
      expect(aimOf(box)).toBeGreaterThanOrEqual(0)
      expect(aimOf(box)).toBeLessThanOrEqual(1)
    }),
  )
  expect(aimOf(middle)).toBe(1)
  expect(aimOf(corner)).toBeLessThan(aimOf({ ...corner, x: 0.1 }))
})
