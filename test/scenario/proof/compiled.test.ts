import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readScenario, type Scenario } from '#scenario'
import { generatedFile } from '../generate-machine.ts'
import { walkTogether } from './compare.ts'

const files = [
  'test/scenario/fixtures/kiosk/scenario.json',
  ...readdirSync('scenarios')
    .map((name) => `scenarios/${name}/scenario.json`)
    .filter((file) => existsSync(file)),
]

function scenarioFrom(source: string | Uint8Array): Scenario {
  const read = readScenario(source)
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 1))
  return read.scenario
}

describe('the compiled machine', () => {
  it.each(files)(
    'takes each of 50,000 random events of %s as XState does',
    (file) => {
      expect(walkTogether(scenarioFrom(readFileSync(file)), 50_000, 20_261_122)).toBe(50_000)
    },
    600_000,
  )

  it('takes each of 100,000 random events of 400 generated machines as XState does', () => {
    let events = 0
    assert(
      property(generatedFile, integer(), (file, seed) => {
        events += walkTogether(scenarioFrom(JSON.stringify(file)), 250, seed)
      }),
      { numRuns: 400, seed: 20_261_122 },
    )
    expect(events).toBe(100_000)
  }, 600_000)
})
