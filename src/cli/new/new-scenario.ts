import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readSite } from '#scenario'
import { titleOf } from './names.ts'
import { photoSpots, type PhotoSpots } from './photo-spots.ts'

const TEMPLATE = 'src/cli/new/scenario'

/**
 * Writes a scenario of two decisions that passes the check, at a site: with its words in two languages, its runs and
 * its notes. Returns what to do next. Throws, with what to do, where there is such a scenario or no such site.
 */
export async function newScenario(id: string, site: string, root: string): Promise<string> {
  const folder = join(root, 'scenarios', id)
  if (existsSync(folder))
    throw new Error(`There is a scenario "${id}" already: scenarios/${id}. Choose another name.`)
  const { thing, spot, isPhoto } = await propsOf(join(root, 'assets/sites', site, 'site.json'))
  if (!isPhoto && !existsSync(join(root, 'src/kit/sites', site)))
    throw new Error(
      `There is no site "${site}". Begin it: npm run new -- site ${site}; or name one: --site cafe`,
    )
  const seen = isPhoto ? await photoSpots(site, root) : undefined
  const files = await readdir(join(root, TEMPLATE))
  await mkdir(folder, { recursive: true })
  for (const file of files) {
    const text = await readFile(join(root, TEMPLATE, file), 'utf8')
    const named = text
      .replaceAll('NEW-ID', id)
      .replaceAll('NEW-TITLE', titleOf(id))
      .replaceAll('NEW-SITE', site)
      .replaceAll('NEW-THING', thing)
      .replaceAll('NEW-SPOT', spot)
    await writeFile(join(folder, file), seen ? inPictures(file, named, seen) : named)
  }
  return [
    `scenarios/${id}: ${files.join(', ')}`,
    `  The title is in scenario.json, and in es.json on both sides of its line.`,
    'Next:',
    `  npm run check -- scenarios/${id}        proves it`,
    `  npm run play -- ${id}                   plays it in this terminal`,
    '  npm run dev                             plays it in a browser, in 3D too',
  ].join('\n')
}

/** A new file for a site of photos: it tells of its spots, and lets the learner go from one to the other. */
function inPictures(file: string, text: string, { spots, es }: PhotoSpots): string {
  if (file === 'es.json') return written({ ...(JSON.parse(text) as Record<string, string>), ...es })
  if (file !== 'scenario.json') return text
  const scenario = JSON.parse(text) as {
    meta: { site: { type: string }; spots: object }
    states: { story: { on?: object } }
  }
  scenario.meta.site.type = 'photo'
  scenario.meta.spots = spots
  const all = Object.entries(spots)
  const ways = all.map(([id, { name }]) => [
    `go.${id}`,
    { actions: [{ type: 'cue', params: { note: name } }] },
  ])
  if (all.length > 1) scenario.states.story.on = Object.fromEntries(ways)
  return written(scenario)
}

function written(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}

/** A thing to look at and a spot for a person: of the site where it is built, else those that every new site has. */
async function propsOf(file: string): Promise<{ thing: string; spot: string; isPhoto: boolean }> {
  const fresh = { thing: 'clipboard', spot: 'host', isPhoto: false }
  const source = await readFile(file).catch(() => undefined)
  const site = source && readSite(source)
  if (!site?.ok) return fresh
  const { things, spots, photo } = site.value
  const forPeople = Object.entries(spots).flatMap(([name, one]) => (one.for === 'learner' ? [] : [name]))
  return {
    thing: fresh.thing in things ? fresh.thing : (Object.keys(things)[0] ?? fresh.thing),
    spot: fresh.spot in spots ? fresh.spot : (forPeople[0] ?? fresh.spot),
    isPhoto: photo !== undefined,
  }
}
