import { PGlite } from '@electric-sql/pglite'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import type { Database, Query } from '../database.ts'
import { unpack } from './unpack.ts'

/** The database inside this process, in a folder of its own. */
export interface Cluster extends Database {
  /** Shortens the write-ahead log, which the embedded database never does by itself. */
  checkpoint(): Promise<void>
  /** Wipes deleted rows from the disk, the write-ahead log included. */
  wipe(): Promise<void>
  close(): Promise<void>
}

/**
 * Small buffers: a school's classes fit many times. Old pieces of the write-ahead log are deleted, not kept for
 * use again, so that what was deleted is gone. After a crash the database is not mended but built anew, so it
 * need not write whole pages ahead.
 */
const SETTINGS = ['shared_buffers=16MB', 'wal_recycle=off', 'min_wal_size=2MB', 'full_page_writes=off']

/** An empty database, made beforehand by the PGlite of the same version (see test/server/storage). */
export const EMPTY_CLUSTER = new URL('./empty-cluster.tar.br', import.meta.url)

/**
 * Opens the database of a folder.
 * @param isNew whether to begin with an empty one; the folder must not be there then
 */
export async function openCluster(folder: string, isNew: boolean): Promise<Cluster> {
  if (isNew) await unpack(await promisify(brotliDecompress)(await readFile(EMPTY_CLUSTER)), folder)
  const pglite = await PGlite.create({
    dataDir: folder,
    startParams: [...PGlite.defaultStartParams, ...SETTINGS.flatMap((setting) => ['-c', setting])],
  })
  const query: Query = async <R>(text: string, parameters: readonly unknown[] = []) =>
    (await pglite.query<R>(text, [...parameters])).rows
  return {
    query,
    transaction: (work) =>
      pglite.transaction((tx) =>
        work(
          async <R>(text: string, parameters: readonly unknown[] = []) =>
            (await tx.query<R>(text, [...parameters])).rows,
          async (statements) => void (await tx.exec(statements)),
        ),
      ),
    checkpoint: async () => void (await pglite.exec('checkpoint')),
    async wipe() {
      // A rewritten table leaves its old file behind until the next checkpoint, the log all but its last piece.
      for (const table of ['log', 'lease', 'class']) await pglite.exec(`vacuum full ${table}`)
      await pglite.query('select pg_switch_wal()')
      await pglite.exec('checkpoint')
    },
    async close() {
      await pglite.exec('checkpoint')
      await pglite.close()
    },
  }
}
