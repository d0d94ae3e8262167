import { makeWords, readScenario, type Problem, type Scenario, type Translations, type Words } from '#scenario'

const files: Record<string, string> = import.meta.glob<string>('/scenarios/*/*.json', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
})

/** Why a scenario is not there to play, with what the strict reader said where it was read at all. */
export type Trouble = { kind: 'missing' } | { kind: 'unreachable' } | { kind: 'refused'; problems: Problem[] }

/** A scenario that is ready to play, or why it is not. */
export type Loaded = { ok: true; scenario: Scenario } | { ok: false; trouble: Trouble }

/** The ids of all scenarios that this build carries, in alphabetical order. */
export function scenarioIds(): string[] {
  return Object.keys(files)
    .flatMap((path) => /^\/scenarios\/([^/]+)\/scenario\.json$/.exec(path)?.[1] ?? [])
    .toSorted()
}

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
  const file = files[`/scenarios/${id}/scenario.json`]
  if (!file) return { ok: false, trouble: { kind: 'missing' } }
  try {
    const bytes = new Uint8Array(await (await fetchFile(file)).arrayBuffer())
    const reading = readScenario(bytes)
    return reading.ok ? reading : { ok: false, trouble: { kind: 'refused', problems: reading.problems } }
  } catch {
    return { ok: false, trouble: { kind: 'unreachable' } }
  }
}

async function readWords(scenario: Scenario, language: string): Promise<Words> {
  const file = files[`/scenarios/${scenario.id}/${language}.json`]
  if (!file || language === scenario.header.language) return makeWords(scenario, language)
  try {
    const data: unknown = await (await fetchFile(file)).json()
    return makeWords(scenario, language, linesOf(data))
  } catch {
    return makeWords(scenario, language)
  }
}

function linesOf(data: unknown): Translations {
  if (typeof data !== 'object' || data === null) return {}
  return Object.fromEntries(Object.entries(data).filter(([, line]) => typeof line === 'string'))
}

async function fetchFile(file: string): Promise<Response> {
  const response = await fetch(file)
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`)
  return response
}
