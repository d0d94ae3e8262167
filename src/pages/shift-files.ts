import { isSlug, objectOf, textOf } from './unknown.ts'

/**
 * The files that a shift shows when it begins, as paths below the app: its site and whoever is there then. Made
 * when the app is built, so that a device can fetch them before it has seen the scenario. From a file of unknown
 * quality; names that could lead elsewhere are left out.
 */
export function firstFilesOf(file: unknown): string[] {
  const root = objectOf(file)
  const meta = objectOf(root['meta'])
  const site = textOf(objectOf(meta['site'])['name'])
  if (!isSlug(site)) return []
  const people = objectOf(meta['people'])
  const looks = firstOnStage(root).map((person) => textOf(objectOf(people[person])['look']))
  return [
    `sites/${site}/site.json`,
    `sites/${site}/site.glb`,
    `sites/${site}/things.glb`,
    'people/clips.glb',
    ...looks.filter(isSlug).map((look) => `people/${look}.glb`),
  ]
}

/** Whom the states in which a scenario begins put somewhere. */
function firstOnStage(root: Record<string, unknown>): string[] {
  const found = new Map<string, boolean>()
  for (const region of Object.values(objectOf(root['states']))) {
    let node = objectOf(region)
    while (Object.keys(node).length > 0) {
      for (const [id, person] of Object.entries(objectOf(objectOf(node['meta'])['people']))) {
        const at = textOf(objectOf(person)['at'])
        if (at !== '') found.set(id, at !== 'away')
      }
      node = objectOf(objectOf(node['states'])[textOf(node['initial'])])
    }
  }
  return [...found].flatMap(([id, isThere]) => (isThere ? [id] : []))
}
