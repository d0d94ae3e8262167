import { isForAdults, kindOfTags } from '#career'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { catalogue } from './catalogue-files.ts'

const kinds = [...catalogue.kinds.values()]
const kindOf = (tags: Record<string, string>) => kindOfTags(catalogue, tags)?.id

/** `a=b+c=d` as the tags of a place. */
const tagsOf = (tag: string): Record<string, string> =>
  Object.fromEntries(tag.split('+').map((part) => part.split('=') as [string, string]))

test('a place is known by its tags', () => {
  expect(kindOf({ shop: 'bakery' })).toBe('bakery')
  expect(kindOf({ amenity: 'pharmacy', name: 'Corner Pharmacy' })).toBe('pharmacy')
  expect(kindOf({ amenity: 'courthouse' })).toBe('courthouse')
  expect(kindOf({ shop: 'coffee' })).toBe('deli-specialty')
  expect(kindOf({ 'plant:source': 'solar' })).toBe('solar-farm')
})

test('every tag of a kind leads to that kind, and to no other', () => {
  const wrong = kinds.flatMap(({ id, tags }) => tags.filter((tag) => kindOf(tagsOf(tag)) !== id))
  expect(wrong).toEqual([])
  const all = kinds.flatMap(({ tags }) => tags)
  expect(all.filter((tag, at) => all.indexOf(tag) !== at)).toEqual([])
})

test('one of several values is enough', () => {
  expect(kindOf({ shop: 'candles;bakery' })).toBe('bakery')
})

test('a place that no kind describes has none, whatever its tags are called', () => {
  for (const tags of [{}, { shop: 'yes' }, { bakery: 'shop' }, { shop: 'bakery-supplies' }, { shop: '' }])
    expect(kindOf(tags)).toBeUndefined()
  expect(
    kindOf(JSON.parse('{"__proto__":"bakery","constructor":"x"}') as Record<string, string>),
  ).toBeUndefined()
})

test('where a kind asks for two tags, both are needed, and they beat a kind that asks for one', () => {
  const [one] = kinds
  if (!one) throw new Error('The catalogue has no kinds.')
  const both = { ...one, id: 'book-cafe', tags: ['amenity=cafe+shop=books'] }
  const wider = { kinds: new Map([...catalogue.kinds, ['book-cafe', both]]) }
  expect(kindOfTags(wider, { amenity: 'cafe', shop: 'books' })?.id).toBe('book-cafe')
  expect(kindOfTags(wider, { amenity: 'cafe' })?.id).toBe('cafe')
  expect(kindOfTags(wider, { shop: 'books' })?.id).toBe('books')
})

test('bars, tobacco, cannabis and gambling are for adults, by their tags or by their kind', () => {
  for (const tag of [
    'amenity=bar',
    'amenity=pub',
    'amenity=nightclub',
    'amenity=casino',
    'amenity=gambling',
    'shop=alcohol',
    'shop=tobacco',
    'shop=e-cigarette',
    'shop=cannabis',
    'shop=bookmaker',
    'shop=lottery',
    'shop=erotic',
    'shop=hookah',
    'amenity=stripclub',
    'craft=brewery',
  ])
    expect({ tag, is: isForAdults(kindOf(tagsOf(tag))) }).toEqual({ tag, is: true })
})

test('the kinds for adults are known without the catalogue, and are those that it marks', () => {
  const known = kinds.filter(({ id }) => isForAdults(id)).map(({ id }) => id)
  expect(known).toEqual(kinds.filter(({ isAdult }) => isAdult).map(({ id }) => id))
})

test('a restaurant with a bar is a restaurant', () => {
  expect(isForAdults(kindOf({ amenity: 'restaurant;bar' }))).toBe(false)
})

test('a bakery, an unknown place and no place at all are for everybody', () => {
  for (const kind of ['bakery', 'nowhere', 'constructor', kindOf({ shop: 'bakery' }), kindOf({})])
    expect(isForAdults(kind)).toBe(false)
})

test('no tags, however odd, break the look-up', () => {
  const tags = fc.dictionary(fc.string(), fc.string())
  expect(() =>
    fc.assert(
      fc.property(tags, (odd) => {
        const kind = kindOfTags(catalogue, odd)
        expect(isForAdults(kind?.id)).toBe(kind?.isAdult ?? false)
      }),
    ),
  ).not.toThrow()
})
