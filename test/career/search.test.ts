import { folded, search, type Searched } from '#career'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { catalogue, words } from './catalogue-files.ts'

const kindsIn = (language: 'en' | 'es'): Searched[] =>
  Object.entries(words[language].kinds).map(([id, { name, also }]) => ({ id, name, also }))

const [english, spanish] = [kindsIn('en'), kindsIn('es')]
const idsOf = (found: readonly Searched[]) => found.map(({ id }) => id)

test('accents and capitals do not matter', () => {
  expect(folded('Panadería')).toBe('panaderia')
  expect(folded('DISEÑO Ñandú Güero')).toBe('diseno nandu guero')
  for (const typed of ['panaderia', 'PANADERÍA', 'Panadería', 'pánadéria'])
    expect({ typed, first: search(spanish, typed)[0]?.id }).toEqual({ typed, first: 'bakery' })
})

test('a place is found by what else people call it', () => {
  expect(idsOf(search(english, 'drugstore'))).toContain('pharmacy')
  expect(idsOf(search(english, 'bread'))).toContain('bakery')
  expect(idsOf(search(spanish, 'botica'))).toContain('pharmacy')
  expect(idsOf(search(spanish, 'dentista'))).toContain('dentist')
})

test('a name comes before another word for something else', () => {
  const items = [
    { id: 'other', name: 'Aquarium', also: ['fish shop'] },
    { id: 'named', name: 'Shop of fish', also: [] },
  ]
  expect(idsOf(search(items, 'fish'))).toEqual(['named', 'other'])
})

test('the beginning of each word is enough, in any order, and the middle is not', () => {
  const items = [{ id: 'hospital', name: 'Animal hospital', also: ['vet'] }]
  for (const typed of ['an ho', 'hosp anim', 'vet hosp', '  animal, ', 'v'])
    expect(search(items, typed)).toEqual(items)
  for (const typed of ['pital', 'animal dentist', 'vett']) expect(search(items, typed)).toEqual([])
})

test('everything is there, by name, while nothing was typed', () => {
  for (const typed of ['', '   ', '…']) {
    const found = search(english, typed)
    expect(found).toHaveLength(catalogue.kinds.size)
    expect(found).toEqual(found.toSorted((a, b) => a.name.localeCompare(b.name)))
  }
})

test.each([
  ['en', english],
  ['es', spanish],
] as const)('every place is found by its own name and by each other word, language %s', (_, kinds) => {
  const missed = kinds.flatMap(({ id, name, also }) =>
    [name, ...also].filter((typed) => !idsOf(search(kinds, typed)).includes(id)),
  )
  expect(missed).toEqual([])
})

test('whatever is typed, what is found fits, and typing on never finds more', () => {
  const typing = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc
      .constantFrom(...english.map(({ name }) => name))
      .chain((name) => fc.nat({ max: name.length }).map((end) => name.slice(0, end))),
  )
  const letter = fc.constantFrom('a', 'e', 's', 't')
  expect(() =>
    fc.assert(
      fc.property(typing, letter, (typed, more) => {
        const found = search(english, typed)
        expect(new Set(found).size).toBe(found.length)
        // A space or sign at the end begins a new word, which also only asks for more.
        const further = new Set(idsOf(search(english, typed + more)))
        expect([...further].filter((id) => !idsOf(found).includes(id))).toEqual([])
      }),
    ),
  ).not.toThrow()
})
