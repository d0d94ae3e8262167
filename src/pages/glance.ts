import { limits } from '#scenario'
import { askOnce } from './ask-once.ts'
import { fetchScenarioFile } from './scenario-files.ts'
import { readGlance, type Glance } from './read-glance.ts'
import { objectOf, textOf } from './unknown.ts'

const askGlance = askOnce<Glance | undefined>()

/**
 * What to tell of a scenario that was played, in a language, without the strict reader, which no list has need to
 * load; `undefined` where its file cannot be fetched or made out. The same
 * promise for every call until a failure is forgotten; never rejects.
 */
export function loadGlance(id: string, language: string): Promise<Glance | undefined> {
  return askGlance(`${id} ${language}`, (isFailure) =>
    fetchGlance(id, language, isFailure).catch(() => {
      isFailure()
      return undefined
    }),
  )
}

async function fetchGlance(id: string, language: string, isFailure: () => void): Promise<Glance | undefined> {
  const [file, words] = await Promise.all([
    fetchScenarioFile(id, 'scenario'),
    fetchScenarioFile(id, language).catch(isFailure),
  ])
  if (!file || file.length > limits.bytes) return undefined
  const lines = words && words.length <= limits.bytes ? objectOf(parse(words)) : {}
  return readGlance(parse(file), id, (line) => (Object.hasOwn(lines, line) ? textOf(lines[line]) : line))
}

function parse(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes))
}
