import { newAttempt, type Attempt, type Entry } from '#attempt'
import { memoryRecord, openRecord, RecordError, type RecordStore } from '#record'
import * as fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { freshBrowser, openRaw, whileDiskFillsUp, whileDiskIsFull } from './browser.ts'

const scenario = { id: 'kiosk', version: '1.0.0' }
const entries: Entry[] = [
  { t: 1, decision: 'go.counter' },
  { t: 3, decision: 'say.hello' },
  { t: 4.5, rewind: 1 },
]

async function keep(record: RecordStore, attempt: Attempt, upTo = entries.length): Promise<void> {
  for (const [index, entry] of entries.slice(0, upTo).entries()) await record.append(attempt, index, entry)
}

beforeEach(freshBrowser)

describe.each([
  ['in IndexedDB', () => openRecord()],
  ['in memory', async () => memoryRecord()],
])('a record %s', (where, open) => {
  test('gives back what was kept', async () => {
    const record = await open()
    const attempt = newAttempt(scenario)
    await keep(record, attempt)
    const read = await record.read(attempt.id)
    expect(read?.attempt).toEqual({ ...attempt, entries })
    expect(read?.lost).toBe(0)
    expect(read?.summary).toMatchObject({ scenario: 'kiosk', version: '1.0.0', length: 3, elapsed: 4.5 })
    expect(await record.read('00000000-none')).toBeUndefined()
  })

  test('gives back what was dealt, and says it in the list', async () => {
    const record = await open()
    const deal = { weather: 'wet', level: 'guided' }
    const attempt = newAttempt(scenario, deal)
    await keep(record, attempt)
    expect((await record.read(attempt.id))?.attempt).toEqual({ ...attempt, entries })
    expect((await record.list())[0]?.deal).toEqual(deal)
    const copy = memoryRecord()
    await copy.importAll(await record.exportAll())
    expect((await copy.read(attempt.id))?.attempt.deal).toEqual(deal)
  })

  test('never overwrites an entry: whoever comes second is told', async () => {
    const record = await open()
    const attempt = newAttempt(scenario)
    await keep(record, attempt)
    const other = record.append(attempt, 1, { t: 3, decision: 'say.what' })
    await expect(other).rejects.toMatchObject({ name: 'RecordError', code: 'taken' })
    expect((await record.read(attempt.id))?.attempt.entries).toEqual(entries)
  })

  test('takes the same entry twice as once, so that a save can safely be tried again', async () => {
    const record = await open()
    const attempt = newAttempt(scenario)
    await keep(record, attempt)
    await record.append(attempt, 2, { t: 4.5, rewind: 1 })
    expect((await record.read(attempt.id))?.attempt.entries).toEqual(entries)
  })

  test('refuses an entry that would leave a gap', async () => {
    const record = await open()
    const gap = record.append(newAttempt(scenario), 2, { t: 1, decision: 'go.counter' })
    await expect(gap).rejects.toMatchObject({ code: 'missing' })
  })

  test('finds the newest unfinished attempt of the same version, and not a finished or older one', async () => {
    const record = await open()
    expect(await record.unfinished(scenario)).toBeUndefined()
    const [older, ended, open1] = [
      newAttempt({ id: 'kiosk', version: '0.9.0' }),
      newAttempt(scenario),
      newAttempt(scenario),
    ]
    await keep(record, older)
    await keep(record, open1, 1)
    await keep(record, ended, 1)
    await record.append(ended, 1, { t: 9, decision: 'say.closed' }, { ending: 'rough', earned: -5 })
    expect((await record.unfinished(scenario))?.id).toBe(open1.id)
    expect((await record.list()).find(({ id }) => id === ended.id)?.ending).toBe('rough')
    expect(await record.list()).toHaveLength(3)
  })

  test('an attempt that is rewound from its ending counts as unfinished again', async () => {
    const record = await open()
    const attempt = newAttempt(scenario)
    const ended = { ending: 'rough', shown: ['customerService'] }
    await record.append(attempt, 0, { t: 9, decision: 'say.closed' }, ended)
    expect(await record.unfinished(scenario)).toBeUndefined()
    await record.append(attempt, 1, { t: 9, rewind: 0 })
    expect((await record.unfinished(scenario))?.id).toBe(attempt.id)
    expect(await record.list()).toEqual([
      expect.not.objectContaining({ shown: expect.anything() as unknown }),
    ])
  })

  test('keeps what was written at a prompt, changes it, and forgets it when emptied', async () => {
    const record = await open()
    const [mine, other] = [newAttempt(scenario), newAttempt(scenario)]
    await record.reflect({ attempt: mine.id, prompt: 'How did she feel?', text: 'Glad.' })
    await record.reflect({ attempt: mine.id, prompt: 'How did she feel?', text: 'Relieved.' })
    await record.reflect({ attempt: mine.id, prompt: 'And you?', text: 'Fine.' })
    await record.reflect({ attempt: mine.id, prompt: 'And you?', text: '' })
    await record.reflect({ attempt: other.id, prompt: 'And you?', text: 'Tired.' })
    expect(await record.reflections(mine.id)).toEqual([
      { attempt: mine.id, prompt: 'How did she feel?', text: 'Relieved.' },
    ])
  })

  test('a skill that is no word is no part of a record', async () => {
    const record = await open()
    const attempt = newAttempt(scenario)
    const ended = { ending: 'rough', shown: ['customerService'] }
    await record.append(attempt, 0, { t: 9, decision: 'say.closed' }, ended)
    const text = await record.exportAll()
    for (const odd of ['<img src=x>', '', 'a'.repeat(61), 'two words']) {
      const hostile = text.replace('"customerService"', JSON.stringify(odd))
      expect(hostile).not.toBe(text)
      await expect(memoryRecord().importAll(hostile)).rejects.toMatchObject({ code: 'unreadable' })
    }
  })

  test('deletes one attempt with all that belongs to it, and everything', async () => {
    const record = await open()
    const [gone, kept] = [newAttempt(scenario), newAttempt(scenario)]
    for (const attempt of [gone, kept]) {
      await keep(record, attempt)
      await record.reflect({ attempt: attempt.id, prompt: 'And you?', text: 'Fine.' })
    }
    await record.remove(gone.id)
    expect(await record.read(gone.id)).toBeUndefined()
    expect(await record.reflections(gone.id)).toEqual([])
    expect((await record.read(kept.id))?.attempt.entries).toEqual(entries)
    await record.removeAll()
    expect(await record.list()).toEqual([])
    expect(await record.reflections(kept.id)).toEqual([])
  })

  test('exports everything as one text that another device reads', async () => {
    const record = await open()
    const attempt = newAttempt(scenario)
    await keep(record, attempt)
    const last = { t: 60, decision: 'say.closed' }
    const ended = { ending: 'rough', earned: -5, shown: ['detailOriented', 'customerService'] }
    await record.append(attempt, entries.length, last, ended)
    await record.reflect({ attempt: attempt.id, prompt: 'And you?', text: 'Fine.' })
    const text = await record.exportAll()
    const elsewhere = memoryRecord()
    expect(await elsewhere.importAll(text)).toEqual({ added: 1, kept: 0, reflections: 1 })
    expect(await elsewhere.exportAll()).toBe(text)
    expect(await elsewhere.list()).toEqual(await record.list())
    expect((await elsewhere.list())[0]).toMatchObject(ended)
    expect(await record.importAll(text)).toEqual({ added: 0, kept: 1, reflections: 0 })
  })

  test('an import adds what is new and never shortens or replaces what is here', async () => {
    const record = await open()
    const attempt = newAttempt(scenario)
    const [longer, shorter, other] = [memoryRecord(), memoryRecord(), memoryRecord()]
    await keep(longer, attempt, 3)
    await keep(shorter, attempt, 1)
    await keep(record, attempt, 2)
    await other.append(attempt, 0, { t: 1, decision: 'look.cup' })
    for (let i = 1; i < 5; i += 1) await other.append(attempt, i, { t: i, decision: 'look.cup' })
    expect((await record.importAll(await shorter.exportAll())).added).toBe(0)
    expect((await record.importAll(await other.exportAll())).added).toBe(0)
    expect((await record.read(attempt.id))?.attempt.entries).toHaveLength(2)
    expect((await record.importAll(await longer.exportAll())).added).toBe(1)
    expect((await record.read(attempt.id))?.attempt.entries).toEqual(entries)
  })

  test('importing arbitrary text never does more than say that it is no record', async () => {
    const record = await open()
    const texts = fc.oneof(fc.string(), fc.json(), fc.constant('{"kind":"first-shift-record"}'))
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const error = await record.importAll(text).catch((reason: unknown) => reason)
        expect(error).toBeInstanceOf(RecordError)
        expect(error).toMatchObject({ code: 'unreadable' })
      }),
      { numRuns: where === 'in memory' ? 500 : 100 },
    )
    expect(await record.list()).toEqual([])
  })
})

test('what was kept is there after the page is loaded anew', async () => {
  const attempt = newAttempt(scenario)
  const before = await openRecord()
  await keep(before, attempt)
  before.close()
  const after = await openRecord()
  expect((await after.read(attempt.id))?.attempt.entries).toEqual(entries)
})

test('the log in the database is exactly what the log says, and nothing about the learner', async () => {
  const record = await openRecord()
  const attempt = newAttempt(scenario)
  await keep(record, attempt)
  const raw = await openRaw()
  expect(await raw.getAll('entries')).toEqual(entries)
  expect(Object.keys((await raw.getAll('attempts'))[0] as object).toSorted()).toEqual([
    'elapsed',
    'format',
    'id',
    'length',
    'scenario',
    'started',
    'version',
  ])
  raw.close()
})

test('a disk that turns out to be full when all is written is told as full too', async () => {
  const record = await openRecord()
  const attempt = newAttempt(scenario)
  await keep(record, attempt, 1)
  await whileDiskFillsUp(async () => {
    await expect(
      record.reflect({ attempt: attempt.id, prompt: 'And you?', text: 'Fine.' }),
    ).rejects.toMatchObject({
      code: 'full',
    })
  })
  expect(await record.reflections(attempt.id)).toEqual([])
})

test('a full disk is told as such and leaves what was kept untouched', async () => {
  const record = await openRecord()
  const attempt = newAttempt(scenario)
  await keep(record, attempt, 2)
  await whileDiskIsFull(async () => {
    await expect(record.append(attempt, 2, { t: 5, rewind: 0 })).rejects.toMatchObject({ code: 'full' })
  })
  expect((await record.read(attempt.id))?.attempt.entries).toEqual(entries.slice(0, 2))
  await record.append(attempt, 2, { t: 5, rewind: 0 })
  expect((await record.read(attempt.id))?.attempt.entries).toHaveLength(3)
})
