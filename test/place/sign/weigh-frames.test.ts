import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SignReading } from '../../../src/place/evidence.ts'
import { aimOf } from '../../../src/place/sign/aim.ts'
import { weighFrames } from '../../../src/place/sign/weigh-frames.ts'

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

test('weak readings never make a firm label, however many agree', () => {
  const weak = readings.map((all) => all.map((one) => ({ ...one, score: Math.min(one.score, 0.79) })))
  fc.assert(
    fc.property(fc.array(weak, { maxLength: 20 }), (frames) => {
      expect(weighFrames(frames).filter(({ certainty }) => certainty === 'firm')).toEqual([])
    }),
  )
})

test('the order of the pictures does not matter', () => {
  fc.assert(
    fc.property(fc.array(readings, { maxLength: 6 }), (frames) => {
      const known = (all: typeof frames) =>
        weighFrames(all)
          .map(({ placeId, evidence, certainty }) => ({ placeId, certainty, evidence: evidence.toFixed(9) }))
          .toSorted((a, b) => (a.placeId < b.placeId ? -1 : 1))
      expect(known(frames.toReversed())).toEqual(known(frames))
    }),
  )
})

test('one good reading outweighs three poor ones', () => {
  const poor = { placeId: 'poor', score: 0.5, margin: 0.2, box: middle }
  const good = { placeId: 'good', score: 0.95, margin: 0.5, box: middle }
  expect(weighFrames([[poor], [poor], [poor, good]])[0]).toMatchObject({ placeId: 'good', certainty: 'firm' })
})

test('of two signs read alike the one in the middle is meant', () => {
  const aside = { placeId: 'aside', score: 1, margin: 0.5, box: corner }
  const aimed = { placeId: 'aimed', score: 0.9, margin: 0.5, box: middle }
  expect(weighFrames([[aside, aimed]]).map(({ placeId }) => placeId)).toEqual(['aimed', 'aside'])
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
