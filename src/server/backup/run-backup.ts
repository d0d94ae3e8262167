import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import * as v from 'valibot'
import { openStorage } from '../storage/open-storage.ts'
import { backupOf, backupPath, restoreBackup, type Restored } from './backup.ts'
import { checkBackup, writeWhole } from './backup-file.ts'

/** Within the data folder: the embedded database, the backups, and how to reach the server that runs. */
export const FOLDERS = { classes: 'classes', backups: 'backups', running: 'running.json' } as const

/** What a server that runs writes down for `backup`; only its own user may read it. */
const RunningSchema = v.object({ url: v.string(), token: v.string() })

/** Where classes are kept. */
export interface Place {
  data: string
  /** Of PostgreSQL; undefined: in an embedded database in `data`. */
  databaseUrl: string | undefined
}

/**
 * Writes a backup of all classes, while their server runs or not.
 * @param to file to write; undefined: one in the folder of backups, where due classes are taken out of it
 * @returns the file's path
 * @throws StorageError, BackupError
 */
export async function runBackup(
  place: Place,
  to: string | undefined,
  now: Date = new Date(),
): Promise<string> {
  const path = to ?? backupPath(join(place.data, FOLDERS.backups), now)
  const running = place.databaseUrl === undefined ? await askRunning(place.data) : undefined
  if (running) await writeWhole(path, running)
  else {
    const storage = await open(place)
    await writeWhole(path, backupOf(storage, now)).finally(() => storage.close())
  }
  await checkBackup(path)
  return path
}

/**
 * Puts the classes of a backup back. An embedded database must not be in use: stop its server first.
 * @throws StorageError, BackupError
 */
export async function runRestore(place: Place, file: string, now: Date = new Date()): Promise<Restored> {
  await checkBackup(file)
  const storage = await open(place)
  return restoreBackup(storage, file, now).finally(() => storage.close())
}

const open = ({ data, databaseUrl }: Place) =>
  openStorage(databaseUrl === undefined ? { folder: join(data, FOLDERS.classes) } : { databaseUrl })

/** The embedded database belongs to one process: the server that runs is asked. */
async function askRunning(data: string): Promise<Readable | undefined> {
  const text = await readFile(join(data, FOLDERS.running), 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const { url, token } = v.parse(RunningSchema, JSON.parse(text))
  const headers = { authorization: `Bearer ${token}` }
  const answer = await fetch(`${url}/api/backup`, { headers }).catch(() => undefined)
  // What a server left that was killed.
  if (!answer?.ok || !answer.body) return undefined
  return Readable.fromWeb(answer.body as ReadableStream)
}
