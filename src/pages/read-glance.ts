import { isSlug, objectOf, textOf } from './unknown.ts'

/** What a scenario can be. */
const KINDS = ['shift', 'practice', 'walk', 'trip'] as const

/** A few strings of a scenario for a list, each checked to be one. Nothing is played from it. */
export interface Listed {
  id: string
  version: string
  kind: (typeof KINDS)[number]
  title: string
  summary: string
  minutes: number
  occupations: string[]
  skills: string[]
  /** The site's name, for its picture. */
  site: string
}

/** What the front page offers: with the names of its jobs in the learner's language. */
export interface Offered extends Listed {
  jobs: readonly string[]
}

/** What is told of a scenario that was played. */
export interface Glance extends Listed {
  /** Titles of the endings by id. */
  endings: Readonly<Record<string, string>>
  /** Any other line of the scenario in the language, such as a prompt that was answered. */
  line: (source: string) => string
}

/** What a list shows of a parsed scenario file of unknown quality; `undefined` where the title is missing. */
export function readListed(file: unknown, id: string, line: (source: string) => string): Listed | undefined {
  const root = objectOf(file)
  const meta = objectOf(root['meta'])
  const title = textOf(meta['title'])
  if (title === '') return undefined
  const site = textOf(objectOf(meta['site'])['name'])
  return {
    id,
    version: textOf(root['version']),
    kind: KINDS.find((kind) => kind === meta['kind']) ?? 'shift',
    title: line(title),
    summary: line(textOf(meta['summary'])),
    minutes: typeof meta['minutes'] === 'number' ? meta['minutes'] : 0,
    occupations: textsOf(meta['occupations']),
    skills: textsOf(meta['skills']),
    site: isSlug(site) ? site : '',
  }
}

/** The same with what only its file can tell. */
export function readGlance(file: unknown, id: string, line: (source: string) => string): Glance | undefined {
  const listed = readListed(file, id, line)
  if (!listed) return undefined
  const story = objectOf(objectOf(objectOf(objectOf(file)['states'])['story'])['states'])
  const endings = Object.entries(story).flatMap(([name, state]) => {
    const ending = textOf(objectOf(objectOf(objectOf(state)['meta'])['ending'])['title'])
    return ending === '' ? [] : [[name, line(ending)] as const]
  })
  return { ...listed, endings: Object.fromEntries(endings), line }
}

function textsOf(data: unknown): string[] {
  return Array.isArray(data) ? data.filter((one) => typeof one === 'string') : []
}
