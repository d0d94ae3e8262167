import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import type { Site } from '#scenario'
import { Vector3 } from 'three'
import { cellAt, isOpen, layGrid } from '../../src/stage/floor/grid.ts'
import { findRoute, isClear } from '../../src/stage/floor/route.ts'
import { approach, approachPerson, reachOf } from '../../src/stage/view/reach.ts'

const room = {
  floor: [[[-3, -3], [3, -3], [3, 3], [-3, 3]]],
  obstacles: [[[-3, -0.4], [1.5, -0.4], [1.5, 0.4], [-3, 0.4]]],
} as unknown as Pick<Site, 'floor' | 'obstacles'> // prettier-ignore
const grid = layGrid(room)
const cafe = JSON.parse(readFileSync('assets/sites/cafe/site.json', 'utf8')) as Site
const cafeGrid = layGrid(cafe)

test('nobody stands in a counter, in a wall, or with a shoulder in one', () => {
  expect(isOpen(grid, 0, 0)).toBe(false)
  expect(isOpen(grid, 0, 0.5)).toBe(false)
  expect(isOpen(grid, 0, 1)).toBe(true)
  expect(isOpen(grid, 2.95, 2)).toBe(false)
  expect(isOpen(grid, 40, 40)).toBe(false)
  expect(cellAt(grid, 40, 40)).toBe(-1)
})

test('the way to the other side of the counter goes round its end', () => {
  const route = findRoute(grid, [0, 1], [0, -1])
  expect(route.at(-1)).toEqual([0, -1])
  expect(route.length).toBeGreaterThan(1)
  expect(Math.max(...route.map(([x]) => x))).toBeGreaterThan(1.5)
})

test('a way in the open is one straight step', () => {
  expect(findRoute(grid, [-2, 2], [2, 2])).toEqual([[2, 2]])
})

test('whoever clicks on the counter walks up to it', () => {
  const [x, z] = findRoute(grid, [0, 2], [0, 0.2]).at(-1)!
  expect(isOpen(grid, x, z)).toBe(true)
  expect(Math.hypot(x, z - 0.2)).toBeLessThan(0.8)
})

test('every way through the room stays on the open floor', () => {
  const open = fc
    .record({
      x: fc.double({ min: -2.7, max: 2.7, noNaN: true }),
      z: fc.double({ min: -2.7, max: 2.7, noNaN: true }),
    })
    .filter(({ x, z }) => isOpen(grid, x, z))
  fc.assert(
    fc.property(open, open, (from, to) => {
      let here: readonly [number, number] = [from.x, from.z]
      for (const [index, corner] of findRoute(grid, here, [to.x, to.z]).entries()) {
        // The first step may leave a cell's corner towards its middle.
        expect(index === 0 || isClear(grid, here, corner)).toBe(true)
        here = corner
      }
      expect(here).toEqual([to.x, to.z])
    }),
    { numRuns: 60 },
  )
})

test('in the café every learner spot can be walked to from the entrance', () => {
  const start = cafe.spots[cafe.start]!.position
  const unreached = Object.entries(cafe.spots).filter(([, { position, for: whose }]) => {
    const end = findRoute(cafeGrid, [start[0], start[2]], [position[0], position[2]]).at(-1)!
    return whose !== 'person' && Math.hypot(end[0] - position[0], end[1] - position[2]) > 0.25
  })
  expect(unreached).toEqual([])
})

test("in the café a learner comes within arm's length of every thing", () => {
  const start = cafe.spots[cafe.start]!.position
  const reach = reachOf({ verb: 'take' })
  const unreached = Object.entries(cafe.things).filter(([, { home }]) => {
    const at = new Vector3(...cafe.places[home]!.position)
    const end = approach(cafe, cafeGrid, [start[0], start[2]], at, reach)?.at(-1) ?? [start[0], start[2]]
    return Math.hypot(end[0] - at.x, end[1] - at.z) > reach + 0.6
  })
  expect(unreached).toEqual([])
})

test('waiting needs no walking, talking less than looking, looking less than touching', () => {
  expect(reachOf({ verb: 'wait' })).toBe(Infinity)
  expect(reachOf({ verb: 'say' })).toBeGreaterThan(reachOf({ verb: 'look' }))
  expect(reachOf({ verb: 'look' })).toBeGreaterThan(reachOf({ verb: 'take' }))
  expect(approach(cafe, cafeGrid, [0, 0], new Vector3(50, 0, 50), Infinity)).toBeUndefined()
})

test('nobody is led onto somebody, nor round the counter to hand over what can be handed across it', () => {
  const at = (name: string) => {
    const [x, , z] = cafe.spots[name]!.position
    return new Vector3(x, 1, z)
  }
  const people = Object.entries(cafe.spots).filter(([, { for: whose }]) => whose === 'person')
  for (const [name] of people) {
    for (const [fromName, { position, for: whose }] of Object.entries(cafe.spots)) {
      if (whose === 'person') continue
      const person = at(name)
      const other = at(name === 'queueSecond' ? 'queueFirst' : 'queueSecond')
      for (const verb of ['give', 'say'] as const) {
        const reach = reachOf({ verb }, 'person')
        const route = approachPerson(cafe, cafeGrid, [position[0], position[2]], person, reach, [
          [other.x, other.z],
        ])
        if (!route) continue
        const [x, z] = route.at(-1)!
        expect(Math.hypot(x - person.x, z - person.z), `${fromName} to ${name}`).toBeGreaterThan(1.25)
        expect(Math.hypot(x - other.x, z - other.z), `${fromName} to ${name}`).toBeGreaterThan(0.65)
      }
    }
  }
  const reach = reachOf({ verb: 'give' }, 'person')
  const fromMachine = approachPerson(cafe, cafeGrid, [1.3, -1.9], at('byDisplay'), reach, [])!
  expect(fromMachine.at(-1)![1]).toBeLessThan(-0.9)
})
