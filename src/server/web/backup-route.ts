import { randomBytes } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { Hono } from 'hono'
import { backupOf } from '../backup/backup.ts'
import { FOLDERS } from '../backup/run-backup.ts'
import { isSame } from '../live/keys.ts'
import type { Storage } from '../storage/storage.ts'

/** What `npm run backup` needs to ask this server, which alone may open its database. */
export interface BackupRoute {
  routes: Hono
  /** Takes the note away that lets anybody of this machine's user ask. */
  close(): Promise<void>
}

/** `GET /backup`, for whoever can read a note in the data folder: the user who started the server. */
export async function backupRoute(
  storage: Storage,
  data: string,
  port: number,
  clock: () => Date,
): Promise<BackupRoute> {
  const token = randomBytes(24).toString('base64url')
  const note = join(data, FOLDERS.running)
  await rm(note, { force: true })
  await writeFile(note, JSON.stringify({ url: `http://127.0.0.1:${port}`, token }), { mode: 0o600 })
  const routes = new Hono()
  routes.get('/backup', (context) => {
    const [, given = ''] = /^Bearer (.+)$/.exec(context.req.header('authorization') ?? '') ?? []
    if (!isSame(given, token)) return context.json({ why: 'wrongPassword' }, 401)
    const content = Readable.toWeb(backupOf(storage, clock())) as ReadableStream
    return context.body(content, 200, { 'content-type': 'application/gzip' })
  })
  return { routes, close: () => rm(note, { force: true }) }
}
