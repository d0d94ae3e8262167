import { isSlug, objectOf, textOf } from './unknown.ts'

/** The files of a shift's 3D body, as paths below the app. */
export interface ShiftFiles {
  /** What it shows when it begins: its site and whoever is there then. */
  first: string[]
  /** What its site gets once that is there. */
  details: string[]
  /** Whoever comes later. */
  later: string[]
}

/** The large ones are fetched where a device shows them, and kept then. */
const SMALL_PICTURE = /^[A-Za-z0-9]+-small-[a-z]+\.webp$/
const DETAILS = 'details.glb'

/**
 * Lists a shift's files when the app is built, so that a device can fetch them before it has seen the scenario.
 * From a file of unknown quality; names that could lead elsewhere are left out.
 * @param listSite the files of a site: not every one has details, and of one of photos the small pictures are kept
 */
export function shiftFilesOf(
  file: unknown,
  listSite: (site: string) => readonly string[] = () => [],
): ShiftFiles {
  const root = objectOf(file)
  const people = objectOf(objectOf(root['meta'])['people'])
  const first = filesWith(root, firstOnStage(root), people)
  const all = [...filesWith(root, Object.keys(people), people), ...picturesOf(root, listSite)]
  const later = all.filter((path) => !first.includes(path))
  return { first, details: detailsOf(root, listSite), later }
}

function filesWith(
  root: Record<string, unknown>,
  present: readonly string[],
  people: Record<string, unknown>,
): string[] {
  const { site, isPhoto } = siteOf(root)
  if (!isSlug(site)) return []
  const looks = present.map((person) => textOf(objectOf(people[person])['look']))
  return [
    `sites/${site}/site.json`,
    ...(isPhoto ? [] : [`sites/${site}/site.glb`, `sites/${site}/things.glb`]),
    'people/clips.glb',
    ...looks.filter(isSlug).map((look) => `people/${look}.glb`),
  ]
}

function detailsOf(root: Record<string, unknown>, listSite: (site: string) => readonly string[]): string[] {
  const { site, isPhoto } = siteOf(root)
  const hasDetails = !isPhoto && isSlug(site) && listSite(site).includes(DETAILS)
  return hasDetails ? [`sites/${site}/${DETAILS}`] : []
}

function picturesOf(root: Record<string, unknown>, listSite: (site: string) => readonly string[]): string[] {
  const { site, isPhoto } = siteOf(root)
  if (!isPhoto || !isSlug(site)) return []
  return listSite(site).flatMap((file) => (SMALL_PICTURE.test(file) ? [`sites/${site}/${file}`] : []))
}

function siteOf(root: Record<string, unknown>): { site: string; isPhoto: boolean } {
  const site = objectOf(objectOf(root['meta'])['site'])
  return { site: textOf(site['name']), isPhoto: site['type'] === 'photo' }
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
