import { readFile } from 'node:fs/promises'
import { kindOfTags, unpackCatalogue, type PackedCatalogue } from '#career'

/** How the career catalogue tells kinds of places, and which there are. */
export interface Kinds {
  kindOf: (tags: Readonly<Record<string, string>>) => string | undefined
  kinds: ReadonlySet<string>
}

const FIGURES = new URL('../../../assets/careers/figures.json', import.meta.url)

/** Opens the career catalogue that the app brings along. */
export async function readKindOf(): Promise<Kinds> {
  const catalogue = unpackCatalogue(JSON.parse(await readFile(FIGURES, 'utf8')) as PackedCatalogue)
  return { kindOf: (tags) => kindOfTags(catalogue, tags)?.id, kinds: new Set(catalogue.kinds.keys()) }
}
