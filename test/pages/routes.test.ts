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

test('a teacher can share all kinds of places, one of them, and a job in it or by itself', () => {
  expect(readRoute('#/jobs')).toEqual({ page: 'jobs' })
  expect(readRoute('#/jobs/bakery')).toEqual({ page: 'jobs', kind: 'bakery' })
  expect(readRoute('#/jobs/bakery/51-3011')).toEqual({ page: 'jobs', kind: 'bakery', soc: '51-3011' })
  expect(readRoute('#/jobs/51-3011')).toEqual({ page: 'jobs', soc: '51-3011' })
})

test('a code is read however it is typed, and what can be none leads nowhere', () => {
  expect(readRoute('#/class/k7qf')).toEqual({ page: 'class', code: 'K7QF' })
  expect(readRoute('#/lead/K7QF?key=short')).toEqual({ page: 'lead', code: 'K7QF' })
  for (const hash of [
    '#/class/abc',
    '#/class/K7QF/camera',
    '#/projector',
    '#/lead/K7QF/x',
    '#/class/../x',
    '#/lead//after',
    '#/projector/K7QF/after',
    '#/class/K7QF/after',
  ])
    expect(readRoute(hash)).toEqual({ page: 'lost' })
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
    { page: 'jobs' },
    { page: 'jobs', kind: 'car-repair' },
    { page: 'jobs', kind: 'car-repair', soc: '49-3023' },
    { page: 'jobs', soc: '49-3023' },
    { page: 'settings' },
    { page: 'class' },
    { page: 'class', code: 'K7QF' },
    { page: 'class', code: 'K7QF', body: 'text' },
    { page: 'lead' },
    { page: 'lead', trip: 'loaf-to-table' },
    { page: 'lead', code: 'K7QF' },
    { page: 'lead', code: 'K7QF', key: 'a'.repeat(32) },
    { page: 'crew', shift: 'cafe-opening' },
    { page: 'crew', shift: 'cafe-opening', seed: 0, level: 'pressure' },
    { page: 'crews', shift: 'cafe-opening' },
    { page: 'crews', shift: 'cafe-opening', codes: ['K7QF', '9M2P'] },
    { page: 'lead', code: 'K7QF', view: 'after' },
    { page: 'lead', code: 'K7QF', view: 'after', key: 'a'.repeat(32) },
    { page: 'projector', code: 'K7QF' },
    { page: 'questions' },
    { page: 'questions', letter: 'eyJ0cmlwIjoi' },
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
    '#/crews',
    '#/crews/cafe-opening/K7QF-',
    '#/crews/cafe-opening/K7QF/9M2P',
    '#/record/1',
    '#/jobs/Bakery',
    '#/jobs/51-3011/bakery',
    '#/jobs/51-3011/51-3011',
    '#/jobs/bakery/baker',
    '#/jobs/bakery/51-3011.00',
    '#/jobs/bakery/51-3011/more',
    '#/jobs/../secret',
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

test('no address smuggles anything but a kind and a code into the jobs', () => {
  const isSound = (hash: string) => {
    const route = readRoute(`#/jobs/${hash}`)
    if (route.page !== 'jobs') return route.page === 'lost'
    const { kind = 'any', soc = '00-0000' } = route
    return /^[a-z0-9-]+$/.test(kind) && /^\d\d-\d{4}$/.test(soc)
  }
  const part = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom('bakery', '51-3011', '..', 'constructor'),
  )
  const path = fc.array(part, { maxLength: 3 }).map((parts) => parts.join('/'))
  expect(() => fc.assert(fc.property(path, isSound))).not.toThrow()
})
