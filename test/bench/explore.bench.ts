import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { getAdjacencyMap } from '@xstate/graph'
import { endingId, explore, readScenario, type Scenario } from '#scenario'
import { dialsFile } from '../scenario/proof/dials.ts'
import type { Figure } from './measure.ts'

const ROUNDS = 3
/** Ours is so short beside theirs that one run would measure the compiler of the engine. */
const OURS_PER_ROUND = 10

/**
 * Measures the exploration: states a second beside @xstate/graph's in the same run (rounds of both
 * in turn after some to warm up, medians; ours with totals and all, theirs the adjacency map alone),
 * a machine of a million states in a process of its own, and the café if it is there.
 */
export async function benchExplore(): Promise<Figure[]> {
  const desk = read(JSON.stringify(dialsFile(3, 10)))
  const ours: number[] = []
  const theirs: number[] = []
  for (let run = 0; run < OURS_PER_ROUND; run++) explore(desk)
  exploreByXState(read(JSON.stringify(dialsFile(2, 10))))
  for (let round = 0; round < ROUNDS; round++) {
    for (let run = 0; run < OURS_PER_ROUND; run++) ours.push(perSecond(() => explore(desk).states))
    theirs.push(perSecond(() => exploreByXState(desk)))
  }
  const million = await exploreMillion()
  return [
    { name: 'states a second, desk of 10,010 states', value: Math.round(median(ours)), unit: '1/s' },
    { name: 'the same by @xstate/graph', value: Math.round(median(theirs)), unit: '1/s' },
    { name: 'ratio (bar: at least 50)', value: round1(median(ours) / median(theirs)), unit: '×' },
    { name: `${million.states} states (bar: under 60)`, value: round1(million.seconds), unit: 's' },
    {
      name: 'peak memory of that process (bar: under 1500)',
      value: Math.round(million.megabytes),
      unit: 'MB',
    },
    ...benchCafe(),
  ]
}

function benchCafe(): Figure[] {
  const file = 'scenarios/cafe-opening/scenario.json'
  if (!existsSync(file)) return []
  const scenario = read(readFileSync(file))
  const since = performance.now()
  const { states } = explore(scenario)
  const seconds = (performance.now() - since) / 1000
  return [{ name: `café explored (${states} states)`, value: Math.round(seconds * 100) / 100, unit: 's' }]
}

function exploreByXState(scenario: Scenario): number {
  const map = getAdjacencyMap(scenario.machine, {
    events: scenario.vocabulary.map(({ decision }) => ({ type: decision })),
    stopWhen: (snapshot) => endingId(snapshot) !== undefined,
  })
  return Object.keys(map).length
}

async function exploreMillion() {
  const script = new URL('million.ts', import.meta.url).pathname
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script])
  return JSON.parse(stdout) as { states: number; steps: number; seconds: number; megabytes: number }
}

function read(source: string | Uint8Array): Scenario {
  const result = readScenario(source)
  if (!result.ok) throw new Error('the bench reads valid scenarios')
  return result.scenario
}

function perSecond(work: () => number): number {
  const since = performance.now()
  const done = work()
  return (done * 1000) / (performance.now() - since)
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}

function round1(value: number): number {
  return Math.round(value * 10) / 10
}

if (import.meta.filename === process.argv[1]) console.table(await benchExplore())
