import { readFileSync } from 'node:fs'
import { EDUCATION, yearlyPay, type Occupation } from '#career'
import { expect, test } from 'vitest'
import { catalogue } from './catalogue-files.ts'

const trip = readFileSync('scenarios/loaf-to-table/scenario.json', 'utf8')
const { meta } = JSON.parse(trip) as { meta: { occupations: string[] } }

const occupation = (soc: string): Occupation => {
  const found = catalogue.occupations.get(soc)
  if (!found) throw new Error(`The catalogue has no ${soc}.`)
  return found
}

const asksFor = (soc: string) => occupation(soc).education
const [MILLER, FOOD_TECHNICIAN, BAKER] = ['51-9021', '19-4013', '51-3011'] as const
const AGRICULTURAL_TECHNICIAN = '19-4012'

test('every job on the way is one that the catalogue has', () => {
  expect(meta.occupations.filter((soc) => !catalogue.occupations.has(soc))).toEqual([])
})

test('the guide is told the middle pay of agricultural technicians as the catalogue has it', () => {
  const pay = (yearlyPay(occupation(AGRICULTURAL_TECHNICIAN)) ?? 0).toLocaleString('en-US')
  expect(trip).toContain(`earn more than $${pay} a year`)
})

test('the guide is told how much faster the field of bakers grows than all jobs together', () => {
  expect(trip).toContain(`grows by ${occupation(BAKER).growth} percent in ten years`)
  expect(trip).toContain(`all jobs together by ${catalogue.averageGrowth}.`)
})

test('people came by their jobs in ways that fit what the catalogue asks for', () => {
  expect([AGRICULTURAL_TECHNICIAN, FOOD_TECHNICIAN].map(asksFor)).toEqual(['associate', 'associate'])
  const belowDegree = EDUCATION.indexOf('associate')
  for (const soc of [
    MILLER,
    BAKER,
    '51-9111',
    '53-3033',
    '53-7065',
    '41-2011',
    '41-1011',
    '35-2012',
    '53-7011',
  ])
    expect(EDUCATION.indexOf(asksFor(soc))).toBeLessThan(belowDegree)
  // Ruth says that she studied.
  expect(asksFor('45-2011')).toBe('bachelor')
})
