import type { Catalogue, PlaceKind } from './catalogue.ts'

type Kinds = Catalogue['kinds']

/** Kinds by the tag they are known by, those that need two tags first. */
const byTag = new WeakMap<Kinds, Map<string, { parts: readonly string[]; kind: PlaceKind }[]>>()

/**
 * The kind of place with these OpenStreetMap tags, the one that asks for most of them, and of two values of one key the
 * first: a restaurant with a bar is a restaurant. A second key that is for adults counts more: a café that sells
 * cannabis is not for learners. Undefined where none fits.
 */
export function kindOfTags(
  { kinds }: Pick<Catalogue, 'kinds'>,
  tags: Readonly<Record<string, string>>,
): PlaceKind | undefined {
  const known = byTag.get(kinds) ?? listByTag(kinds)
  byTag.set(kinds, known)
  const own = new Set(
    Object.entries(tags).flatMap(([key, value]) => value.split(';').map((one) => `${key}=${one.trim()}`)),
  )
  const fitting = [...own]
    .flatMap((tag) => known.get(tag) ?? [])
    .filter(({ parts }) => parts.every((part) => own.has(part)))
    .toSorted((a, b) => b.parts.length - a.parts.length)
  const [best] = fitting
  const adult = fitting.find(({ kind, parts }) => kind.isAdult && keyOf(parts) !== keyOf(best?.parts))
  return (adult ?? best)?.kind
}

function keyOf(parts: readonly string[] = []): string {
  return parts[0]?.split('=')[0] ?? ''
}

function listByTag(kinds: Kinds) {
  const found = new Map<string, { parts: readonly string[]; kind: PlaceKind }[]>()
  for (const kind of kinds.values())
    for (const tag of kind.tags) {
      const parts = tag.split('+')
      const [first = ''] = parts
      found.set(first, [...(found.get(first) ?? []), { parts, kind }])
    }
  return found
}

/**
 * Ids of the kinds of places that are for adults, as `isAdult` says in the catalogue; known without it, so that where it
 * cannot be fetched nobody is led there either.
 */
const FOR_ADULTS: ReadonlySet<string | undefined> = new Set([
  'adults-only',
  'alcohol',
  'bar',
  'brewery',
  'casino',
  'smoke-shop',
])

/** Whether a kind of place is for adults only: bars, tobacco, cannabis, gambling. Not shown to learners unless an adult allows. */
export function isForAdults(kind: string | undefined): boolean {
  return FOR_ADULTS.has(kind)
}
