import { AttemptSchema, newAttempt, readAttempt } from '#attempt'
import { readScenario, start } from '#scenario'
import * as fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { kioskFile } from './kiosk.ts'

interface AnySchema {
  type: string
  entries?: Record<string, AnySchema>
  options?: AnySchema[]
  item?: AnySchema
  wrapped?: AnySchema
  key?: AnySchema
  value?: AnySchema
}

const attempt = {
  ...newAttempt({ id: 'kiosk', version: '1.0.0' }),
  entries: [{ t: 1.5, decision: 'take.cup' }],
}

/** Every schema inside a schema, with its path and whether an array holds it directly. */
function* parts(schema: AnySchema, path = '', inArray = false): Generator<[string, AnySchema, boolean]> {
  yield [path, schema, inArray]
  for (const [key, entry] of Object.entries(schema.entries ?? {})) yield* parts(entry, `${path}.${key}`)
  for (const option of schema.options ?? []) yield* parts(option, path, inArray)
  if (schema.item) yield* parts(schema.item, `${path}[]`, true)
  if (schema.wrapped) yield* parts(schema.wrapped, path)
  if (schema.key) yield* parts(schema.key, `${path}.key`)
  if (schema.value) yield* parts(schema.value, `${path}.value`)
}

const all = [...parts(AttemptSchema)]

test('the log has only parts that this test knows how to judge', () => {
  expect(new Set(all.map(([, schema]) => schema.type))).toEqual(
    new Set(['strict_object', 'array', 'union', 'string', 'number', 'literal', 'exact_optional', 'record']),
  )
})

test('the log has no place for a vector: no array holds numbers', () => {
  const vectors = all.filter(([, schema, inArray]) => inArray && schema.type === 'number')
  expect(vectors).toEqual([])
})

test('the log has no place for a sentence: no text may hold a blank', () => {
  const texts = all.filter(([, schema]) => schema.type === 'string')
  expect(texts.map(([path]) => path)).toEqual([
    '.id',
    '.scenario',
    '.version',
    '.deal.key',
    '.deal.value',
    '.entries[].decision',
  ])
  for (const [path, schema] of texts) {
    const isSentence = (text: string) => v.safeParse(schema as unknown as v.GenericSchema, text).success
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => !isSentence(`${a} ${b}`)),
      { numRuns: 200 },
    )
    expect([path, isSentence('I am Ana')]).toEqual([path, false])
  }
})

test('the only numbers in the log are times in tenths, and how many decisions a rewind keeps', () => {
  const numbers = all.filter(([, schema]) => schema.type === 'number').map(([path]) => path)
  expect(numbers).toEqual(['.entries[].t', '.entries[].t', '.entries[].rewind'])
  expect(readAttempt({ ...attempt, entries: [{ t: 1.25, decision: 'take.cup' }] }).ok).toBe(false)
})

test('a field that the schema does not name is refused, wherever it stands', () => {
  expect(readAttempt(attempt).ok).toBe(true)
  expect(readAttempt({ ...attempt, name: 'Ana' })).toEqual({ ok: false, path: 'name' })
  expect(readAttempt({ ...attempt, entries: [{ t: 1, decision: 'take.cup', pose: [0, 1, 2] }] }).ok).toBe(
    false,
  )
  expect(readAttempt({ ...attempt, entries: [{ t: 1, decision: 'take.cup', rewind: 0 }] }).ok).toBe(false)
})

test('reading arbitrary data as an attempt never throws', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything(),
        fc.json().map((text) => JSON.parse(text) as unknown),
      ),
      (data) => {
        expect(typeof readAttempt(data).ok).toBe('boolean')
      },
    ),
    { numRuns: 2000 },
  )
})

test('reading a damaged attempt never throws, whatever replaces one of its fields', () => {
  const keys = fc.constantFrom(...Object.keys(attempt))
  fc.assert(
    fc.property(keys, fc.anything(), (key, value) => {
      expect(typeof readAttempt({ ...attempt, [key]: value }).ok).toBe('boolean')
    }),
    { numRuns: 1000 },
  )
})

test('the wait of the deepest state that a scenario may have fits the log', () => {
  const name = 'x'.repeat(40)
  const nest = (depth: number): object =>
    depth === 0
      ? { after: { '600000': `#kiosk.story.end` } }
      : { initial: name, states: { [name]: nest(depth - 1) } }
  const story = (depth: number) => ({
    initial: name,
    states: {
      [name]: nest(depth),
      end: { type: 'final', meta: { ending: { title: 'E', text: 'E', tone: 'steady' } } },
    },
  })
  let deepest = 0
  for (let depth = 1; depth < 60; depth += 1) {
    const file = {
      ...kioskFile,
      meta: { ...kioskFile.meta, skills: ['science'] },
      states: { story: story(depth) },
    }
    const read = readScenario(JSON.stringify(file))
    if (!read.ok) continue
    deepest = depth
    const [wait] = start(read.scenario).waits
    const entries = [{ t: 600, decision: wait?.event }]
    expect(readAttempt({ ...attempt, entries }).ok).toBe(true)
  }
  expect(deepest).toBeGreaterThan(10)
})
