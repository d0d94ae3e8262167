import type { Catalogue, PlaceKind } from './catalogue.ts'

/** OpenStreetMap tags that name places for adults which have no kind of their own. */
const ADULT_TAGS = new Set([
  'shop=bookmaker',
  'shop=erotic',
  'shop=lottery',
  'shop=hookah',
  'amenity=gambling',
  'amenity=stripclub',
  'amenity=brothel',
  'amenity=hookah_lounge',
  'amenity=love_hotel',
])

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

/** Whether a place is for adults only: bars, tobacco, cannabis, gambling. Not shown to learners unless an adult allows. */
export function isForAdults(
  catalogue: Pick<Catalogue, 'kinds'>,
  place: { kind?: string; tags?: Readonly<Record<string, string>> },
): boolean {
  if (place.kind !== undefined && catalogue.kinds.get(place.kind)?.isAdult) return true
  return Object.entries(place.tags ?? {}).some(([key, value]) =>
    value.split(';').some((one) => ADULT_TAGS.has(`${key}=${one}`)),
  )
}
