import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  bearingBetween,
  distanceBetween,
  lngLatAt,
  metresFrom,
  turnBetween,
  wayTowards,
  wrapDegrees,
} from '../../src/place/plane.ts'

const origin = fc.record({
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
})
const metres = fc.record({
  east: fc.double({ min: -2000, max: 2000, noNaN: true }),
  north: fc.double({ min: -2000, max: 2000, noNaN: true }),
})

test('metres on the plane and degrees on the earth lead to one another, also across the date line', () => {
  fc.assert(
    fc.property(origin, metres, (from, way) => {
      const back = metresFrom(from, lngLatAt(from, way))
      expect(Math.hypot(back.east - way.east, back.north - way.north)).toBeLessThan(0.001)
    }),
  )
})

test('a degree is as long as the ellipsoid says, and metres are not stretched in the north', () => {
  expect(distanceBetween({ lng: 0, lat: 0 }, { lng: 1, lat: 0 })).toBeCloseTo(111_319, -1)
  expect(distanceBetween({ lng: 0, lat: 0 }, { lng: 0, lat: 1 })).toBeCloseTo(110_574, -1)
  expect(distanceBetween({ lng: 0, lat: 60 }, { lng: 0.001, lat: 60 })).toBeCloseTo(55.8, 1)
})

test('bearings run clockwise from north', () => {
  const here = { lng: -0.12, lat: 51.5 }
  for (const bearing of [0, 45, 90, 180, 270, 359]) {
    const there = lngLatAt(here, wayTowards(bearing, 100))
    expect(Math.abs(turnBetween(bearing, bearingBetween(here, there)))).toBeLessThan(0.01)
  }
})

test('a turn is the shorter one, and undoes itself', () => {
  expect(turnBetween(350, 10)).toBe(20)
  expect(turnBetween(10, 350)).toBe(-20)
  expect(wrapDegrees(-1e-15)).toBe(0)
  const angle = fc.double({ min: -1000, max: 1000, noNaN: true })
  fc.assert(
    fc.property(angle, angle, (from, to) => {
      const turn = turnBetween(from, to)
      expect(Math.abs(turn)).toBeLessThanOrEqual(180)
      expect(Math.abs(turnBetween(to, from + turn))).toBeLessThan(1e-6)
    }),
  )
})
