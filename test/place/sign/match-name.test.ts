import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldedWords, matchText, prepareNames, spanOf } from '../../../src/place/sign/match-name.ts'
import { FIRM } from '../../../src/place/evidence.ts'
import { NAMES } from '../../signs/names.ts'

const listOf = (names: readonly string[]) =>
  prepareNames(names.map((name) => ({ placeId: name, texts: [name] })))
const all = listOf(NAMES)

const scoresOf = (names: readonly string[], text: string, confidence?: number) => {
  const { alone: scores } = matchText(listOf(names), text, confidence)
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
      expect(matchText(all, write(one), 1).alone[NAMES.indexOf(one)]).toBe(1)
    }),
  )
})

test('no text scores below nothing or above all, nor fails', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (text, sure) => {
        for (const score of matchText(all, text, sure).alone) {
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
  expect(matchText(list, 'SEA VIEW OPTICS').alone).toEqual([1])
  expect(matchText(list, 'optica del mar').alone).toEqual([1])
})

test('a place without a legible name fits nothing', () => {
  expect(matchText(prepareNames([{ placeId: 'blank', texts: ['', '&'] }]), 'ANYTHING').alone).toEqual([0])
})

test('words are folded the same on signs and in lists', () => {
  expect(foldedWords("Panadería «La Espiga» & O'Malley's")).toEqual(['panaderia', 'la', 'espiga', 'omalleys'])
})

test('of neighbours’ signs read as one line each name has its own part', () => {
  const [fish, light] = listOf(['Blue Heron Fish', 'Lamp Light']).names
  if (!fish || !light) throw new Error('Two names were given.')
  expect(spanOf(fish, 'BLUE HERON FISH LAMP LIGHT').to).toBeCloseTo(13 / 22, 2)
  expect(spanOf(light, 'BLUE HERON FISH LAMP LIGHT').from).toBeCloseTo(13 / 22, 2)
  expect(spanOf(light, 'LAMP LIGHT')).toEqual({ from: 0, to: 1 })
})
