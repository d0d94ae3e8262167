import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readPhotoPlan } from '#scenario'

/** What a scenario in a photo site says of its spots, and the same lines in Spanish by the English ones. */
export interface PhotoSpots {
  spots: Record<string, { name: string; description: string }>
  es: Record<string, string>
}

/** The words of a photo site's author, for a scenario that plays in it. Throws, with what to do, where they are not there. */
export async function photoSpots(site: string, root: string): Promise<PhotoSpots> {
  const file = join('photo-sites', site, 'site.json')
  const source = await readFile(join(root, file)).catch(() => '')
  const plan = readPhotoPlan(source)
  if (!plan.ok)
    throw new Error(`${file} cannot be read. Make the site anew: npm run photos -- photo-sites/${site}`)
  const all = Object.entries(plan.value.spots)
  if (all.every(([, { things = {} }]) => Object.keys(things).length === 0))
    throw new Error(`Nothing can be pointed at yet. Add something to "things" in ${file}.`)
  if (all.every(([, { people = {} }]) => Object.keys(people).length === 0))
    throw new Error(`Nobody can stand anywhere yet. Add a place to "people" in ${file}.`)
  return {
    spots: Object.fromEntries(
      all.map(([id, { title, description }]) => [id, { name: title.en, description: description.en }]),
    ),
    es: Object.fromEntries(
      all.flatMap(([, { title, description }]) => [
        [title.en, title.es],
        [description.en, description.es],
      ]),
    ),
  }
}
