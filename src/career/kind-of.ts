import type { Catalogue, PlaceKind } from './catalogue.ts'

/** The kind of place with these OpenStreetMap tags, the one that asks for most of them; undefined where none fits. */
export function kindOfTags(
  catalogue: Pick<Catalogue, 'kinds'>,
  tags: Readonly<Record<string, string>>,
): PlaceKind | undefined {
  const has = (tag: string) => {
    const [key = '', value] = tag.split('=')
    return Object.hasOwn(tags, key) && (tags[key] ?? '').split(';').includes(value ?? '')
  }
  let found: PlaceKind | undefined
  let most = 0
  for (const kind of catalogue.kinds.values())
    for (const tag of kind.tags) {
      const parts = tag.split('+')
      if (parts.length > most && parts.every(has)) [found, most] = [kind, parts.length]
    }
  return found
}

/**
 * Whether a place is for adults only: bars, tobacco, cannabis, gambling. Not shown to learners unless an adult allows.
 * Its tags are asked where no kind is given.
 */
export function isForAdults(
  catalogue: Pick<Catalogue, 'kinds'>,
  { kind, tags = {} }: { kind?: string; tags?: Readonly<Record<string, string>> },
): boolean {
  return (kind === undefined ? kindOfTags(catalogue, tags) : catalogue.kinds.get(kind))?.isAdult ?? false
}
