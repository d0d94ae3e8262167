import { readdir } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import {
  limits,
  locateProblems,
  type Problem,
  type ProofOptions,
  prove,
  readPlaythroughs,
  readScenario,
  readSite,
  readTranslations,
  type Report,
  type Scenario,
  type Translations,
} from '#scenario'
import { checkWalk } from './check-walk.ts'
import { nameOf, type Place } from './find-scenarios.ts'
import { readBounded, type ReadFile } from './read-bounded.ts'

/** What the check found out about one scenario; without a proof where it could not be read. */
export interface Checked {
  name: string
  file: string
  problems: Problem[]
  proof?: { scenario: Scenario; report: Report; seconds: number }
}

const languages = ['en', 'es'] as const

/** Reads a scenario with all that stands beside it and proves it. */
export async function checkScenario(
  place: Place,
  sites = 'assets/sites',
  people = 'assets/people',
): Promise<Checked> {
  const about = { name: nameOf(place), file: place.file }
  const source = await readBounded(place.file)
  if (!source) return { ...about, problems: [notThere(place.file)] }
  const read = source.ok ? readScenario(source.bytes) : source
  if (!read.ok) return { ...about, problems: read.problems }

  const { scenario } = read
  const problems: Problem[] = [...misnamed(place, scenario), ...(await checkWalk(scenario))]
  const beside = <T>(name: string, file: ReadFile, parse: (bytes: Uint8Array) => Parsed<T>): T | null => {
    if (!file) return null
    const parsed = file.ok ? parse(file.bytes) : file
    if (parsed.ok) return parsed.value
    for (const one of parsed.problems) problems.push({ ...one, path: `${name}: ${one.path}` })
    return null
  }

  const options: ProofOptions = { cast: await findCast(people) }
  const siteName = scenario.header.site.name
  const siteFile = await readBounded(join(sites, siteName, 'site.json'), limits.siteBytes)
  const site = beside(`${siteName}/site.json`, siteFile, readSite)
  if (site || !siteFile) options.site = site
  const playthroughs = beside(
    'playthroughs.json',
    await readBounded(join(place.folder, 'playthroughs.json')),
    readPlaythroughs,
  )
  if (playthroughs) options.playthroughs = playthroughs
  const translations: Record<string, Translations | null> = {}
  for (const language of languages) {
    if (language === scenario.header.language) continue
    const file = await readBounded(join(place.folder, `${language}.json`))
    const lines = beside(`${language}.json`, file, readTranslations)
    if (lines || !file) translations[language] = lines
  }

  const since = performance.now()
  const report = prove(scenario, { ...options, translations })
  const seconds = (performance.now() - since) / 1000
  const text = source.ok ? new TextDecoder().decode(source.bytes) : ''
  problems.push(...locateProblems(text, report.problems))
  return { ...about, problems, proof: { scenario, report, seconds } }
}

/** Everyone of whom there is a model; `clips.glb` holds what all of them share. */
async function findCast(people: string): Promise<string[]> {
  const files = await readdir(people).catch(() => [])
  return files
    .filter((file) => file.endsWith('.glb') && file !== 'clips.glb')
    .map((file) => file.slice(0, -'.glb'.length))
}

type Parsed<T> = { ok: true; value: T } | { ok: false; problems: Problem[] }

/** The app finds a scenario, and a past attempt its scenario, by the folder's name alone. */
function misnamed(place: Place, { id }: Scenario): Problem[] {
  const folder = basename(resolve(place.folder))
  if (basename(place.file) !== 'scenario.json' || folder === id) return []
  return [
    {
      path: '$.id',
      code: 'id-not-folder',
      message: `This scenario is called "${id}" and lies in a folder called "${folder}": attempts at it could not be found again.`,
      advice: `Rename the folder to "${id}", or write "id": "${folder}".`,
      severity: 'error',
    },
  ]
}

function notThere(file: string): Problem {
  return {
    path: '$',
    code: 'no-scenario',
    message: `There is no scenario at ${file}.`,
    advice: 'Name the folder of a scenario, its scenario.json, or a folder of scenarios.',
    severity: 'error',
  }
}
