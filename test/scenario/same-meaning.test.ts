import { readdirSync, readFileSync } from 'node:fs'
import { assert, nat, property } from 'fast-check'
import { expect, test } from 'vitest'
import { readScenario, type Scenario } from '#scenario'
import { generatedEvents, generatedFile } from './generate-machine.ts'
import { readKiosk } from './kiosk.ts'
import { walkBoth } from './same-meaning.ts'

test('a step means what XState means, in any machine that an author could write', () => {
  let taken = 0
  assert(
    property(generatedFile, nat(), (file, seed) => {
      const read = readScenario(JSON.stringify(file))
      if (!read.ok) throw new Error(JSON.stringify(read.problems))
      taken += walkBoth(read.scenario, generatedEvents, 100, seed)
    }),
    { numRuns: 150 },
  )
  expect(taken).toBeGreaterThan(4000)
})

test('a step means what XState means in every scenario of the house', () => {
  for (const scenario of [readKiosk(), ...houseScenarios()]) {
    const events = scenario.vocabulary.map((one) => one.decision)
    expect(walkBoth(scenario, events, 2000, 7)).toBeGreaterThan(200)
  }
})

function houseScenarios(): Scenario[] {
  const root = new URL('../../scenarios/', import.meta.url)
  return readdirSync(root, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory()) return []
    const read = readScenario(readFileSync(new URL(`${entry.name}/scenario.json`, root)))
    return read.ok ? [read.scenario] : []
  })
}
