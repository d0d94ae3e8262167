import { readdir, rm, stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { join } from 'node:path'
import type { ClassRow, LogEntry, Storage } from '../storage/storage.ts'
import { Gap } from '../storage/storage-error.ts'
import {
  BackupError,
  checkBackup,
  packBackup,
  readBackup,
  writeWhole,
  type KeptClass,
} from './backup-file.ts'

const NAME = /^classes-[\dT-]+\.jsonl\.gz$/
const DAY_MS = 86_400_000
/** No class is kept for longer than 60 days, so whatever a file of this age holds is due, readable or not. */
const MOST_DAYS = 61
/** For as long a class belongs to the restoring process. */
const LEASE_MS = 60_000
const GROUP = 500

/** What a restoring did. */
export interface Restored {
  /** Classes that are there as they were. */
  restored: number
  /** Classes whose day has passed: they stay deleted. */
  due: number
  /** Classes that are kept here already in another state, or whose code another class has now. */
  skipped: number
}

/** Everything that is kept now, as the bytes of a backup file; may be asked while the classes go on. */
export const backupOf = (storage: Storage, now: Date): Readable =>
  packBackup(classesOf(storage, now), dayOf(now))

async function* classesOf(storage: Storage, now: Date): AsyncGenerator<KeptClass> {
  for (const row of await storage.listClasses())
    if (!isDue(row, now)) yield { row, entries: await storage.read(row.id, 0) }
}

/** Where a backup goes that was told no other place: into the folder that retention goes through. */
export const backupPath = (folder: string, now: Date): string =>
  join(folder, `classes-${now.toISOString().slice(0, 19).replaceAll(':', '-')}.jsonl.gz`)

/**
 * Puts the classes of a backup back beside what is kept. The file is checked as a whole before anything is written.
 * @throws BackupError
 */
export async function restoreBackup(storage: Storage, path: string, now: Date): Promise<Restored> {
  await checkBackup(path)
  const report: Restored = { restored: 0, due: 0, skipped: 0 }
  for await (const { row, entries } of readBackup(path)) {
    if (isDue(row, now)) report.due += 1
    else if (await restoreClass(storage, row, entries)) report.restored += 1
    else report.skipped += 1
  }
  return report
}

async function restoreClass(storage: Storage, row: ClassRow, entries: readonly LogEntry[]): Promise<boolean> {
  if ((await storage.makeClass(row)) === 'codeTaken') return false
  const claim = await storage.claim(row.id, 'restore', '', LEASE_MS)
  if (!claim.held) return false
  try {
    for (let at = 0; at < entries.length; at += GROUP)
      await storage.append(row.id, claim.epoch, entries.slice(at, at + GROUP))
    if (row.endedAt !== null) await storage.endClass(row.id)
    return true
  } catch (problem) {
    if (problem instanceof Gap) return false
    throw problem
  } finally {
    await storage.release(row.id, claim.epoch)
  }
}

/**
 * Takes classes whose day has come out of the backups in a folder; a file of which nothing is left goes. A file that
 * cannot be read goes when everything in it must be due.
 * @returns how many files were changed or deleted
 */
export async function trimBackups(folder: string, now: Date): Promise<number> {
  return trimAll(folder, now, (row) => isDue(row, now))
}

/** Takes one class out of the backups in a folder, which was deleted before its day. */
export async function forgetInBackups(folder: string, classId: string, now: Date): Promise<void> {
  await trimAll(folder, now, (row) => row.id === classId)
}

/** One after the other in a folder: two who write a file anew would bring back what the other took out. */
const trimming = new Map<string, Promise<unknown>>()

async function trimAll(folder: string, now: Date, isGone: IsGone): Promise<number> {
  const before = trimming.get(folder)
  const trimmed = (async () => {
    await before?.catch(() => undefined)
    return trimFolder(folder, now, isGone)
  })()
  trimming.set(folder, trimmed)
  return trimmed.finally(() => trimming.get(folder) === trimmed && trimming.delete(folder))
}

async function trimFolder(folder: string, now: Date, isGone: IsGone): Promise<number> {
  const names = await readdir(folder).catch(() => [])
  let changed = 0
  for (const name of names)
    if (NAME.test(name) && (await trimOne(join(folder, name), now, isGone))) changed += 1
  return changed
}

type IsGone = (row: ClassRow) => boolean

async function trimOne(path: string, now: Date, isGone: IsGone): Promise<boolean> {
  const { mtime } = await stat(path)
  try {
    const madeOn = await checkBackup(path)
    const { kept, gone } = await count(path, isGone)
    if (gone === 0) return false
    if (kept === 0) await rm(path)
    else await writeWhole(path, packBackup(without(path, isGone), madeOn))
    return true
  } catch (problem) {
    if (!(problem instanceof BackupError)) throw problem
    if (now.getTime() - mtime.getTime() < MOST_DAYS * DAY_MS) return false
    await rm(path, { force: true })
    return true
  }
}

async function count(path: string, isGone: IsGone): Promise<{ kept: number; gone: number }> {
  const counted = { kept: 0, gone: 0 }
  for await (const { row } of readBackup(path)) counted[isGone(row) ? 'gone' : 'kept'] += 1
  return counted
}

async function* without(path: string, isGone: IsGone): AsyncGenerator<KeptClass> {
  for await (const one of readBackup(path)) if (!isGone(one.row)) yield one
}

const isDue = ({ deleteOn }: ClassRow, now: Date): boolean => deleteOn <= dayOf(now)

const dayOf = (time: Date): string => time.toISOString().slice(0, 10)
