import { readFileSync } from 'node:fs'
import { readScenario, type Problem, type Scenario, type ScenarioFile } from '#scenario'

const folder = new URL('./fixtures/kiosk/', import.meta.url)

/** The text of one file of the kiosk, the small complete scenario that tests share. */
export function kioskText(name: 'scenario.json' | 'es.json' | 'playthroughs.json'): string {
  return readFileSync(new URL(name, folder), 'utf8')
}

/** The kiosk as an author wrote it; a fresh copy to change. */
export function kioskFile(): ScenarioFile {
  return JSON.parse(kioskText('scenario.json')) as ScenarioFile
}

/** A value inside a file, by keys; for changing what the types do not let one change. */
export function dig(file: unknown, ...keys: (string | number)[]): Record<string, unknown> {
  return keys.reduce((at, key) => (at as Record<string | number, unknown>)[key], file) as Record<
    string,
    unknown
  >
}

/** The kiosk, read. */
export function readKiosk(change: (file: ScenarioFile) => void = () => undefined): Scenario {
  const file = kioskFile()
  change(file)
  const read = readScenario(JSON.stringify(file))
  if (!read.ok)
    throw new Error(
      `The kiosk does not open: ${read.problems.map((one) => `${one.path} ${one.message}`).join('\n')}`,
    )
  return read.scenario
}

/** Why the changed kiosk is refused; empty if it is not. */
export function refusals(change: (file: ScenarioFile) => void): Problem[] {
  const file = kioskFile()
  change(file)
  const read = readScenario(JSON.stringify(file))
  return read.ok ? [] : read.problems
}
