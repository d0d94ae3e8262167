import { makeWords, readScenario, readTranslations, type Problem, type Scenario, type Words } from '#scenario'
import { fetchScenarioFile } from './scenario-files.ts'

/** Why a scenario is not there to play, with what the strict reader said where it was read at all. */
export type Trouble = { kind: 'missing' } | { kind: 'unreachable' } | { kind: 'refused'; problems: Problem[] }

/** A scenario that is ready to play, or why it is not. */
export type Loaded = { ok: true; scenario: Scenario } | { ok: false; trouble: Trouble }

const loading = new Map<string, Promise<Loaded>>()
const wording = new Map<string, Promise<Words>>()

/** Fetches and strictly reads a scenario, once; the same promise for every call. Never rejects. */
export function loadScenario(id: string): Promise<Loaded> {
  const fresh = loading.get(id) ?? read(id)
  loading.set(id, fresh)
  return fresh
}

/** Forgets that a scenario could not be fetched, so that the next `loadScenario` tries again. */
export function forgetScenario(id: string): void {
  loading.delete(id)
}

/** The scenario's words in a language. A translation that cannot be fetched leaves the scenario's own lines. */
export function loadWords(scenario: Scenario, language: string): Promise<Words> {
  const key = `${scenario.id} ${language}`
  const fresh = wording.get(key) ?? readWords(scenario, language)
  wording.set(key, fresh)
  return fresh
}

async function read(id: string): Promise<Loaded> {
  try {
    const bytes = await fetchScenarioFile(id, 'scenario')
    if (!bytes) return { ok: false, trouble: { kind: 'missing' } }
    const reading = readScenario(bytes)
    return reading.ok ? reading : { ok: false, trouble: { kind: 'refused', problems: reading.problems } }
  } catch {
    return { ok: false, trouble: { kind: 'unreachable' } }
  }
}

async function readWords(scenario: Scenario, language: string): Promise<Words> {
  if (language === scenario.header.language) return makeWords(scenario, language)
  const bytes = await fetchScenarioFile(scenario.id, language).catch(() => undefined)
  const reading = bytes && readTranslations(bytes)
  return makeWords(scenario, language, reading?.ok ? reading.value : {})
}
