import type { Part } from './part.ts'

/** What parts are for, which is the folder that their files lie in. */
export const KINDS = ['rooms', 'furniture', 'fittings', 'tools', 'goods', 'signs'] as const

/** What a part is for. */
export type PartKind = (typeof KINDS)[number]

/** A part with its place in the catalogue. */
export interface CatalogueEntry extends Part {
  /** As scenarios and sites name it. */
  name: string
  kind: PartKind
}

const files = import.meta.glob<{ part: Part }>('./parts/*/*.ts', { eager: true })

/** Every part of the kit by its name, in the order of kinds and names: `parts/tools/bin-bag.ts` is `binBag`. */
export const CATALOGUE: ReadonlyMap<string, CatalogueEntry> = new Map(
  KINDS.flatMap((kind) =>
    Object.entries(files)
      .filter(([path]) => path.startsWith(`./parts/${kind}/`))
      .map(([path, { part }]) => {
        const name = nameOf(path)
        return [name, { ...part, name, kind }] as const
      }),
  ),
)

function nameOf(path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1, -'.ts'.length)
  return file.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}
