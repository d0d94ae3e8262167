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

// What stands on signs most often first, for there is room for few.
const otherKeys = [
  'othernames',
  'brand',
  'brand:names:primary',
  'short_name',
  'alt_name',
  'name',
  'official_name',
  'old_name',
  'loc_name',
]
// The languages of the interface, also as IMDF writes them: `en-us`.
const spoken = /^(?:en|es)(?:-[a-z]{2})?$/
const anyLanguage = /^[a-z]{2,3}(?:-[a-z]{2,4})?$/

/** What a place is called as its tags have it, not cleaned yet. */
export interface Names {
  name?: string
  otherNames: string[]
}

/** The name of a place and what else may stand on its sign: brand, short, other, former and official names. */
export function readNames(tags: Tags): Names {
  const found = firstOf(tags, nameKeys) ?? firstNamed(tags)
  const others = keysOf(tags).flatMap((key) => (tags[key] ?? '').split(';'))
  const otherNames = [...new Set(others)].filter((other) => other.trim() !== '' && other !== found)
  return found === undefined ? { otherNames } : { name: found, otherNames }
}

function keysOf(tags: Tags): string[] {
  const keys = Object.keys(tags)
  return otherKeys.flatMap((base) => {
    const language = base === 'alt_name' ? anyLanguage : spoken
    return keys.filter(
      (key) => key === base || (key.startsWith(`${base}:`) && language.test(key.slice(base.length + 1))),
    )
  })
}

// `name: { fr }`, of whatever language.
function firstNamed(tags: Tags): string | undefined {
  const key = Object.keys(tags).find((one) => /^names?:[a-z-]{2,8}$/.test(one))
  return key === undefined ? undefined : tags[key]
}
