import { newAttempt, type Entry } from '#attempt'
import { openRecord } from '#record'
import { IDBFactory, IDBOpenDBRequest } from 'fake-indexeddb'
import { openDB } from 'idb'
import { beforeEach, expect, test } from 'vitest'
import { freshBrowser, killConnection, openRaw, watchTransactions, whileMethod } from './browser.ts'

const attempt = newAttempt({ id: 'kiosk', version: '1.0.0' })
const entry = (index: number): Entry => ({ t: index, decision: `look.thing${index}` })

async function recordOf(length: number) {
  const record = await openRecord()
  for (let index = 0; index < length; index += 1) await record.append(attempt, index, entry(index))
  return record
}

function refuse() {
  throw new DOMException('denied', 'SecurityError')
}

function neverOpens() {
  return new IDBOpenDBRequest()
}

beforeEach(freshBrowser)

test('a decision is written with strict durability', async () => {
  const record = await recordOf(1)
  const [seen] = await watchTransactions(() => record.append(attempt, 1, entry(1)))
  expect(seen).toMatchObject({ mode: 'readwrite', options: { durability: 'strict' } })
})

test('a decision counts as saved only once its transaction is complete', async () => {
  const record = await recordOf(1)
  await watchTransactions(async (seen) => {
    await record.append(attempt, 1, entry(1))
    expect(seen.map(({ isComplete }) => isComplete)).toEqual([true])
  })
})

test('a connection that the browser killed is opened again, and the decision is saved', async () => {
  const record = await recordOf(2)
  const [seen] = await watchTransactions(() => record.list())
  if (!seen) throw new Error('the record used a connection')
  killConnection(seen.db)
  await record.append(attempt, 2, entry(2))
  expect((await record.read(attempt.id))?.attempt.entries).toHaveLength(3)
})

test('a connection that dies without a word is noticed at the next save', async () => {
  const record = await recordOf(2)
  const [seen] = await watchTransactions(() => record.list())
  seen?.db.close()
  await record.append(attempt, 2, entry(2))
  expect((await record.read(attempt.id))?.attempt.entries).toHaveLength(3)
})

test('a newer version in another tab is not held up, and saving says that this page is closed out', async () => {
  const record = await recordOf(1)
  const newer = await openDB('first-shift', 99)
  await expect(record.append(attempt, 1, entry(1))).rejects.toMatchObject({ code: 'closed' })
  newer.close()
  expect(await openRecord()).toMatchObject({ kind: 'memory', reason: 'blocked' })
})

test('a gap in the log keeps what stands before it, says how much is lost, and can be mended', async () => {
  const record = await recordOf(5)
  const raw = await openRaw()
  await raw.delete('entries', [attempt.id, 3])
  raw.close()
  const read = await record.read(attempt.id)
  expect(read?.attempt.entries).toEqual([entry(0), entry(1), entry(2)])
  expect(read?.lost).toBe(2)
  await record.repair(attempt.id)
  await record.append(attempt, 3, { t: 9, decision: 'look.else' })
  expect(await record.read(attempt.id)).toMatchObject({ lost: 0, attempt: { entries: { length: 4 } } })
})

test('an entry that is no entry ends the log before it', async () => {
  const record = await recordOf(3)
  const raw = await openRaw()
  await raw.put('entries', { t: Number.NaN, decision: '<b>' }, [attempt.id, 1])
  raw.close()
  expect(await record.read(attempt.id)).toMatchObject({ lost: 2, attempt: { entries: [entry(0)] } })
})

test('an attempt whose head is damaged is not listed, and the others still are', async () => {
  const record = await recordOf(2)
  const raw = await openRaw()
  await raw.put('attempts', { id: 'ffffffff-bad', scenario: 7 })
  raw.close()
  expect((await record.list()).map(({ id }) => id)).toEqual([attempt.id])
  expect(await record.read('ffffffff-bad')).toBeUndefined()
})

test('where the browser refuses storage the shift is kept in memory, and says why', async () => {
  await whileMethod(
    IDBFactory.prototype as { open: unknown },
    'open',
    () => refuse,
    async () => {
      expect(await openRecord()).toMatchObject({ kind: 'memory', reason: 'private' })
    },
  )
})

test('a browser that never opens its storage does not keep the learner waiting', async () => {
  await whileMethod(
    IDBFactory.prototype as { open: unknown },
    'open',
    () => neverOpens,
    async () => {
      expect(await openRecord(50)).toMatchObject({ kind: 'memory', reason: 'blocked' })
    },
  )
})

test('a browser without IndexedDB plays from memory', async () => {
  Reflect.deleteProperty(globalThis, 'indexedDB')
  expect(await openRecord()).toMatchObject({ kind: 'memory', reason: 'old-browser' })
})

test('an attempt is held by one tab; another gets it when the first closes', async () => {
  const [first, second] = [await openRecord(), await openRecord()]
  const hold = await first.hold(attempt.id, { onLost: () => expect.unreachable() })
  expect(hold).toBeDefined()
  expect(await second.hold(attempt.id, { onLost: () => {} })).toBeUndefined()
  const coming = second.hold(attempt.id, { onLost: () => {} })
  hold?.release()
  expect(await coming).toBeDefined()
})

test('a tab from which an attempt is taken hears of it at once', async () => {
  const [first, second] = [await openRecord(), await openRecord()]
  const lost = new Promise<void>((resolve) => {
    void first.hold(attempt.id, { onLost: resolve })
  })
  await new Promise((resolve) => setImmediate(resolve))
  expect(await second.hold(attempt.id, { steal: true, onLost: () => {} })).toBeDefined()
  await lost
})
