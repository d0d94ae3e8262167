import { spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { diskFiles } from '../../../src/server/storage/embedded/files.ts'
import { openEmbedded } from '../../../src/server/storage/embedded/open-embedded.ts'
import { openStorage } from '../../../src/server/storage/open-storage.ts'
import { storageUpon } from '../../../src/server/storage/sql-storage.ts'
import type { ClassRow, Storage } from '../../../src/server/storage/storage.ts'
import { losingDisk, passPowerOff } from './losing-files.ts'
import { entries, newRow } from './rows.ts'
import { newFolder } from './folders.ts'

/** How often the power goes; CHAOS=200 is the bar. */
const CUTS = Number(process.env['CHAOS'] ?? 3)

async function addClass(storage: Storage, count: number, changes: Partial<ClassRow> = {}): Promise<ClassRow> {
  const row = newRow(changes)
  await storage.makeClass(row)
  const claim = await storage.claim(row.id, 'a', 'http://a', 60_000)
  await storage.append(row.id, claim.held ? claim.epoch : 0, entries(1, count))
  return row
}

/** What a folder gives back of a class. */
async function reopened(
  folder: string,
  row: ClassRow,
): Promise<{ row?: ClassRow; entries: readonly unknown[] }> {
  const storage = await openStorage({ folder })
  try {
    const found = await storage.findClass(row.code)
    return { ...(found && { row: found }), entries: await storage.read(row.id, 0) }
  } finally {
    await storage.close()
  }
}

test('an orderly close marks the database as whole, and a start takes the mark away', async () => {
  const folder = newFolder()
  const storage = await openStorage({ folder })
  const row = await addClass(storage, 20)
  await storage.endClass(row.id)
  const ended = await storage.findClass(row.code)
  expect(existsSync(join(folder, 'clean'))).toBe(false)
  await storage.close()
  expect(readdirSync(folder).toSorted()).toEqual(['clean', 'database', 'journal'])
  expect(await reopened(folder, row)).toEqual({ row: ended, entries: entries(1, 20) })

  // However the database was left, the journal gives everything back.
  const crashed = newFolder()
  for (const ruin of [
    (database: string) => rmSync(database, { recursive: true }),
    (database: string) => truncateSync(join(database, 'global', 'pg_control'), 100),
  ]) {
    cpSync(folder, crashed, { recursive: true })
    ruin(join(crashed, 'database'))
    rmSync(join(crashed, 'clean'))
    expect(await reopened(crashed, row)).toEqual({ row: ended, entries: entries(1, 20) })
    rmSync(crashed, { recursive: true })
  }
  cpSync(folder, crashed, { recursive: true })
  rmSync(join(crashed, 'database', 'global', 'pg_control'))
  expect(await reopened(crashed, row)).toEqual({ row: ended, entries: entries(1, 20) })
})

test('a missing or damaged journal is told and nothing is thrown away', async () => {
  const folder = newFolder()
  const storage = await openStorage({ folder })
  const row = await addClass(storage, 20)
  await storage.close()
  const journal = readFileSync(join(folder, 'journal'))
  rmSync(join(folder, 'journal'))
  await expect(openStorage({ folder })).rejects.toThrow(
    'journal is missing: put a copy of the whole folder back',
  )
  const damaged = Buffer.from(journal)
  damaged[journal.indexOf('thermometer')] = 0x54
  writeFileSync(join(folder, 'journal'), damaged)
  await expect(openStorage({ folder })).rejects.toMatchObject({ code: 'damaged' })
  writeFileSync(join(folder, 'journal'), journal)
  expect((await reopened(folder, row)).entries).toEqual(entries(1, 20))
})

test('of a deleted class no byte is left in any file of the folder', async () => {
  const folder = newFolder()
  const storage = await openStorage({ folder })
  const kept = await addClass(storage, 100)
  const deleted = await addClass(storage, 300)
  const due = await addClass(storage, 300, { madeOn: '2025-01-01', deleteOn: '2025-06-01' })
  expect(traces(folder, deleted.id)).not.toEqual([])
  await storage.deleteClass(deleted.id)
  expect(traces(folder, deleted.id)).toEqual([])
  expect(traces(folder, deleted.guideKeyHash)).toEqual([])
  expect(traces(folder, due.id)).not.toEqual([])
  expect(await storage.deleteDue(new Date('2025-06-01T00:00:00Z'))).toBe(1)
  expect(traces(folder, due.id)).toEqual([])
  expect(await storage.read(kept.id, 0)).toEqual(entries(1, 100))
  await storage.close()
  expect(traces(folder, deleted.id)).toEqual([])
  expect(await reopened(folder, kept)).toEqual({ row: kept, entries: entries(1, 100) })
})

test('a folder is for one process: the second is told what to do, the next one takes over', async () => {
  const folder = newFolder()
  const first = await openStorage({ folder })
  await expect(openStorage({ folder })).rejects.toThrow(/is in use by process \d+: stop that server first/)
  const other = await runOther(folder)
  expect(other).toContain(`is in use by process ${process.pid}: stop that server first`)
  const row = await addClass(first, 3)
  await first.close()
  expect(await runOther(folder)).toBe('opened')
  expect((await reopened(folder, row)).entries).toEqual(entries(1, 3))
}, 120_000)

test('the lock of a process that is no more is taken over, also when its number lives again', async () => {
  const folder = newFolder()
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'in-use.999999999.0123456789abcdef'), '')
  // Number 1 always lives, but did not begin when this says.
  writeFileSync(join(folder, 'in-use.1.0123456789abcdef'), '')
  const storage = await openStorage({ folder })
  expect(readdirSync(folder).filter((name) => name.startsWith('in-use')).length).toBe(1)
  await storage.close()
})

test('when the disk fails nothing is acknowledged any more, and a new start has all that was', async () => {
  const folder = newFolder()
  const disk = losingDisk(folder)
  const storage = storageUpon(await openEmbedded(folder, disk.files))
  const row = await addClass(storage, 5)
  const claim = await storage.claim(row.id, 'a', 'http://a', 60_000)
  const epoch = claim.held ? claim.epoch : 0
  disk.failAfter(0)
  await expect(storage.append(row.id, epoch, entries(6, 6))).rejects.toMatchObject({ code: 'broken' })
  await expect(storage.append(row.id, epoch, entries(6, 6))).rejects.toMatchObject({ code: 'broken' })
  await expect(storage.read(row.id, 0)).rejects.toMatchObject({ code: 'broken' })
  expect(await storage.isHealthy()).toBe(false)
  await storage.close()
  expect((await reopened(folder, row)).entries).toEqual(entries(1, 5))
})

test('the database does not grow by a write-ahead log that nobody shortens', async () => {
  const folder = newFolder()
  const storage = await openStorage({ folder })
  const row = await addClass(storage, 1)
  const claim = await storage.claim(row.id, 'a', 'http://a', 60_000)
  for (let last = 1; last < 60_000; last += 1000) {
    await storage.append(row.id, claim.held ? claim.epoch : 0, entries(last + 1, last + 1000))
  }
  const pieces = readdirSync(join(folder, 'database', 'pg_wal')).filter((name) => /^[0-9A-F]{24}$/.test(name))
  expect(pieces.length).toBeLessThan(9)
  await storage.close()
})

test('many who wait at once share a few syncs', async () => {
  const folder = newFolder()
  let syncs = 0
  const storage = storageUpon(
    await openEmbedded(folder, {
      ...diskFiles,
      async openToAppend(path, size) {
        const file = await diskFiles.openToAppend(path, size)
        const sync = () => {
          syncs += 1
          return file.sync()
        }
        return { ...file, sync }
      },
    }),
  )
  const before = syncs
  await Promise.all(Array.from({ length: 40 }, () => storage.makeClass(newRow())))
  expect(syncs - before).toBeGreaterThan(0)
  expect(syncs - before).toBeLessThan(40)
  await storage.close()
})

test(
  'the power goes at any moment, in the close too: all that was acknowledged is there',
  async ({ annotate }) => {
    let kept = 0
    for (let round = 0; round < CUTS; round += 1) {
      const folder = newFolder()
      const disk = losingDisk(folder)
      const storage = storageUpon(await openEmbedded(folder, disk.files))
      const gone = await addClass(storage, 5)
      const row = await addClass(storage, 5)
      const claim = await storage.claim(row.id, 'a', 'http://a', 60_000)
      let acknowledged = 5
      // Every third time in the middle of the close, whose thousand files are synced one by one.
      disk.failAfter(Math.floor(round % 3 === 2 ? 20 + Math.random() * 1100 : Math.random() * 60))
      let isDeleted = false
      try {
        for (; acknowledged < 15; acknowledged += 1) {
          await storage.append(
            row.id,
            claim.held ? claim.epoch : 0,
            entries(acknowledged + 1, acknowledged + 1),
          )
        }
        await storage.deleteClass(gone.id)
        isDeleted = true
      } catch (error) {
        passPowerOff(error)
      }
      await storage.close().catch(passPowerOff)
      const after = newFolder()
      disk.cut(Math.random, after)
      const found = await reopened(after, row)
      expect(found.row).toEqual(row)
      expect(found.entries.length).toBeGreaterThanOrEqual(acknowledged)
      expect(found.entries).toEqual(entries(1, found.entries.length))
      expect(isDeleted && traces(after, gone.id)).toEqual(isDeleted ? [] : false)
      rmSync(join(folder, '..'), { recursive: true })
      rmSync(join(after, '..'), { recursive: true })
      kept += acknowledged
    }
    await annotate(`${CUTS} cuts, ${kept} acknowledged, 0 lost`)
  },
  60_000 + CUTS * 20_000,
)

/** The files below a folder that hold a text, in their content or their name. */
function traces(folder: string, text: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => ({ path: join(entry.parentPath, entry.name), isFile: entry.isFile() }))
    .filter(({ path, isFile }) => path.includes(text) || (isFile && readFileSync(path).includes(text)))
    .map(({ path }) => path)
}

/** Opens a folder in another process; answers `opened`, or the message that it got. */
async function runOther(folder: string): Promise<string> {
  const script = `
    import { openStorage } from './src/server/storage/open-storage.ts'
    const [folder] = process.argv.slice(-1)
    openStorage({ folder }).then(
      async (storage) => { await storage.close(); console.log('opened') },
      (error) => console.log(error.message),
    )`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script, folder])
  let printed = ''
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  await new Promise((resolve) => child.once('close', resolve))
  return printed.trim()
}
