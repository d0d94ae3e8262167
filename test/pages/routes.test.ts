import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressOf, readRoute, type Route } from '../../src/pages/routes.ts'

test('an empty address is the front page', () => {
  for (const hash of ['', '#', '#/', '/']) expect(readRoute(hash)).toEqual({ page: 'home' })
})

test('a teacher can share a shift, or one of its bodies', () => {
  expect(readRoute('#/shift/cafe-opening')).toEqual({ page: 'shift', id: 'cafe-opening' })
  expect(readRoute('#/shift/cafe-opening/text')).toEqual({ page: 'shift', id: 'cafe-opening', body: 'text' })
  expect(readRoute('#/shift/cafe-opening/screen')).toEqual({
    page: 'shift',
    id: 'cafe-opening',
    body: 'screen',
  })
})

test('a teacher can share one variation of a shift at one level, and nonsense there is left out', () => {
  const shift = { page: 'shift', id: 'cafe-opening' }
  expect(readRoute('#/shift/cafe-opening?seed=3')).toEqual({ ...shift, seed: 3 })
  expect(readRoute('#/shift/cafe-opening/text?level=pressure&seed=0')).toEqual({
    ...shift,
    body: 'text',
    seed: 0,
    level: 'pressure',
  })
  for (const query of ['seed=-1', 'seed=1.5', 'seed=x', 'level=mad', 'seed=', 'constructor=1', '?', '&&'])
    expect({ query, route: readRoute(`#/shift/cafe-opening?${query}`) }).toEqual({ query, route: shift })
})

test('every route comes back from its own address', () => {
  const routes: Route[] = [
    { page: 'home' },
    { page: 'shift', id: 'cafe-opening' },
    { page: 'shift', id: 'cafe-opening', body: 'text' },
    { page: 'debrief', attempt: '0b9e6c1e-3d57-4b3e-9a51-2f6f5a1c7d10' },
    { page: 'shift', id: 'cafe-opening', seed: 3 },
    { page: 'shift', id: 'cafe-opening', body: 'screen', seed: 0, level: 'guided' },
    { page: 'record' },
    { page: 'settings' },
  ]
  for (const route of routes) expect(readRoute(addressOf(route))).toEqual(route)
})

test('an address that leads nowhere is lost, and a path out of the scenarios never becomes an id', () => {
  for (const hash of [
    '#/nowhere',
    '#/shift',
    '#/shift/../secret',
    '#/shift/Cafe',
    '#/shift/x/headset',
    '#/record/1',
  ]) {
    expect({ hash, route: readRoute(hash) }).toEqual({ hash, route: { page: 'lost' } })
  }
})

test('no address breaks the router or smuggles a path into an id', () => {
  const isSound = (hash: string) => {
    const route = readRoute(`#/shift/${hash}`)
    return route.page !== 'shift' || /^[a-z0-9-]+$/.test(route.id)
  }
  expect(() => fc.assert(fc.property(fc.string(), isSound))).not.toThrow()
})
