import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readGlance } from '../../src/pages/read-glance.ts'

const file = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const asItIs = (line: string) => line

test('the front page shows the café in the learner’s language', () => {
  const spanish = file('scenarios/cafe-opening/es.json') as Record<string, string>
  const cafe = file('scenarios/cafe-opening/scenario.json')
  const english = readGlance(cafe, 'cafe-opening', asItIs)
  const translated = readGlance(cafe, 'cafe-opening', (line) => spanish[line] ?? line)
  expect(english?.title).toBe('Opening shift at Morning Crumb')
  expect(english?.occupations).toContain('35-3023')
  expect(Object.keys(english?.endings ?? {}).length).toBeGreaterThanOrEqual(5)
  expect(translated?.title).not.toBe(english?.title)
})

test('a file that is no scenario has nothing to show', () => {
  for (const data of [null, 3, 'text', [], {}, { meta: [] }, { meta: { title: 7 } }]) {
    expect(readGlance(data, 'x', asItIs)).toBeUndefined()
  }
})

test('a site is never fetched from outside its folder', () => {
  const withSite = (name: string) => readGlance({ meta: { title: 'A', site: { name } } }, 'x', asItIs)?.site
  expect(withSite('cafe')).toBe('cafe')
  expect(withSite('../../secret')).toBe('')
})

test('whatever a file holds, a glance is made of strings and numbers only', () => {
  const isSound = (meta: Record<string, fc.JsonValue>, states: fc.JsonValue) => {
    const glance = readGlance({ meta: { ...meta, title: 'A' }, states }, 'x', asItIs)
    const words = [
      ...(glance?.skills ?? []),
      ...(glance?.occupations ?? []),
      glance?.summary,
      glance?.version,
    ]
    return typeof glance?.minutes === 'number' && words.every((word) => typeof word === 'string')
  }
  const meta = fc.dictionary(
    fc.constantFrom('summary', 'minutes', 'skills', 'occupations', 'site'),
    fc.jsonValue(),
  )
  expect(() => fc.assert(fc.property(meta, fc.jsonValue(), isSound))).not.toThrow()
})
