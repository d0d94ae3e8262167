import type { Site, Stage } from '#scenario'
import { expect, test } from 'vitest'
import { lookingAt } from '../../src/trip/desk/looking-at.ts'

const spot = (x: number, z: number) => ({
  position: [x, 0, z] as [number, number, number],
  facing: 0,
  for: 'both' as const,
})
const site = {
  start: 'door',
  spots: { door: spot(0, 0), mill: spot(10, 0), millerStaff: spot(10, -3) },
  places: { shelf: { position: [13, 1, 0], yaw: 0 }, away: { position: [60, 1, 0], yaw: 0 } },
  things: { flour: { node: '', home: 'shelf', size: [1, 1, 1] } },
} as unknown as Site
const stage = {
  people: { miller: { at: 'millerStaff', doing: 'work', mood: 'neutral' } },
  things: { flour: { at: 'home' }, truck: { at: 'away' } },
} as unknown as Stage

const at = (yaw: number, x = 0, z = 0) => ({ x, y: 1.6, z, yaw, pitch: 0 })

test('a look meets what is before it, counted from where the class stands', () => {
  // Yaw 0 looks along -z, and grows counter-clockwise: a quarter to the right is along +x.
  expect(lookingAt(at(0), site, stage, 'mill')).toBe('miller')
  expect(lookingAt(at(-Math.PI / 2), site, stage, 'mill')).toBe('flour')
  expect(lookingAt(at(Math.PI), site, stage, 'mill')).toBeUndefined()
})

test('turning round and stepping aside change what is met; turns do not add up', () => {
  expect(lookingAt(at(0 + 4 * Math.PI), site, stage, 'mill')).toBe('miller')
  expect(lookingAt(at(0, 3), site, stage, 'mill')).toBeUndefined()
  expect(lookingAt(at(Math.PI / 4, 3), site, stage, 'mill')).toBe('miller')
})

test('what is far off, or nowhere, is not met; without a spot the class is where the site begins', () => {
  expect(lookingAt(at(-Math.PI / 2), site, stage)).toBe('flour')
  expect(lookingAt(at(0), site, stage, 'nowhere')).toBeUndefined()
})
