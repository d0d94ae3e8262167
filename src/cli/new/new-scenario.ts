import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readSite } from '#scenario'
import { titleOf } from './names.ts'

const TEMPLATE = 'src/cli/new/scenario'

/**
 * Writes a scenario of two decisions that passes the check, at a site: with its words in two languages, its runs and
 * its notes. Returns what to do next. Throws, with what to do, where there is such a scenario or no such site.
 */
export async function newScenario(id: string, site: string, root: string): Promise<string> {
  const folder = join(root, 'scenarios', id)
  if (existsSync(folder))
    throw new Error(`There is a scenario "${id}" already: scenarios/${id}. Choose another name.`)
  if (!existsSync(join(root, 'src/kit/sites', site)))
    throw new Error(
      `There is no site "${site}". Begin it: npm run new -- site ${site}; or name one: --site cafe`,
    )
  const { thing, spot } = await propsOf(join(root, 'assets/sites', site, 'site.json'))
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
    await writeFile(join(folder, file), named)
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

/** A thing to look at and a spot for a person: of the site where it is built, else those that every new site has. */
async function propsOf(file: string): Promise<{ thing: string; spot: string }> {
  const fresh = { thing: 'clipboard', spot: 'host' }
  const source = await readFile(file).catch(() => undefined)
  const site = source && readSite(source)
  if (!site?.ok) return fresh
  const { things, spots } = site.value
  const forPeople = Object.entries(spots).flatMap(([name, one]) => (one.for === 'learner' ? [] : [name]))
  return {
    thing: fresh.thing in things ? fresh.thing : (Object.keys(things)[0] ?? fresh.thing),
    spot: fresh.spot in spots ? fresh.spot : (forPeople[0] ?? fresh.spot),
  }
}
