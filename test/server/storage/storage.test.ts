import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openStorage } from '../../../src/server/storage/open-storage.ts'
import type { Storage } from '../../../src/server/storage/storage.ts'
import { Fenced, Gap } from '../../../src/server/storage/storage-error.ts'
import { NO_POSTGRES, startPostgres, type PostgresServer } from './postgres-server.ts'
import { entries, newRow } from './rows.ts'
import { newFolder } from './folders.ts'

/** Long enough that no lease runs out while a test goes on. */
const LONG_MS = 600_000

describe.each(['embedded', 'PostgreSQL'] as const)('the %s storage', (kind) => {
  let server: PostgresServer | undefined
  let storage: Storage

  beforeAll(async () => {
    if (kind === 'PostgreSQL') {
      server = await startPostgres()
      if (server) storage = await openStorage({ databaseUrl: await server.newDatabase() })
    } else storage = await openStorage({ folder: newFolder() })
  })

  afterAll(async () => {
    await storage?.close()
    await server?.stop()
  })

  beforeEach(({ skip }) => {
    if (kind === 'PostgreSQL' && !server) skip(NO_POSTGRES)
  })

  async function newClass(): Promise<{ id: string; code: string; epoch: number }> {
    const row = newRow()
    await storage.makeClass(row)
    const claim = await storage.claim(row.id, 'a', 'http://a', LONG_MS)
    if (!claim.held) throw new Error('a new class is free')
    return { id: row.id, code: row.code, epoch: claim.epoch }
  }

  test('a class is found by its code as it was made', async () => {
    const row = newRow()
    expect(await storage.makeClass(row)).toBe('made')
    expect(await storage.findClass(row.code)).toEqual(row)
    const plain = newRow({ deal: null })
    await storage.makeClass(plain)
    expect(await storage.findClass(plain.code)).toEqual(plain)
    expect(await storage.findClass('NOSUCH')).toBeUndefined()
  })

  test('a code in use is not given twice, and the same class twice is one', async () => {
    const row = newRow()
    await storage.makeClass(row)
    expect(await storage.makeClass(row)).toBe('made')
    expect(await storage.makeClass(newRow({ code: row.code }))).toBe('codeTaken')
    expect(await storage.findClass(row.code)).toEqual(row)
  })

  test('a row with anything else in it is refused', async () => {
    const row = { ...newRow(), teacher: 'Ms. Rivera' }
    await expect(storage.makeClass(row)).rejects.toMatchObject({ code: 'refused' })
    for (const wrong of [
      { id: 'x' },
      { code: 'ab' },
      { guideKeyHash: 'secret' },
      { deleteOn: '2026-11-23' },
    ]) {
      await expect(storage.makeClass(newRow(wrong))).rejects.toMatchObject({ code: 'refused' })
    }
    expect(await storage.findClass(row.code)).toBeUndefined()
  })

  test('a log is read from where one stands', async () => {
    const { id, epoch } = await newClass()
    await storage.append(id, epoch, entries(1, 3))
    await storage.append(id, epoch, entries(4, 5))
    expect(await storage.read(id, 0)).toEqual(entries(1, 5))
    expect(await storage.read(id, 3)).toEqual(entries(4, 5))
    expect(await storage.read(id, 5)).toEqual([])
  })

  test('the same entries once more, or with new ones, are kept once', async () => {
    const { id, epoch } = await newClass()
    await storage.append(id, epoch, entries(1, 3))
    await storage.append(id, epoch, entries(1, 3))
    await storage.append(id, epoch, entries(2, 5))
    expect(await storage.read(id, 0)).toEqual(entries(1, 5))
  })

  test('entries that leave a gap, or say otherwise than what is kept, are refused as a whole', async () => {
    const { id, epoch } = await newClass()
    await storage.append(id, epoch, entries(1, 3))
    await expect(storage.append(id, epoch, entries(5, 6))).rejects.toThrow(Gap)
    await expect(storage.append(id, epoch, [...entries(4, 4), ...entries(6, 6)])).rejects.toThrow(Gap)
    await expect(storage.append(id, epoch, entries(0, 1))).rejects.toThrow(Gap)
    const other = [{ seq: 3, body: 'another' }, ...entries(4, 4)]
    await expect(storage.append(id, epoch, other)).rejects.toThrow('entry 3 is kept with another body')
    expect(await storage.read(id, 0)).toEqual(entries(1, 3))
  })

  test('a body that no database can hold is refused and disturbs nothing', async () => {
    const { id, epoch } = await newClass()
    const wrong = storage.append(id, epoch, [{ seq: 1, body: 'a\u0000b' }])
    await expect(wrong).rejects.toMatchObject({ code: 'refused' })
    await storage.append(id, epoch, entries(1, 1))
    expect(await storage.read(id, 0)).toEqual(entries(1, 1))
  })

  test('appends that overlap in time are kept in order', async () => {
    const { id, epoch } = await newClass()
    await Promise.all(
      Array.from({ length: 50 }, (_, index) => storage.append(id, epoch, entries(index + 1, index + 1))),
    )
    expect(await storage.read(id, 0)).toEqual(entries(1, 50))
  })

  test('thirty-three who join at once claim once, and a renewal keeps the epoch', async () => {
    const { id, epoch } = await newClass()
    const claims = await Promise.all(
      Array.from({ length: 33 }, () => storage.claim(id, 'a', 'http://a', LONG_MS)),
    )
    expect(new Set(claims.map((claim) => JSON.stringify(claim)))).toEqual(
      new Set([JSON.stringify({ held: true, epoch })]),
    )
    expect(await storage.claim(id, 'a', 'http://a', LONG_MS)).toEqual({ held: true, epoch })
  })

  test('renewals of many classes at once are each their own', async () => {
    const [kept, lost, deleted] = [await newClass(), await newClass(), await newClass()]
    await storage.release(lost.id, lost.epoch)
    await storage.deleteClass(deleted.id)
    const claims = await Promise.allSettled(
      [kept, lost, deleted].map(({ id }) => storage.claim(id, 'a', 'http://a', LONG_MS)),
    )
    expect(claims).toMatchObject([
      { value: { held: true, epoch: kept.epoch } },
      { value: { held: true, epoch: lost.epoch + 2 } },
      { reason: { code: 'absent' } },
    ])
  })

  test('a lease that was given back is free, and its epoch writes no more', async () => {
    const { id, epoch } = await newClass()
    await storage.append(id, epoch, entries(1, 1))
    await storage.release(id, epoch)
    await expect(storage.append(id, epoch, entries(2, 2))).rejects.toThrow(Fenced)
    const next = await storage.claim(id, 'b', 'http://b', LONG_MS)
    expect(next).toEqual({ held: true, epoch: epoch + 2 })
    await storage.append(id, epoch + 2, entries(2, 2))
    expect(await storage.read(id, 0)).toEqual(entries(1, 2))
  })

  test('a class that is not there cannot be claimed or written', async () => {
    const { id } = newRow()
    await expect(storage.claim(id, 'a', 'http://a', LONG_MS)).rejects.toMatchObject({ code: 'absent' })
    await expect(storage.append(id, 1, entries(1, 1))).rejects.toThrow(Fenced)
    expect(await storage.read(id, 0)).toEqual([])
  })

  test('the first end of a class counts', async () => {
    const { id, code } = await newClass()
    await storage.endClass(id)
    const ended = await storage.findClass(code)
    expect(ended?.endedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
    await storage.endClass(id)
    expect(await storage.findClass(code)).toEqual(ended)
  })

  test('a deleted class is gone with its log, and its code is free', async () => {
    const { id, code, epoch } = await newClass()
    await storage.append(id, epoch, entries(1, 9))
    await storage.deleteClass(id)
    await storage.deleteClass(id)
    expect(await storage.findClass(code)).toBeUndefined()
    expect(await storage.read(id, 0)).toEqual([])
    await expect(storage.append(id, epoch, entries(10, 10))).rejects.toThrow(Fenced)
    expect(await storage.makeClass(newRow({ code }))).toBe('made')
  })

  test('a class is deleted when its day has come, not before', async () => {
    const early = newRow({ madeOn: '2025-01-01', deleteOn: '2025-01-02' })
    const late = newRow({ madeOn: '2025-01-01', deleteOn: '2025-01-03' })
    await storage.makeClass(early)
    await storage.makeClass(late)
    expect(await storage.deleteDue(new Date('2025-01-01T23:59:59Z'))).toBe(0)
    expect(await storage.deleteDue(new Date('2025-01-02T00:00:00Z'))).toBe(1)
    expect(await storage.findClass(early.code)).toBeUndefined()
    expect(await storage.findClass(late.code)).toEqual(late)
    expect(await storage.deleteDue(new Date('2025-02-01T00:00:00Z'))).toBe(1)
  })

  test('it says that it is healthy', async () => {
    expect(await storage.isHealthy()).toBe(true)
  })
})
