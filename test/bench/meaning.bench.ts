import { readdirSync, readFileSync } from 'node:fs'
import { sample } from 'fast-check'
import { readScenario, type Scenario } from '#scenario'
import { generatedEvents, generatedFile } from '../scenario/generate-machine.ts'
import { readKiosk } from '../scenario/kiosk.ts'
import { walkBoth } from '../scenario/same-meaning.ts'
import type { Figure } from './measure.ts'

const STEPS = 200_000
const MACHINES = 400

/** 200,000 random events over generated machines and every scenario, in `step` and in plain XState; throws at the first difference. */
export async function benchMeaning(): Promise<Figure[]> {
  const scenarios = [readKiosk(), ...houseScenarios()].map((scenario) => ({
    scenario,
    events: scenario.vocabulary.map((one) => one.decision),
  }))
  const files = sample(generatedFile, { numRuns: MACHINES, seed: 1 })
  const generated = files.map((file) => ({ scenario: open(JSON.stringify(file)), events: generatedEvents }))
  const all = [...scenarios, ...generated]
  const each = Math.ceil(STEPS / all.length)
  const since = performance.now()
  const taken = all.reduce(
    (sum, { scenario, events }, index) => sum + walkBoth(scenario, events, each, index),
    0,
  )
  return [
    {
      name: 'events on which step and XState agree',
      value: each * all.length,
      unit: 'events',
      bar: '≥ 200000',
    },
    { name: 'of these taken by some state', value: taken, unit: 'events' },
    { name: 'machines', value: all.length, unit: 'machines' },
    {
      name: 'step, XState and the comparison',
      value: (performance.now() - since) / each / all.length,
      unit: 'ms/event',
    },
  ]
}

function open(source: string | Uint8Array): Scenario {
  const read = readScenario(source)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.scenario
}

function houseScenarios(): Scenario[] {
  const root = new URL('../../scenarios/', import.meta.url)
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return folders.map(({ name }) => open(readFileSync(new URL(`${name}/scenario.json`, root))))
}
