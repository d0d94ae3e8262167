import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  candidates,
  nothingRecognised,
  recognise,
  sightings,
  whereabouts,
  type Evidence,
  type Place,
  type RecognitionState,
  type SignReading,
} from '#place'
import { isSameSpot } from '../../src/place/evidence.ts'
import { distanceBetween, lngLatAt } from '../../src/place/plane.ts'
import { seeded } from './random.ts'
import { boxAt, CORNER, street } from './street.ts'

const places = street(seeded(1), 30)
const [first, second] = places as [Place, Place]

const live = (walk: readonly Evidence[], from: RecognitionState = nothingRecognised): RecognitionState => {
  let state = from
  for (const evidence of walk) state = recognise(state, evidence, places)
  return state
}

const read = (placeId: string, score: number, margin: number, middle = 0.5): SignReading => ({
  placeId,
  score,
  margin,
  box: boxAt(middle),
})
const sign = (atMs: number, ...readings: SignReading[]): Evidence => ({ sense: 'sign', atMs, readings })

const atMs = fc.integer({ min: 0, max: 60_000 })
const placeId = fc.constantFrom(...places.map(({ id }) => id), 'no-such-place')
const box = fc.record({
  x: fc.double({ min: 0, max: 0.8, noNaN: true }),
  y: fc.double({ min: 0, max: 0.8, noNaN: true }),
  width: fc.double({ min: 0.02, max: 0.2, noNaN: true }),
  height: fc.double({ min: 0.02, max: 0.2, noNaN: true }),
})
const place = fc.record({
  sense: fc.constant('position' as const),
  atMs,
  lng: fc.oneof(fc.double({ min: -0.12, max: -0.112, noNaN: true }), fc.double()),
  lat: fc.oneof(fc.double({ min: 51.5085, max: 51.5095, noNaN: true }), fc.double()),
  accuracyMetres: fc.double({ min: 0, max: 80 }),
})
const heading = fc.record({
  sense: fc.constant('heading' as const),
  atMs,
  degrees: fc.double({ min: -10, max: 370 }),
  accuracyDegrees: fc.double({ min: 0, max: 60 }),
})
const xr = fc.record({
  sense: fc.constant('xr' as const),
  atMs,
  x: fc.double({ min: -50, max: 50 }),
  z: fc.double({ min: -50, max: 50 }),
  turnedDegrees: fc.double({ min: -360, max: 360 }),
})
const signs = (score: fc.Arbitrary<number>, margin: fc.Arbitrary<number>) =>
  fc.record({
    sense: fc.constant('sign' as const),
    atMs,
    readings: fc.array(fc.record({ placeId, score, margin, box }), { maxLength: 4 }),
  })
const share = fc.double({ min: 0, max: 1, noNaN: true })
const word = fc.record({
  sense: fc.constantFrom('tap' as const, 'list' as const, 'denied' as const),
  atMs,
  placeId,
})
const code = fc.record({ sense: fc.constant('qr' as const), atMs, placeId, box })
const tracked = fc.record({ sense: fc.constant('tracked' as const), atMs, placeId, box })
const anything = fc.oneof(
  place,
  heading,
  xr,
  signs(share, share),
  word,
  code,
  tracked,
) as fc.Arbitrary<Evidence>
const inOrder = (walk: readonly Evidence[]) => walk.toSorted((a, b) => a.atMs - b.atMs)
const anyWalk = fc.array(anything, { maxLength: 40 })

test('position, heading and motion alone never name a place, not even as a question', () => {
  const sensed = fc.array(fc.oneof(place, heading, xr, tracked) as fc.Arbitrary<Evidence>, { maxLength: 40 })
  fc.assert(
    fc.property(sensed, (walk) => {
      let state = nothingRecognised
      for (const evidence of inOrder(walk)) {
        state = recognise(state, evidence, places)
        expect(sightings(state, state.nowMs)).toEqual([])
      }
    }),
  )
})

test('signs read poorly never become firm, however often and in whatever order they are read', () => {
  const poor = fc.oneof(
    signs(fc.double({ min: 0, max: 0.799, noNaN: true }), share),
    signs(share, fc.double({ min: 0, max: 0.149, noNaN: true })),
  )
  const walks = fc.array(fc.oneof(poor, place, heading, xr, tracked) as fc.Arbitrary<Evidence>, {
    maxLength: 60,
  })
  fc.assert(
    fc.property(walks, (walk) => {
      let state = nothingRecognised
      for (const evidence of inOrder(walk)) {
        state = recognise(state, evidence, places)
        expect(sightings(state, state.nowMs).filter(({ certainty }) => certainty === 'firm')).toEqual([])
      }
    }),
  )
  const same = Array.from({ length: 50 }, (_, i) => sign(i * 200, read(first.id, 0.79, 0.4)))
  expect(sightings(live(same), 9800)).toMatchObject([{ placeId: first.id, certainty: 'maybe' }])
})

test('a question asked the moment a clock begins is a question, not an answer', () => {
  const state = live([sign(0, read(first.id, 0.7, 0.2))])
  expect(sightings(state, 0)).toMatchObject([{ placeId: first.id, certainty: 'maybe' }])
})

test('the same walk gives the same labels again, also when it was kept as lines of JSON', () => {
  fc.assert(
    fc.property(anyWalk, (walk) => {
      const lines = walk.map((evidence) => JSON.stringify(evidence))
      // JSON has no word for what is no number.
      fc.pre(lines.every((line) => !line.includes('null')))
      const played = JSON.stringify(live(walk))
      expect(JSON.stringify(live(walk))).toBe(played)
      expect(JSON.stringify(live(lines.map((line) => JSON.parse(line) as Evidence)))).toBe(played)
    }),
  )
})

test('a walk can be stopped anywhere and gone on with', () => {
  fc.assert(
    fc.property(anyWalk, fc.nat(40), (walk, cut) => {
      expect(live(walk.slice(cut), live(walk.slice(0, cut)))).toEqual(live(walk))
    }),
  )
})

test('positions and headings that arrive late are passed over, and change nothing', () => {
  const sensed = fc.array(fc.oneof(place, heading, xr) as fc.Arbitrary<Evidence>, { maxLength: 20 })
  fc.assert(
    fc.property(sensed, sensed, (walk, late) => {
      const played = live([
        ...inOrder(walk),
        { sense: 'position', atMs: 70_000, lng: 0, lat: 0, accuracyMetres: 5 },
      ])
      const lateOnes = late.filter(({ sense }) => sense === 'position')
      expect(live(lateOnes, played)).toEqual(played)
    }),
  )
})

test('what is recognised is in the pack, once, and labels of one picture do not stand on each other', () => {
  fc.assert(
    fc.property(anyWalk, (walk) => {
      const state = live(inOrder(walk))
      const seen = sightings(state, state.nowMs)
      expect(new Set(seen.map(({ placeId: id }) => id)).size).toBe(seen.length)
      const boxes = seen.flatMap((one) => one.box ?? [])
      for (const [i, one] of boxes.entries())
        for (const other of boxes.slice(i + 1)) expect(isSameSpot(one, other)).toBe(false)
      for (const { placeId: id, sinceMs } of seen) {
        expect(places.some((one) => one.id === id)).toBe(true)
        expect(sinceMs).toBeLessThanOrEqual(state.nowMs)
      }
    }),
  )
})

test('a sign read well in one picture names its place at once, and the label goes when nothing renews it', () => {
  const state = live([sign(1000, read(first.id, 0.85, 0.3))])
  expect(sightings(state, 1000)).toMatchObject([{ placeId: first.id, certainty: 'firm', sinceMs: 1000 }])
  expect(sightings(state, 6000)).toHaveLength(1)
  expect(sightings(state, 8000)).toEqual([])
  const again = live([sign(4000, read(first.id, 0.9, 0.3))], state)
  expect(sightings(again, 8000)).toMatchObject([{ certainty: 'firm', sinceMs: 1000 }])
})

test('a poor reading of a firm place leaves it firm, and no longer than it was', () => {
  const state = live([sign(0, read(first.id, 0.85, 0.3)), sign(5000, read(first.id, 0.65, 0.1))])
  expect(sightings(state, 5500)).toMatchObject([{ certainty: 'firm' }])
  expect(sightings(state, 7000)).toMatchObject([{ certainty: 'maybe' }])
})

test('at one spot of the picture the better reading is asked about and the other is not', () => {
  const state = live([
    sign(0, read(first.id, 0.7, 0.1), read(second.id, 0.64, 0.1)),
    sign(400, read(first.id, 0.7, 0.1)),
  ])
  expect(sightings(state, 500)).toMatchObject([{ placeId: first.id, certainty: 'maybe' }])
  const beside = live([sign(0, read(first.id, 0.7, 0.1, 0.2), read(second.id, 0.64, 0.1, 0.8))])
  expect(sightings(beside, 0).map(({ placeId: id }) => id)).toEqual([first.id, second.id])
})

test('a single reading does not push a better read label from its sign, and a turned phone shows the next sign', () => {
  const good = [0, 400, 800].map((ms) => sign(ms, read(first.id, 0.95, 0.4)))
  const contradicted = live([...good, sign(1200, read(second.id, 0.82, 0.2))])
  expect(sightings(contradicted, 1200)).toMatchObject([{ placeId: first.id, certainty: 'firm' }])
  const turned = live([...good, sign(3500, read(second.id, 0.82, 0.2))])
  const [left, shown] = sightings(turned, 3500)
  expect(left).toMatchObject({ placeId: first.id, certainty: 'firm' })
  expect(left?.box).toBeUndefined()
  expect(shown).toMatchObject({ placeId: second.id, certainty: 'firm', box: boxAt(0.5) })
})

test('"no" silences a place whatever is read, until a poster or the person says otherwise', () => {
  const denied: Evidence = { sense: 'denied', atMs: 1000, placeId: first.id }
  const state = live([sign(0, read(first.id, 0.7, 0.1)), denied, sign(1500, read(first.id, 0.95, 0.5))])
  expect(sightings(state, 1500)).toEqual([])
  expect(sightings(live([sign(130_000, read(first.id, 0.95, 0.5))], state), 130_000)).toHaveLength(1)
  for (const sense of ['tap', 'list', 'qr'] as const) {
    const allowed = live([{ sense, atMs: 2000, placeId: first.id }], state)
    expect(sightings(allowed, 2000)).toMatchObject([{ placeId: first.id, certainty: 'firm' }])
  }
})

test('"no" to a wrong label also takes back what it taught about position and compass', () => {
  const here = { ...lngLatAt(CORNER, { east: 100, north: 0 }), accuracyMetres: 20 }
  const walk: Evidence[] = [
    { sense: 'position', atMs: 0, ...here },
    { sense: 'heading', atMs: 0, degrees: 10, accuracyDegrees: 20 },
  ]
  const before = live(walk)
  const wrong = candidates(before, places)[5] as Place
  const misled = live([sign(200, read(wrong.id, 0.9, 0.3))], before)
  expect(misled.fix?.placeId).toBe(wrong.id)
  const corrected = live([{ sense: 'denied', atMs: 900, placeId: wrong.id }], misled)
  expect(whereabouts(corrected)).toEqual(whereabouts(before))
  expect([corrected.fix, corrected.shift, corrected.offset]).toEqual([undefined, undefined, undefined])
})

test('a label follows its sign between readings, and a lost sign keeps its name but not its spot', () => {
  const state = live([
    sign(0, read(first.id, 0.9, 0.3)),
    { sense: 'tracked', atMs: 100, placeId: first.id, box: boxAt(0.7) },
  ])
  expect(sightings(state, 100)[0]?.box).toEqual(boxAt(0.7))
  const late = live([sign(50, read(first.id, 0.9, 0.3, 0.5))], state)
  expect(sightings(late, 100)[0]?.box).toEqual(boxAt(0.7))
  const lost = live([{ sense: 'tracked', atMs: 200, placeId: first.id }], state)
  expect(sightings(lost, 200)).toMatchObject([{ placeId: first.id, certainty: 'firm' }])
  expect(sightings(lost, 200)[0]?.box).toBeUndefined()
})

test('following a sign for minutes does not keep its label without reading it again', () => {
  const follow = Array.from({ length: 300 }, (_, i): Evidence => ({
    sense: 'tracked',
    atMs: 100 + i * 100,
    placeId: first.id,
    box: boxAt(0.5),
  }))
  const state = live([sign(0, read(first.id, 0.9, 0.3)), ...follow])
  expect(
    sightings(live(follow.slice(0, 150), live([sign(0, read(first.id, 0.9, 0.3))])), 15_100),
  ).toHaveLength(1)
  expect(sightings(state, 30_000)).toEqual([])
})

test('candidates are the places around on the same floor, at most 60, nearest first; all of them where nothing is known', () => {
  expect(candidates(nothingRecognised, places)).toEqual(places)
  const at = (accuracyMetres: number, level?: number): Evidence => ({
    sense: 'position',
    atMs: 0,
    ...lngLatAt(CORNER, { east: 60, north: 0 }),
    accuracyMetres,
    ...(level !== undefined && { level }),
  })
  const near = candidates(live([at(8)]), places)
  expect(near.length).toBeGreaterThan(10)
  expect(near.length).toBeLessThan(places.length)
  const here = lngLatAt(CORNER, { east: 60, north: 0 })
  const metres = near.map((one) => (one.at ? distanceBetween(here, one.at) : Infinity))
  expect(metres).toEqual(metres.toSorted((a, b) => a - b))
  expect(Math.max(...metres)).toBeLessThanOrEqual(40)
  expect(candidates(live([at(60)]), places)).toEqual(places)
  expect(candidates(live([at(8, 1)]), places)).toEqual([])
  const crowd = Array.from({ length: 5000 }, (_, i): Place => ({ ...first, id: `p${i}` }))
  expect(candidates(live([at(8)]), crowd).length).toBeLessThanOrEqual(60)
  const { at: _door, ...nowhere } = { ...second, id: 'nowhere' }
  expect(candidates(live([at(8)]), [...places, nowhere]).at(-1)?.id).toBe('nowhere')
})

test('a sign of a shop that cannot be near is passed over', () => {
  const far = places[29] as Place
  const here: Evidence = { sense: 'position', atMs: 0, ...CORNER, accuracyMetres: 8 }
  expect(sightings(live([here, sign(100, read(far.id, 0.95, 0.5))]), 100)).toEqual([])
  expect(sightings(live([here, { sense: 'qr', atMs: 100, placeId: far.id }]), 100)).toHaveLength(1)
})
