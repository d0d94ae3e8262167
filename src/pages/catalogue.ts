import {
  makeWords,
  readScenario,
  readTranslations,
  type Address,
  type Problem,
  type Scenario,
  type Words,
} from '#scenario'
import { askOnce } from './ask-once.ts'
import { fetchScenarioFile } from './scenario-files.ts'

/** Why a scenario is not there to play, with what the strict reader said where it was read at all. */
export type Trouble = { kind: 'missing' } | { kind: 'unreachable' } | { kind: 'refused'; problems: Problem[] }

/** A scenario that is ready to play, or why it is not. */
export type Loaded = { ok: true; scenario: Scenario } | { ok: false; trouble: Trouble }

const askScenario = askOnce<Loaded>()
const askWords = askOnce<Words>()

/** Fetches and strictly reads a scenario, once; the same promise for every call until a failure is forgotten. Never rejects. */
export function loadScenario(id: string): Promise<Loaded> {
  return askScenario(id, (isFailure) => read(id, isFailure))
}

/**
 * The scenario's words in a language, as said to the learner. A translation that cannot be fetched leaves the
 * scenario's own lines.
 */
export function loadWords(scenario: Scenario, language: string, address: Address): Promise<Words> {
  return askWords([scenario.id, language, address.form, address.name].join(' '), (isFailure) =>
    readWords(scenario, language, address, isFailure),
  )
}

async function read(id: string, isFailure: () => void): Promise<Loaded> {
  try {
    const bytes = await fetchScenarioFile(id, 'scenario')
    if (!bytes) return { ok: false, trouble: { kind: 'missing' } }
    const reading = readScenario(bytes)
    return reading.ok ? reading : { ok: false, trouble: { kind: 'refused', problems: reading.problems } }
  } catch {
    isFailure()
    return { ok: false, trouble: { kind: 'unreachable' } }
  }
}

async function readWords(
  scenario: Scenario,
  language: string,
  address: Address,
  isFailure: () => void,
): Promise<Words> {
  if (language === scenario.header.language) return makeWords(scenario, language, {}, address)
  const bytes = await fetchScenarioFile(scenario.id, language).catch(isFailure)
  const reading = bytes ? readTranslations(bytes) : undefined
  return makeWords(scenario, language, reading?.ok ? reading.value : {}, address)
}
