import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { limits, readScenario, type Scenario } from '#scenario'

/** The scenarios that classes may be made of. */
export interface ScenarioFiles {
  /** The one of that id, as it is written; undefined where there is none that can be read. */
  find(id: string): Promise<Scenario | undefined>
}

/**
 * Reads scenarios from a folder with one folder each, as they are asked for, and keeps them: a class must go on with
 * what it began with, so a changed file counts after a new start.
 */
export function openScenarioFiles(folder: string): ScenarioFiles {
  const kept = new Map<string, Scenario>()

  async function read(id: string): Promise<Scenario | undefined> {
    const path = join(folder, id, 'scenario.json')
    const found = await stat(path).catch(() => undefined)
    if (!found?.isFile() || found.size > limits.bytes) return undefined
    const answer = readScenario(await readFile(path))
    return answer.ok && answer.scenario.id === id ? answer.scenario : undefined
  }

  return {
    async find(id) {
      if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(id)) return undefined
      const before = kept.get(id)
      if (before) return before
      const scenario = await read(id)
      if (scenario) kept.set(id, scenario)
      return scenario
    },
  }
}
