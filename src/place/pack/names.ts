import { firstOf, type Tags } from './tags.ts'

const nameKeys = [
  'name',
  'title',
  'label',
  'names:primary',
  'name:primary',
  'name:en',
  'name:es',
  'nombre',
  'sign',
  'store_name',
  'shop_name',
  'business_name',
  'brand',
  'brand:names:primary',
  'operator',
]

const otherKeys = [
  'alt_name',
  'othernames',
  'short_name',
  'official_name',
  'loc_name',
  'name:en',
  'name:es',
  'alt_name:en',
  'alt_name:es',
  'brand',
]

/** What a place is called as its tags have it, not cleaned yet. */
export interface Names {
  name?: string
  otherNames: string[]
}

/** The name on the sign and what else a place is called. */
export function readNames(tags: Tags): Names {
  const found = firstOf(tags, nameKeys) ?? firstNamed(tags)
  const others = otherKeys.flatMap((key) => (tags[key] ?? '').split(';'))
  const otherNames = [...new Set(others)].filter((other) => other.trim() !== '' && other !== found)
  return found === undefined ? { otherNames } : { name: found, otherNames }
}

// `name: { fr }`, of whatever language.
function firstNamed(tags: Tags): string | undefined {
  const key = Object.keys(tags).find((one) => /^names?:[a-z-]{2,8}$/.test(one))
  return key === undefined ? undefined : tags[key]
}
