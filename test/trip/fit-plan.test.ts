import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitPlan, minutesOver } from '../../src/trip/desk/fit-plan.ts'

const anyStops = fc.array(fc.record({ id: fc.uuid(), minutes: fc.integer({ min: 1, max: 20 }) }), {
  minLength: 1,
  maxLength: 12,
})

test('a plan that fits stays as it is', () => {
  const stops = [
    { id: 'lab', minutes: 6 },
    { id: 'mill', minutes: 7 },
  ]
  expect(fitPlan(stops, 40)).toEqual(stops)
  expect(minutesOver(stops, 40)).toBe(0)
})

test('a plan that is too long is shortened in proportion', () => {
  const stops = [
    { id: 'lab', minutes: 8 },
    { id: 'mill', minutes: 4 },
    { id: 'store', minutes: 8 },
  ]
  expect(fitPlan(stops, 10)).toEqual([
    { id: 'lab', minutes: 4 },
    { id: 'mill', minutes: 2 },
    { id: 'store', minutes: 4 },
  ])
  expect(minutesOver(stops, 10)).toBe(10)
})

test('whatever is left, no stop grows, none is lost, and together they fit as far as a minute each allows', () => {
  fc.assert(
    fc.property(anyStops, fc.double({ min: -10, max: 200, noNaN: true }), (stops, left) => {
      const fitted = fitPlan(stops, left)
      expect(fitted.map(({ id }) => id)).toEqual(stops.map(({ id }) => id))
      for (const [at, { minutes }] of fitted.entries()) {
        expect(minutes).toBeGreaterThanOrEqual(1)
        expect(minutes).toBeLessThanOrEqual(stops[at]?.minutes ?? 0)
      }
      const sum = fitted.reduce((all, { minutes }) => all + minutes, 0)
      expect(sum).toBeLessThanOrEqual(Math.max(Math.ceil(left) + 1, 2 * stops.length))
    }),
  )
})
