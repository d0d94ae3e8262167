import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Where one scenario lies. */
export interface Place {
  folder: string
  /** The scenario file itself. */
  file: string
}

/**
 * The scenarios at the paths given: a scenario's folder, its file, or a folder of scenarios.
 * Paths that hold none come back as places too, so that reading them tells.
 */
export async function findScenarios(paths: readonly string[]): Promise<Place[]> {
  const found = await Promise.all(paths.map(placesAt))
  return found.flat()
}

async function placesAt(path: string): Promise<Place[]> {
  const what = await stat(path).catch(() => undefined)
  if (!what?.isDirectory()) return [{ folder: dirname(path), file: path }]
  const here = { folder: path, file: join(path, 'scenario.json') }
  const names = await readdir(path, { withFileTypes: true })
  if (names.some((entry) => entry.name === 'scenario.json')) return [here]
  const below = await Promise.all(
    names
      .filter((entry) => entry.isDirectory())
      .toSorted((a, b) => a.name.localeCompare(b.name))
      .map(async ({ name }) => ({ name, inside: await readdir(join(path, name)) })),
  )
  const places = below
    .filter(({ inside }) => inside.includes('scenario.json'))
    .map(({ name }) => ({ folder: join(path, name), file: join(path, name, 'scenario.json') }))
  return places.length > 0 ? places : [here]
}

/** What a scenario's folder is called: its name in reports when it cannot be read. */
export function nameOf({ folder, file }: Place): string {
  return basename(file) === 'scenario.json' ? basename(folder) : basename(file)
}
