import { prove, stageOf, start, step, type ScenarioFile } from '#scenario'
import { expect, test } from 'vitest'
import { dig, readKiosk, refusals } from './kiosk.ts'
import { arrive, story } from './mistake.ts'
import { asTrip } from './trip.ts'

test('the stage tells at which stop the class stands, and what it decides there', () => {
  const trip = readKiosk(asTrip)
  const atStart = start(trip).snapshot
  expect(stageOf(trip, atStart)).toMatchObject({ stop: 'ovenFront', vote: { id: 'stay' } })
  const left = step(trip, atStart, 'say.leave').snapshot
  expect(stageOf(trip, left).vote).toBeUndefined()
})

test('every line of a trip is to be translated', () => {
  const lines = readKiosk(asTrip).lines.map(({ text }) => text)
  expect(lines).toEqual(
    expect.arrayContaining([
      'Let them guess before you tell.',
      'It takes an hour to get hot.',
      'Why does she come at five?',
      'The oven needs an hour',
      'The first customers come at six.',
      'Do we stay?',
      'Write one question to a baker.',
    ]),
  )
})

test('the small trip of these tests opens', () => {
  expect(refusals(asTrip)).toEqual([])
})

test('the proof finds votes that cannot be carried out, and stops where nobody comes', () => {
  const found = (change: (file: ScenarioFile) => void) =>
    prove(
      readKiosk((file) => {
        asTrip(file)
        change(file)
      }),
    )
      .problems.filter(({ code }) => code === 'vote-not-offered' || code === 'stop-never-reached')
      .map(({ code, path, decisions }) => [code, path, decisions])
  expect(found(() => undefined)).toEqual([])
  expect(found((file) => delete dig(file, ...story, 'states', 'queue', 'meta').stop)).toEqual([
    ['stop-never-reached', '$.meta.stops.counter', undefined],
  ])
  // Asked once, the shift lead is not asked again.
  expect(
    found((file) => (dig(file, ...arrive, 'meta', 'vote').options = ['say.leave', 'say.whatFirst'])),
  ).toEqual([['vote-not-offered', '$.states.story.states.arrive.meta.vote', ['say.whatFirst']]])
})
