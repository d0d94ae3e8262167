import { expect, test } from 'vitest'
import {
  nothingRecognised,
  recognise,
  sightings,
  whereabouts,
  candidates,
  type Evidence,
  type Place,
  type RecognitionState,
  type SignReading,
} from '#place'
import { bearingBetween, distanceBetween, lngLatAt, turnBetween } from '../../src/place/plane.ts'
import { cameraHeading } from '../../src/place/recognise.ts'
import { seeded, type Random } from './random.ts'
import { boxAt, facing, measure, standAt, street, trueAside, type Walker } from './street.ts'

/* Walks through a simulated street: errors of satellites and compass that last, and of the reader of signs. */

const SITUATIONS = [
  { name: 'open sky', metres: 5, degrees: 8 },
  { name: 'a street', metres: 10, degrees: 15 },
  { name: 'between towers', metres: 18, degrees: 25 },
]

const live = (state: RecognitionState, walk: readonly Evidence[], places: readonly Place[]) => {
  let now = state
  for (const evidence of walk) now = recognise(now, evidence, places)
  return now
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** By how much the map would place a shop beside where it is seen, degrees. */
const bearingError = (state: RecognitionState, walker: Walker, place: Place): number => {
  const here = whereabouts(state)
  const camera = cameraHeading(state)
  if (!here || camera === undefined || !place.at) return Number.NaN
  const told = turnBetween(camera, bearingBetween(here, place.at))
  return Math.abs(turnBetween(trueAside(walker, place), told))
}

test.each(SITUATIONS)(
  'under $name a recognised shop corrects position, compass and where its neighbours are',
  (sure) => {
    const errors = { before: [] as number[], after: [] as number[] }
    const metres = { before: [] as number[], after: [] as number[] }
    for (let seed = 0; seed < 150; seed += 1) {
      const random = seeded(seed)
      const places = street(random, 30)
      const index = 5 + Math.floor(random.next() * 20)
      const shop = places[index] as Place
      const by = seed % 2 ? 'qr' : 'sign'
      const walker = facing(
        someone(
          random,
          standAt(shop, by === 'qr' ? random.between(1, 4) : random.between(4, 11), random.normal() * 2),
          sure,
        ),
        shop,
      )
      const before = live(nothingRecognised, measure(walker, 0, sure), places)
      const seen: Evidence =
        by === 'qr'
          ? { sense: 'qr', atMs: 100, placeId: shop.id, box: boxAt(0.5) }
          : {
              sense: 'sign',
              atMs: 100,
              readings: [{ placeId: shop.id, score: 0.9, margin: 0.3, box: boxAt(0.5) }],
            }
      const after = live(before, [seen, ...measure(walker, 500, sure)], places)
      if (after.fix?.placeId !== shop.id) continue
      for (const neighbour of [places[index - 1], places[index + 1]] as Place[]) {
        errors.before.push(bearingError(before, walker, neighbour))
        errors.after.push(bearingError(after, walker, neighbour))
      }
      metres.before.push(distanceBetween(walker.at, whereabouts(before) ?? walker.at))
      metres.after.push(distanceBetween(walker.at, whereabouts(after) ?? walker.at))
    }
    expect(errors.after.length).toBeGreaterThan(200)
    expect(mean(errors.after)).toBeLessThan(0.6 * mean(errors.before))
    expect(mean(metres.after)).toBeLessThan(0.7 * mean(metres.before))
  },
)

test('the correction holds for some metres of walking, and every label of a neighbour stays a question', () => {
  const [raw, corrected] = [[] as number[], [] as number[]]
  let questions = 0
  const sure = { metres: 10, degrees: 15 }
  for (let seed = 0; seed < 80; seed += 1) {
    const random = seeded(seed + 500)
    const places = street(random, 30)
    const index = 5 + Math.floor(random.next() * 20)
    const shop = places[index] as Place
    const start = facing(someone(random, standAt(shop, 2, 0), sure), shop)
    let state = live(nothingRecognised, measure(start, 0, sure), places)
    state = recognise(state, { sense: 'qr', atMs: 100, placeId: shop.id, box: boxAt(0.5) }, places)
    for (let step = 1; step <= 10; step += 1) {
      const walker = { ...start, at: lngLatAt(start.at, { east: step * 0.9, north: 0 }) }
      const next = places[index + 1] as Place
      const aimed = { ...facing(walker, next), compass: start.compass }
      const alone = live(nothingRecognised, measure(aimed, step * 1000, sure), places)
      state = live(state, measure(aimed, step * 1000, sure), places)
      raw.push(bearingError(alone, aimed, next))
      corrected.push(bearingError(state, aimed, next))
      for (const { placeId, certainty } of sightings(state, state.nowMs)) {
        if (placeId === shop.id) continue
        expect(certainty).toBe('maybe')
        questions += 1
      }
    }
  }
  expect(mean(corrected)).toBeLessThan(0.6 * mean(raw))
  expect(questions).toBeGreaterThan(100)
})

test('with a reader that errs as measured, whoever aims at a shop gets its name, and hardly ever a wrong one', () => {
  const sure = { metres: 12, degrees: 20 }
  let [aims, named, wrong] = [0, 0, 0]
  for (let seed = 0; seed < 25; seed += 1) {
    const random = seeded(seed + 9000)
    const places = street(random, 30)
    let state = nothingRecognised
    let atMs = 0
    for (let index = 3; index < 27; index += 3) {
      const shop = places[index] as Place
      const walker = facing(someone(random, standAt(shop, 9, random.normal() * 2), sure), shop)
      state = live(state, measure(walker, atMs, sure), places)
      const canBeRead = random.next() < 0.93
      for (let picture = 0; picture < 3; picture += 1) {
        atMs += 600
        const readings = readPicture(random, shop, candidates(state, places), canBeRead)
        state = recognise(state, { sense: 'sign', atMs, readings }, places)
      }
      const firm = sightings(state, atMs).filter(({ certainty, box }) => certainty === 'firm' && box)
      aims += 1
      if (firm.some(({ placeId }) => placeId === shop.id)) named += 1
      if (firm.some(({ placeId }) => placeId !== shop.id)) wrong += 1
      atMs += 12_000
    }
  }
  expect(aims).toBe(200)
  expect(named / aims).toBeGreaterThan(0.88)
  expect(wrong / aims).toBeLessThan(0.03)
})

test('an XR session that saw a fix knows where it is without satellites', () => {
  const random = seeded(77)
  const places = street(random, 30)
  const shop = places[10] as Place
  const start = { ...standAt(shop, 2, 0), heading: 0 }
  // The session's own north lies 130 degrees off; the shop's front looks south, so the camera looks north.
  const pose = (atMs: number, x: number, z: number): Evidence => ({
    sense: 'xr',
    atMs,
    x,
    z,
    turnedDegrees: -130,
  })
  const state = live(
    nothingRecognised,
    [pose(0, 3, 4), { sense: 'qr', atMs: 50, placeId: shop.id, box: boxAt(0.5) }],
    places,
  )
  expect(cameraHeading(state)).toBeCloseTo(0, 0)
  const turn = (130 * Math.PI) / 180
  // Ten metres east, told in the session's axes: x right, z back.
  const moved = live(state, [pose(8000, 3 + 10 * Math.cos(turn), 4 - 10 * Math.sin(turn))], places)
  const here = whereabouts(moved)
  expect(here).toBeDefined()
  expect(distanceBetween(here ?? start, lngLatAt(start, { east: 10, north: 0 }))).toBeLessThan(3)
})

function someone(random: Random, at: Walker['at'], sure: { metres: number; degrees: number }): Walker {
  return {
    at,
    heading: 0,
    gps: { east: random.normal() * sure.metres, north: random.normal() * sure.metres },
    compass: random.normal() * sure.degrees,
  }
}

/** The measured reader: four firm readings of five, 98.5 of 100 right; the rest is read poorly. */
function readPicture(
  random: Random,
  shop: Place,
  names: readonly Place[],
  canBeRead: boolean,
): SignReading[] {
  const box = boxAt(0.5 + random.normal() * 0.02)
  const any = names[Math.floor(random.next() * names.length)] ?? shop
  if (!canBeRead || random.next() > 0.8 / 0.93)
    return [
      {
        placeId: random.next() < 0.4 ? shop.id : any.id,
        score: random.between(0.4, 0.78),
        margin: random.between(0, 0.2),
        box,
      },
    ]
  const placeId = random.next() < 0.985 ? shop.id : any.id
  return [{ placeId, score: random.between(0.8, 1), margin: random.between(0.15, 0.5), box }]
}
