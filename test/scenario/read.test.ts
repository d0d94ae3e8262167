import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { scenarioJsonSchema, schemaPath } from '../../src/cli/schema.ts'
import { migrate } from '../../src/scenario/migrate.ts'
import { readScenario } from '#scenario'
import { dig, kioskFile, kioskText, readKiosk, refusals } from './kiosk.ts'

test('a sound file opens, as text and as bytes', () => {
  const text = kioskText('scenario.json')
  for (const source of [text, new TextEncoder().encode(text)]) {
    const read = readScenario(source)
    expect(read.ok && read.scenario.header.title).toBe('Ten minutes at the kiosk')
  }
})

test('library things become plain statecharts, and their things get the verbs that go with them', () => {
  const { file, library, header, holdable } = readKiosk()
  expect(library).toEqual({ oven: 'deckOven', cloth: 'carriable', tongs: 'carriable', prepTable: 'surface' })
  expect(Object.keys(file.states.oven?.states ?? {})).toEqual(['cold', 'heating', 'hot'])
  expect(header.things.cloth?.verbs).toEqual(['look', 'use', 'take', 'put'])
  expect([...holdable]).toEqual(['cloth', 'tongs'])
  expect(JSON.parse(JSON.stringify(file))).toEqual(file)
})

test('a refusal names line and column, also of a part that the library made', () => {
  const [first] = refusals((file) => (file.meta.minutes = 600))
  expect(first).toMatchObject({ path: '$.meta.minutes', line: 1 })
  const text = kioskText('scenario.json').replace('"minutes": 2', '"minutes": 600')
  const read = readScenario(text)
  expect(read.ok ? [] : read.problems).toMatchObject([{ path: '$.meta.minutes', line: 12, column: 16 }])
  const oven = refusals((file) => delete dig(file, 'states').oven)
  expect(oven.map((one) => one.code)).toContain('unknown-state')
})

test('every file of an older format that ever shipped still opens', () => {
  const folder = new URL('./old/', import.meta.url)
  const names = readdirSync(folder)
  expect(names.length).toBeGreaterThan(0)
  for (const name of names) {
    const read = readScenario(readFileSync(new URL(name, folder)))
    expect({ name, problems: read.ok ? [] : read.problems }).toEqual({ name, problems: [] })
  }
})

test('a file of an older format is led through every later one', () => {
  const steps = [
    (file: Record<string, unknown>) => ({
      ...file,
      meta: { ...(file.meta as object), format: 2 },
      second: true,
    }),
    (file: Record<string, unknown>) => ({
      ...file,
      meta: { ...(file.meta as object), format: 3 },
      third: true,
    }),
  ]
  expect(migrate({ meta: { format: 1 } }, steps)).toEqual({
    ok: true,
    value: { meta: { format: 3 }, second: true, third: true },
  })
  expect(migrate({ meta: { format: 2 } }, steps)).toEqual({
    ok: true,
    value: { meta: { format: 3 }, third: true },
  })
  expect(migrate({ meta: { format: 4 } }, steps)).toMatchObject({
    ok: false,
    problems: [{ code: 'wrong-format' }],
  })
})

test('the JSON Schema for editors is the one that the reader checks with (else run: npm run schema)', () => {
  expect(readFileSync(schemaPath, 'utf8')).toBe(scenarioJsonSchema())
})

test('reading leaves nothing behind that a file could have changed', () => {
  const file = kioskFile()
  readScenario(`{"__proto__": {"polluted": true}, "meta": ${JSON.stringify(file.meta)}}`)
  expect('polluted' in {}).toBe(false)
})
