import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pictureSpot } from '#attempt'
import { readScenario, type Scenario } from '#scenario'
import { LOOK_ROUND } from '../photos/photo-site.ts'

const scenarioIn = (folder: string): Scenario => {
  const read = readScenario(readFileSync(`${folder}/scenario.json`))
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.scenario
}

test('a learner sees the picture of the spot where they went last, at first that of the first; a rewind takes it back', () => {
  const scenario = scenarioIn(LOOK_ROUND)
  expect(pictureSpot(scenario, [])).toBe('counter')
  const entries = [
    { t: 1, decision: 'look.spill' },
    { t: 2, decision: 'go.entrance' },
    { t: 3, decision: 'look.exitSign' },
  ]
  expect(pictureSpot(scenario, entries)).toBe('entrance')
  expect(pictureSpot(scenario, [...entries, { t: 4, rewind: 1 }])).toBe('counter')
  expect(pictureSpot(scenarioIn('scenarios/cafe-opening'), entries)).toBeUndefined()
})
