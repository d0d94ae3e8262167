import { kindWords } from './kind-words.ts'
import { firstOf, type Tags } from './tags.ts'

/** The career catalogue's kind of place for OpenStreetMap tags, or undefined. */
export type KindOf = (tags: Readonly<Record<string, string>>) => string | undefined

const keys = ['shop', 'amenity', 'tourism', 'office', 'craft', 'healthcare', 'leisure', 'building'] as const
const wordKeys = [
  ...keys,
  'category',
  'categories:primary',
  'categories',
  'kind',
  'subclass',
  'class',
  'fclass',
  'type',
  'poi_type',
  'maki',
  'marker-symbol',
]

/**
 * Tells the kind of a place from its tags; where those are not OpenStreetMap's, from whatever word it uses for its
 * category. Remembers words, so that one guesser is made for each file.
 */
export function makeKindGuess(kindOf: KindOf): (tags: Tags) => string | undefined {
  const known = new Map<string, string | undefined>()
  const ofWord = (word: string): string | undefined => {
    if (!known.has(word)) known.set(word, search(word, kindOf))
    return known.get(word)
  }
  return (tags) => {
    const straight = kindOf(tags)
    if (straight !== undefined) return straight
    for (const key of wordKeys) {
      const words =
        firstOf(tags, [key])
          ?.toLowerCase()
          .slice(0, 200)
          .split(/[;,|/>]/) ?? []
      // In a path such as `Food > Bakery` the last word says most.
      for (const word of words.toReversed()) {
        const kind = ofWord(word.trim())
        if (kind !== undefined) return kind
      }
    }
    return undefined
  }
}

function search(word: string, kindOf: KindOf): string | undefined {
  const plain = word.replace(/[^a-z0-9]+/g, '_').replace(/^_|_$/g, '')
  if (plain === '') return undefined
  const squashed = plain.replaceAll('_', '')
  const meant = Object.hasOwn(kindWords, squashed) ? kindWords[squashed] : undefined
  const [key, value] = meant?.split('=') ?? []
  if (key !== undefined && value !== undefined) {
    const kind = kindOf({ [key]: value })
    if (kind !== undefined) return kind
  }
  const shapes = [plain, plain.replace(/_?(?:store|shop)$/, ''), plain.replace(/s$/, ''), `${plain}s`]
  for (const shape of new Set(shapes)) {
    for (const tried of keys) {
      const kind = shape === '' ? undefined : kindOf({ [tried]: shape })
      if (kind !== undefined) return kind
    }
  }
  return undefined
}
