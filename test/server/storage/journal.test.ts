import fc from 'fast-check'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { changesOf } from '../../../src/server/storage/embedded/compact.ts'
import { diskFiles } from '../../../src/server/storage/embedded/files.ts'
import { openJournal, type Journal } from '../../../src/server/storage/embedded/journal.ts'
import { readJournal } from '../../../src/server/storage/embedded/read-journal.ts'
import type { Change } from '../../../src/server/storage/sql-storage.ts'
import type { StorageError } from '../../../src/server/storage/storage-error.ts'
import { losingDisk, passPowerOff } from './losing-files.ts'
import { entries, newRow } from './rows.ts'
import { newFolder } from './folders.ts'

/** How many random runs each property gets; more by CHAOS. */
const RUNS = Math.max(60, Number(process.env['CHAOS'] ?? 0) * 10)
const TIMEOUT_MS = 60_000 + RUNS * 1000

const CLASSES = ['a', 'b', 'c']

/** Groups of changes that are noted at once; each `append` says its number. */
const groups = fc.array(
  fc.array(fc.tuple(fc.constantFrom(...CLASSES), fc.boolean()), { minLength: 1, maxLength: 4 }),
  { minLength: 1, maxLength: 6 },
)

function number(wanted: readonly (readonly (readonly [string, boolean])[])[]): Change[][] {
  let seq = 0
  return wanted.map((group) =>
    group.map(([id, isLong]) => ({
      append: id,
      entries: [{ seq: (seq += 1), body: isLong ? 'ñandú\n'.repeat(40) : seq }],
    })),
  )
}

async function read(path: string): Promise<Change[]> {
  const found: Change[] = []
  await readJournal(diskFiles, path, (json) => void found.push(...changesOf(json)))
  return found
}

async function written(changes: readonly Change[][]): Promise<{ folder: string; path: string }> {
  const folder = newFolder()
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'journal')
  const journal = await openJournal(diskFiles, folder, path)
  for (const group of changes) await Promise.all(group.map((change) => journal.write([change])))
  await journal.close()
  return { folder, path }
}

test(
  'any beginning of a journal gives a beginning of what was written',
  async () => {
    await fc.assert(
      fc.asyncProperty(groups, fc.double({ min: 0, max: 1, noNaN: true }), async (wanted, share) => {
        const changes = number(wanted)
        const { folder, path } = await written(changes)
        expect(await read(path)).toEqual(changes.flat())
        const bytes = readFileSync(path)
        writeFileSync(path, bytes.subarray(0, Math.floor(share * bytes.length)))
        const journal = await openJournal(diskFiles, folder, path)
        const found = await read(path)
        expect(found).toEqual(changes.flat().slice(0, found.length))
        // What is written after that follows what was found.
        await journal.write([{ delete: 'z' }])
        await journal.close()
        expect(await read(path)).toEqual([...found, { delete: 'z' }])
        rmSync(folder, { recursive: true })
      }),
      { numRuns: RUNS },
    )
  },
  TIMEOUT_MS,
)

test(
  'a flipped bit anywhere is told, or has touched nothing that counts',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        groups,
        fc.double({ min: 0, max: 0.9999, noNaN: true }),
        fc.nat(7),
        async (wanted, share, bit) => {
          const changes = number(wanted)
          const { folder, path } = await written(changes)
          const bytes = readFileSync(path)
          const at = Math.floor(share * bytes.length)
          bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
          writeFileSync(path, bytes)
          const found = await read(path).catch((error: StorageError) => error.code)
          expect(['damaged', changes.flat()]).toContainEqual(found)
          rmSync(folder, { recursive: true })
        },
      ),
      { numRuns: RUNS * 2 },
    )
  },
  TIMEOUT_MS,
)

test('the message about a damaged journal names the line and what to do', async () => {
  const { path } = await written(number([[['a', false]], [['b', false]], [['c', false]]]))
  const lines = readFileSync(path, 'utf8').split('\n')
  writeFileSync(path, lines.filter((line) => !line.includes('"append":"b"')).join('\n'))
  await expect(read(path)).rejects.toThrow(
    /journal is damaged in line \d+ \(byte \d+\): put a copy .* from a backup/,
  )
})

test(
  'after a power cut at any moment everything acknowledged is there, and nothing that never was',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        groups,
        fc.nat(60),
        fc.infiniteStream(fc.double({ min: 0, max: 0.9999, noNaN: true })),
        async (wanted, moment, chances) => {
          const folder = newFolder()
          mkdirSync(folder, { recursive: true })
          const disk = losingDisk(folder)
          const random = () => chances.next().value as number
          const noted: Change[] = []
          let acknowledged = 0
          async function note(journal: Journal, change: Change) {
            noted.push(change)
            const place = noted.length
            await journal.write([change])
            acknowledged = Math.max(acknowledged, place)
          }
          disk.failAfter(moment)
          const ending = (async () => {
            const journal = await openJournal(disk.files, folder, join(folder, 'journal'))
            try {
              for (const group of number(wanted)) {
                const last = group.at(-1)
                const deletes = random() < 0.3 && last && 'append' in last ? [{ delete: last.append }] : []
                await Promise.all([...group, ...deletes].map((change) => note(journal, change)))
                if (deletes.length > 0) await journal.compact()
              }
            } finally {
              await journal.close()
            }
          })()
          await ending.catch(passPowerOff)
          const after = newFolder()
          disk.cut(random, after)
          const journal = await openJournal(diskFiles, after, join(after, 'journal'))
          await journal.close()
          const found = JSON.stringify(await read(join(after, 'journal')))
          const possible = Array.from({ length: noted.length - acknowledged + 1 }, (_, more) =>
            JSON.stringify(living(noted.slice(0, acknowledged + more))),
          )
          expect(possible).toContain(found)
          rmSync(folder, { recursive: true })
          rmSync(after, { recursive: true })
        },
      ),
      { numRuns: RUNS * 2 },
    )
  },
  TIMEOUT_MS,
)

test('what was deleted is in no file once the journal is compacted, and the same class may be made again', async () => {
  const { folder, path } = await written([
    [{ make: newRow({ id: 'a'.repeat(32) }) }],
    [{ append: 'a'.repeat(32), entries: entries(1, 50) }],
  ])
  const journal = await openJournal(diskFiles, folder, path)
  const again = newRow({ id: 'a'.repeat(32) })
  const other = newRow({ id: 'b'.repeat(32) })
  await journal.write([{ make: other }, { delete: 'a'.repeat(32) }])
  await journal.compact()
  expect(readFileSync(path, 'utf8')).not.toContain('a'.repeat(32))
  await journal.write([{ make: again }])
  await journal.compact()
  await journal.close()
  expect(await read(path)).toEqual([{ make: other }, { make: again }])
})

test('after a failed write nothing more is taken, and the message says so', async () => {
  const folder = newFolder()
  mkdirSync(folder, { recursive: true })
  const disk = losingDisk(folder)
  const journal = await openJournal(disk.files, folder, join(folder, 'journal'))
  await journal.write([{ delete: 'a' }])
  disk.failAfter(0)
  await expect(journal.write([{ delete: 'b' }])).rejects.toThrow(
    'could not be written (the power is off): make sure',
  )
  disk.failAfter(100)
  await expect(journal.write([{ delete: 'c' }])).rejects.toMatchObject({ code: 'broken' })
  expect(journal.isWhole()).toBe(false)
  await journal.close()
})

test('a journal of a newer server is left alone', async () => {
  const { folder, path } = await written([])
  const { changesLine, START } = await import('../../../src/server/storage/embedded/journal-line.ts')
  writeFileSync(path, changesLine(START, '{"journal":2}').text)
  await expect(openJournal(diskFiles, folder, path)).rejects.toMatchObject({ code: 'newer' })
})

/** What is left of changes when what was deleted is left out. */
function living(changes: readonly Change[]): Change[] {
  const lastDeleted = (id: string) =>
    changes.findLastIndex((change) => 'delete' in change && change.delete === id)
  return changes.filter((change, index) => 'append' in change && index > lastDeleted(change.append))
}
