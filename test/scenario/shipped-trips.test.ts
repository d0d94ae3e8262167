import { existsSync, readdirSync, readFileSync } from 'node:fs'
import {
  endingId,
  readPlaythroughs,
  readScenario,
  stageOf,
  start,
  step,
  type Scenario,
  type Snapshot,
} from '#scenario'
import { describe, expect, test } from 'vitest'
import { walkStates } from '../../src/scenario/walk.ts'

const open = (id: string): Scenario => {
  const read = readScenario(readFileSync(`scenarios/${id}/scenario.json`))
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.scenario
}

const trips = readdirSync('scenarios')
  .filter((id) => existsSync(`scenarios/${id}/scenario.json`))
  .map(open)
  .filter(({ header }) => header.kind === 'trip')

/** Every moment of every written playthrough before its ending. */
const moments = (trip: Scenario) => {
  const read = readPlaythroughs(readFileSync(`scenarios/${trip.id}/playthroughs.json`))
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return Object.values(read.value)
    .flatMap(({ decisions }) => {
      const seen = [start(trip).snapshot]
      for (const decision of decisions) seen.push(step(trip, seen.at(-1) as Snapshot, decision).snapshot)
      return seen
    })
    .filter((snapshot) => endingId(snapshot) === undefined)
}

describe.each(trips.map((trip) => [trip.id, trip] as const))('the trip %s', (_, trip) => {
  const { stops = {}, plan, people, minutes } = trip.header
  const names = Object.keys(stops)
  const questions = Object.values(stops).flatMap((stop) => Object.values(stop.questions))

  test('fills a period of 45 minutes, with a few to spare', () => {
    expect(minutes).toBe(45)
    const planned = Object.values(stops).reduce((sum, stop) => sum + stop.minutes, 0)
    expect(planned).toBeGreaterThanOrEqual(35)
    expect(planned).toBeLessThanOrEqual(minutes - 2)
    expect(Object.values(plan ?? {}).filter((lines) => lines.length < 3)).toEqual([])
  })

  test('has six stops or more, people to meet, and questions of all three levels', () => {
    expect(names.length).toBeGreaterThanOrEqual(6)
    expect(Object.keys(people).length).toBeGreaterThanOrEqual(8)
    expect(questions.length).toBeGreaterThanOrEqual(12)
    expect(new Set(questions.map(({ level }) => level)).size).toBe(3)
    const bare = names.filter((name) => Object.keys(stops[name]?.points ?? {}).length < 2)
    expect(bare).toEqual([])
  })

  test('lets the class decide three times or more', () => {
    const votes = [...walkStates(trip.file.states)].flatMap(({ node }) => node.meta?.vote?.id ?? [])
    expect(new Set(votes).size).toBeGreaterThanOrEqual(3)
  })

  test('can be led to any stop at any moment, and there the class stands', () => {
    for (const snapshot of moments(trip)) {
      const stood = names.map((name) => {
        const gone = step(trip, snapshot, `go.${name}`)
        return [gone.taken, stageOf(trip, gone.snapshot).stop]
      })
      expect(stood).toEqual(names.map((name) => [true, name]))
    }
  })

  test('gives nothing for coming back to a stop', () => {
    const [first = '', second = ''] = names
    for (const snapshot of moments(trip))
      for (const name of names) {
        const away = name === first ? second : first
        const there = step(trip, snapshot, `go.${name}`).snapshot
        const back = step(trip, step(trip, there, `go.${away}`).snapshot, `go.${name}`)
        expect(back.marks).toEqual([])
      }
  })
})

test('a trip is shipped', () => {
  expect(trips.length).toBeGreaterThanOrEqual(1)
})
