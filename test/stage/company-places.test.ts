import { readFileSync } from 'node:fs'
import type { Site } from '#scenario'
import { expect, test } from 'vitest'
import { isOpen, layGrid } from '../../src/stage/floor/grid.ts'
import type { FloorPoint } from '../../src/stage/floor/polygon.ts'
import { isClear } from '../../src/stage/floor/route.ts'
import { placeOf, placesRound, standsOf } from '../../src/stage/company/places.ts'

const museum = JSON.parse(readFileSync('assets/sites/science-museum/site.json', 'utf8')) as Site
const grid = layGrid(museum)
const hall = museum.spots['spaceHall']!

const apart = ([x, z]: FloorPoint, [otherX, otherZ]: FloorPoint): number => Math.hypot(x - otherX, z - otherZ)
const nearest = (points: readonly FloorPoint[]): number =>
  Math.min(...points.flatMap((one, i) => points.slice(i + 1).map((other) => apart(one, other))))

test('each of 64 members has a place of their own within reach of the spot', () => {
  const places = placesRound(hall, grid, []).map(({ at }) => at)
  expect(places).toHaveLength(64)
  expect(nearest(places)).toBeGreaterThan(0.19)
  for (const [x, z] of places) {
    expect(isOpen(grid, x, z)).toBe(true)
    expect(isClear(grid, [hall.position[0], hall.position[2]], [x, z])).toBe(true)
    expect(Math.hypot(x - hall.position[0], z - hall.position[2])).toBeLessThanOrEqual(1.6)
  }
})

test('a class of six stands as a loose group, not on each other’s toes', () => {
  const places = placesRound(hall, grid, []).slice(0, 6)
  expect(nearest(places.map(({ at }) => at))).toBeGreaterThan(0.6)
})

test('all look at what the spot looks at', () => {
  for (const { at, yaw } of placesRound(hall, grid, [])) {
    const [x, , z] = hall.position
    const ahead = [x - Math.sin(hall.facing) * 3.5, z - Math.cos(hall.facing) * 3.5] as const
    const far = apart(at, ahead)
    expect(at[0] - Math.sin(yaw) * far).toBeCloseTo(ahead[0])
    expect(at[1] - Math.cos(yaw) * far).toBeCloseTo(ahead[1])
  }
})

test('nobody stands in a person of the trip, and the places are the same on every device', () => {
  const [x, , z] = hall.position
  const people: FloorPoint[] = [[x + 0.3, z]]
  const places = placesRound(hall, grid, people)
  expect(Math.min(...places.map(({ at }) => apart(at, people[0]!)))).toBeGreaterThanOrEqual(0.5)
  expect(placesRound(hall, layGrid(museum), people)).toEqual(places)
  expect(placeOf(7, hall, grid, people)).toEqual(places[7])
})

test('at every spot of the museum there is room for a class, also in its corridors', () => {
  const cramped = Object.entries(museum.spots).filter(([, spot]) => {
    const places = placesRound(spot, grid, []).map(({ at }) => at)
    return new Set(places.map(String)).size < 64 || places.some(([x, z]) => !isOpen(grid, x, z))
  })
  expect(cramped.filter(([, spot]) => spot.for !== 'person')).toEqual([])
})

test('people count where the stage says that they stand, whoever is away does not', () => {
  const person = { doing: 'idle', mood: 'calm' } as const
  const stage = {
    people: { asha: { ...person, at: 'guideEntrance' }, kofi: { ...person, at: 'away' } },
  } as unknown as Parameters<typeof standsOf>[0]
  expect(standsOf(stage, museum)).toEqual([[-16.5, 0.85]])
})
