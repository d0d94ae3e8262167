import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldedWords, matchText, matchWords, prepareNames } from '../../../src/place/sign/match-name.ts'
import { FIRM } from '../../../src/place/evidence.ts'
import { NAMES } from '../../signs/names.ts'

const listOf = (names: readonly string[]) =>
  prepareNames(names.map((name) => ({ placeId: name, texts: [name] })))
const all = listOf(NAMES)

const scoresOf = (names: readonly string[], text: string, confidence?: number) => {
  const scores = matchText(listOf(names), text, confidence).map(({ alone }) => alone)
  return Object.fromEntries(names.map((name, index) => [name, scores[index] ?? Number.NaN]))
}

test('a name read letter for letter fits fully, however it is written', () => {
  const name = fc.constantFrom(...NAMES)
  const written = fc.constantFrom(
    (text: string) => text.toUpperCase(),
    (text: string) => text.toLowerCase(),
    (text: string) => text.normalize('NFD').replaceAll(/[\u0300-\u036F]/g, ''),
    (text: string) => text.replaceAll(' & ', ' and '),
    (text: string) => text.replaceAll("'", '’'),
  )
  fc.assert(
    fc.property(name, written, (one, write) => {
      expect(matchText(all, write(one), 1)[NAMES.indexOf(one)]?.alone).toBe(1)
    }),
  )
})

test('no text scores below nothing or above all, nor fails', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (text, sure) => {
        for (const { alone: score, doubt } of matchText(all, text, sure)) {
          expect(doubt).toBeGreaterThanOrEqual(0)
          expect(doubt).toBeLessThanOrEqual(1)
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1)
        }
      },
    ),
    { numRuns: 50 },
  )
})

test('what else stands on a sign costs a name little', () => {
  const { 'Copper Kettle': score } = scoresOf(['Copper Kettle', 'Paint Pot'], 'COPPER KETTLE coffee & more')
  expect(score).toBeGreaterThanOrEqual(FIRM.score)
})

test('letters that look alike cost less than others', () => {
  const names = ['Golden Ladle', 'Tile Town']
  expect(scoresOf(names, 'G0LDEN LAD1E')['Golden Ladle']).toBeGreaterThan(
    scoresOf(names, 'GXLDEN LADME')['Golden Ladle'] ?? 1,
  )
})

test('of two names alike the one on the sign comes first', () => {
  for (const [one, other] of [
    ['City Optics', 'City Opticians'],
    ['Corner Crumb Bakery', 'Corner Crust Bakery'],
    ['Union Street Dental', 'Union Street Deli'],
    ['Print Works', 'Print Workshop'],
  ] as const) {
    for (const sign of [one, other]) {
      const scores = scoresOf([one, other], sign)
      expect(scores[sign]).toBeGreaterThan(scores[sign === one ? other : one] ?? 1)
    }
  }
})

test('a name that only begins the word on the sign is no firm label', () => {
  expect(scoresOf(['Print Works', 'Rug Room'], 'Print Workshop', 0.9)['Print Works']).toBeLessThan(FIRM.score)
})

test('a shop outside the list is not taken for one that shares most of its name', () => {
  expect(
    scoresOf(['Corner Crumb Bakery', 'Rug Room'], 'CORNER CRUST BAKERY', 0.9)['Corner Crumb Bakery'],
  ).toBeLessThan(FIRM.score)
  expect(scoresOf(['Nut House', 'Rug Room'], 'Bird House', 0.9)['Nut House']).toBeLessThan(FIRM.score)
})

test('a distinctive word is worth a question, a common one is not', () => {
  const names = ['Riverside Dental', 'Family Dental', 'Rug Room']
  expect(scoresOf(names, 'RIVERSIDE')['Riverside Dental']).toBeGreaterThan(0.62)
  expect(scoresOf(names, 'DENTAL')['Riverside Dental']).toBeLessThan(0.62)
})

test('a name of three letters is not found inside other words', () => {
  expect(scoresOf(['Ayo', 'Rug Room'], 'MAYOR OF TOWN')['Ayo']).toBeLessThan(FIRM.score)
  expect(scoresOf(['Ayo', 'Rug Room'], 'AYO since 2004')['Ayo']).toBe(1)
})

test('a place is known by any of its names', () => {
  const list = prepareNames([{ placeId: 'optics', texts: ['Óptica del Mar', 'Sea View Optics'] }])
  expect(matchText(list, 'SEA VIEW OPTICS')).toMatchObject([{ alone: 1 }])
  expect(matchText(list, 'optica del mar')).toMatchObject([{ alone: 1 }])
})

test('a place without a legible name fits nothing', () => {
  expect(matchText(prepareNames([{ placeId: 'blank', texts: ['', '&'] }]), 'ANYTHING')).toMatchObject([
    { alone: 0 },
  ])
})

test('words are folded the same on signs and in lists', () => {
  expect(foldedWords("Panadería «La Espiga» & O'Malley's")).toEqual(['panaderia', 'la', 'espiga', 'omalleys'])
})

test('of neighbours’ signs read as one line each name has its own letters', () => {
  const [fish, light] = matchText(listOf(['Blue Heron Fish', 'Lamp Light']), 'BLUE HERON FISH LAMP LIGHT')
  expect(fish?.span).toEqual({ from: 0, to: 13 })
  expect(light?.span).toEqual({ from: 13, to: 22 })
})

test('a word that was read clearly and is not the name’s makes it doubtful, one read poorly does not', () => {
  const doubtOf = (name: string, ...read: readonly (readonly [string, number])[]) =>
    matchWords(
      listOf([name]),
      read.map(([text, confidence]) => ({ text, confidence })),
    )[0]?.doubt
  expect(doubtOf('Harbour Books', ['HARBOUR', 0.69], ['BROOKS', 0.85])).toBe(1)
  expect(doubtOf('Baker & Daughters', ['Barker', 0.8], ['&', 0.9], ['Daughters', 0.9])).toBe(1)
  expect(doubtOf('Harbour Books', ['HARBOUR', 0.9], ['BROOKS', 0.3])).toBeLessThan(0.45)
  expect(doubtOf('Harbour Books', ['HARBOUR', 0.9], ['BOOKS', 0.9])).toBe(0)
})

test('a letter is only taken for another name where its own part of the line was read with confidence', () => {
  const fitOf = (confidence: number) =>
    matchWords(listOf(['Pancake Place', 'Rug Room']), [
      { text: 'SALE', confidence: 0.99 },
      { text: 'Pancoke', confidence },
      { text: 'Plece', confidence },
    ])[0]?.alone ?? 0
  expect(fitOf(0.3)).toBeGreaterThan(fitOf(0.95))
})
