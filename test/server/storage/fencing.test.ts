import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openPostgres } from '../../../src/server/storage/postgres.ts'
import { openStorage } from '../../../src/server/storage/open-storage.ts'
import type { Storage } from '../../../src/server/storage/storage.ts'
import { Fenced } from '../../../src/server/storage/storage-error.ts'
import { NO_POSTGRES, startPostgres, type PostgresServer } from './postgres-server.ts'
import { entries, newRow } from './rows.ts'

let server: PostgresServer | undefined
let first: Storage
let second: Storage

beforeAll(async () => {
  server = await startPostgres()
  if (!server) return
  const databaseUrl = await server.newDatabase()
  first = await openStorage({ databaseUrl })
  second = await openStorage({ databaseUrl })
})
afterAll(async () => {
  await first?.close()
  await second?.close()
  await server?.stop()
})
beforeEach(({ skip }) => {
  if (!server) skip(NO_POSTGRES)
})

test('a PostgreSQL that does not answer is told without the password', async () => {
  const opening = openPostgres('postgres://test:secret@127.0.0.1:1/none', 100)
  const error = await opening.catch((reason: unknown) => reason)
  expect(error).toMatchObject({ code: 'unreachable' })
  expect(String(error)).toContain('check the address in DATABASE_URL')
  expect(String(error)).not.toContain('secret')
})

test('while a lease holds, another process is told who serves the class', async () => {
  const row = newRow()
  await first.makeClass(row)
  const begun = Date.now()
  expect(await first.claim(row.id, 'one', 'http://one:8080', 60_000)).toEqual({ held: true, epoch: 1 })
  const answer = await second.claim(row.id, 'two', 'http://two:8080', 60_000)
  expect(answer).toMatchObject({ held: false, node: 'one', url: 'http://one:8080' })
  const expires = answer.held ? 0 : answer.expires.getTime()
  expect(expires).toBeGreaterThan(begun + 50_000)
  expect(await second.findClass(row.code)).toEqual(row)
})

test('a lease that ran out is taken over, and the former process writes nothing more', async () => {
  const row = newRow()
  await first.makeClass(row)
  await first.claim(row.id, 'one', 'http://one', 1)
  await first.append(row.id, 1, entries(1, 3))
  await wait(5)
  expect(await second.claim(row.id, 'two', 'http://two', 60_000)).toEqual({ held: true, epoch: 2 })
  await expect(first.append(row.id, 1, entries(4, 4))).rejects.toThrow(Fenced)
  await second.append(row.id, 2, [{ seq: 4, body: 'of the second' }])
  await first.release(row.id, 1)
  await second.append(row.id, 2, [{ seq: 5, body: 'of the second' }])
  expect(await first.read(row.id, 3)).toEqual([4, 5].map((seq) => ({ seq, body: 'of the second' })))
  expect(await first.claim(row.id, 'one', 'http://one', 60_000)).toMatchObject({ held: false, node: 'two' })
})

test('of leases renewed together, the one that another process has taken is told', async () => {
  const rows = [newRow(), newRow(), newRow()]
  const renewed = () => Promise.all(rows.map(({ id }) => first.claim(id, 'one', 'http://one', 60_000)))
  for (const row of rows) {
    await first.makeClass(row)
    await first.claim(row.id, 'one', 'http://one', 1)
  }
  await wait(5)
  await second.claim(rows[1]?.id ?? '', 'two', 'http://two', 60_000)
  expect(await renewed()).toMatchObject([
    { held: true, epoch: 1 },
    { held: false, node: 'two', url: 'http://two' },
    { held: true, epoch: 1 },
  ])
  // They hold from then on.
  expect(await second.claim(rows[2]?.id ?? '', 'two', 'http://two', 60_000)).toMatchObject({ held: false })
})

test('a process that starts again under its name need not wait for its former lease', async () => {
  const row = newRow()
  await first.makeClass(row)
  await first.claim(row.id, 'one', 'http://one', 60_000)
  expect(await second.claim(row.id, 'one', 'http://one', 60_000)).toEqual({ held: true, epoch: 2 })
  await expect(first.append(row.id, 1, entries(1, 1))).rejects.toThrow(Fenced)
})

test('what a new holder reads is all there is: nothing of the former one comes after', async () => {
  for (let round = 0; round < 20; round += 1) {
    const row = newRow()
    await first.makeClass(row)
    await first.claim(row.id, 'one', 'http://one', 1)
    let acknowledged = 0
    const writing = (async () => {
      for (;;) {
        await first.append(row.id, 1, entries(acknowledged + 1, acknowledged + 1))
        acknowledged += 1
      }
    })().catch((error: unknown) => error)
    // The lease of a millisecond has run out by then.
    await wait(2 + Math.random() * 20)
    const claim = await second.claim(row.id, 'two', 'http://two', 60_000)
    expect(claim).toEqual({ held: true, epoch: 2 })
    const seen = await second.read(row.id, 0)
    expect(await writing).toBeInstanceOf(Fenced)
    expect(await second.read(row.id, 0)).toEqual(seen)
    expect(seen).toEqual(entries(1, acknowledged))
    await second.append(row.id, 2, entries(acknowledged + 1, acknowledged + 1))
  }
})
