import { readFileSync } from 'node:fs'
import type { Site } from '#scenario'
import { settings, type Session } from '#session'
import { createStore } from 'zustand/vanilla'
import { afterEach, expect, test } from 'vitest'
import { createCarrier } from '../../src/stage/company/carrier.ts'
import type { Company, CompanyState } from '../../src/stage/company/company.ts'
import { placeOf } from '../../src/stage/company/places.ts'
import { layGrid } from '../../src/stage/floor/grid.ts'
import { createRig } from '../../src/stage/view/rig.ts'
import type { World } from '../../src/stage/world.ts'

const site = JSON.parse(readFileSync('assets/sites/science-museum/site.json', 'utf8')) as Site
const grid = layGrid(site)

const carried = () => {
  const rig = createRig(grid)
  const store = createStore<CompanyState>(() => ({
    carried: 0,
    slot: 5,
    companions: [],
    showsGaze: false,
    showsHands: false,
    spot: 'tickets',
  }))
  const company: Company = { store, looks: new Map(), look: () => undefined }
  const box = { dataset: {} } as HTMLElement
  const session = { store: { getState: () => ({ stage: { people: {} } }) } } as unknown as Session
  const carrier = createCarrier(box, { site, grid, rig } as unknown as World, session, company)
  const placeAt = (spot: string) => placeOf(5, site.spots[spot]!, grid, [])
  const here = () => [rig.camera.position.x, rig.camera.position.z]
  return { rig, store, box, carrier, placeAt, here }
}

afterEach(() => settings.setState({ reducedMotion: false }))

test('whoever comes late stands at once where the class is', () => {
  const { rig, here, placeAt } = carried()
  expect(here()).toEqual(placeAt('tickets').at)
  expect(rig.yaw).toBe(placeAt('tickets').yaw)
})

test('a class is carried while the picture has faded away, and never before', () => {
  const { store, box, carrier, here, placeAt } = carried()
  store.setState({ spot: 'spaceHall', carried: 1 })
  for (let i = 0; i < 14; i++) {
    carrier.update({ seconds: 1 / 60 })
    expect(here()).toEqual(placeAt('tickets').at)
    expect(carrier.isUnderWay()).toBe(true)
  }
  expect(box.dataset['carrying']).toBe('out')
  carrier.update({ seconds: 1 / 30 })
  expect(here()).toEqual(placeAt('spaceHall').at)
  expect(carrier.isUnderWay()).toBe(false)
  carrier.update({ seconds: 1 })
  expect(box.dataset).toEqual({})
})

test('whoever has gone to a spot alone stands there, and comes back when the class is called', () => {
  settings.setState({ reducedMotion: true })
  const { store, here, placeAt } = carried()
  store.setState({ ownSpot: 'spaceHall', carried: 1 })
  expect(here()).toEqual(placeAt('spaceHall').at)
  store.setState({ ownSpot: undefined, carried: 2 })
  expect(here()).toEqual(placeAt('tickets').at)
})

test('with reduced motion the class is there at once', () => {
  settings.setState({ reducedMotion: true })
  const { store, box, here, placeAt } = carried()
  store.setState({ spot: 'spaceHall', carried: 1 })
  expect(here()).toEqual(placeAt('spaceHall').at)
  expect(box.dataset).toEqual({})
})

test('another spot alone moves nobody', () => {
  const { store, carrier, here, placeAt } = carried()
  store.setState({ spot: 'spaceHall' })
  carrier.update({ seconds: 1 })
  expect(here()).toEqual(placeAt('tickets').at)
})

test('the wearer of a headset goes there behind the veil', () => {
  const { store, carrier, here, placeAt } = carried()
  const asked: unknown[] = []
  carrier.wear({ travel: (to, yaw) => asked.push({ at: to, yaw }), isUnderWay: () => asked.length > 0 })
  store.setState({ spot: 'spaceHall', carried: 1 })
  expect(asked).toEqual([placeAt('spaceHall')])
  expect(carrier.isUnderWay()).toBe(true)
  expect(here()).toEqual(placeAt('spaceHall').at)
})

test('putting the headset on in the middle of a carry ends it there', () => {
  const { store, box, carrier, here, placeAt } = carried()
  store.setState({ spot: 'spaceHall', carried: 1 })
  carrier.wear({ travel: () => undefined, isUnderWay: () => false })
  expect(here()).toEqual(placeAt('spaceHall').at)
  expect(box.dataset).toEqual({})
})
