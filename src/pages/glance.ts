import { limits } from '#scenario'
import { askOnce } from './ask-once.ts'
import { fetchScenarioFile } from './scenario-files.ts'
import { isSlug, objectOf, textOf } from './unknown.ts'

/**
 * What a list says of a scenario. It is read without the strict reader, which the front page has no need to
 * load: a few strings to show, each checked to be one. Nothing is played from it.
 */
export interface Glance {
  id: string
  version: string
  title: string
  summary: string
  minutes: number
  occupations: string[]
  skills: string[]
  /** The site's name, for its picture. */
  site: string
  /** Titles of the endings by id. */
  endings: Readonly<Record<string, string>>
  /** Any other line of the scenario in the language, such as a prompt that was answered. */
  line: (source: string) => string
}

const askGlance = askOnce<Glance | undefined>()

/**
 * What to list of a scenario, in a language; `undefined` where its file cannot be fetched or made out. The same
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

/** Picks what a list shows from a parsed scenario file of unknown quality; `undefined` where the title is missing. */
export function readGlance(file: unknown, id: string, line: (source: string) => string): Glance | undefined {
  const root = objectOf(file)
  const meta = objectOf(root['meta'])
  const title = textOf(meta['title'])
  if (title === '') return undefined
  const story = objectOf(objectOf(objectOf(root['states'])['story'])['states'])
  const endings = Object.entries(story).flatMap(([name, state]) => {
    const ending = textOf(objectOf(objectOf(objectOf(state)['meta'])['ending'])['title'])
    return ending === '' ? [] : [[name, line(ending)] as const]
  })
  const site = textOf(objectOf(meta['site'])['name'])
  return {
    id,
    version: textOf(root['version']),
    title: line(title),
    summary: line(textOf(meta['summary'])),
    minutes: typeof meta['minutes'] === 'number' ? meta['minutes'] : 0,
    occupations: textsOf(meta['occupations']),
    skills: textsOf(meta['skills']),
    site: isSlug(site) ? site : '',
    endings: Object.fromEntries(endings),
    line,
  }
}

function parse(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes))
}

function textsOf(data: unknown): string[] {
  return Array.isArray(data) ? data.filter((one) => typeof one === 'string') : []
}
