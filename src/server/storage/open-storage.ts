import { openEmbedded } from './embedded/open-embedded.ts'
import { openPostgres } from './postgres.ts'
import { storageUpon } from './sql-storage.ts'
import type { Storage } from './storage.ts'

/**
 * Opens the storage of the class server: PostgreSQL under its address, which many processes may share, or an
 * embedded database in a folder, which one process has for itself. Both hold the same tables.
 * @param where a PostgreSQL connection address, or a folder (made where it is not)
 * @throws StorageError `inUse`, `damaged`, `unreachable` or `newer`, with a message that says what to do
 * @example const storage = await openStorage({ folder: 'classes' })
 */
export async function openStorage(where: { databaseUrl: string } | { folder: string }): Promise<Storage> {
  return storageUpon(
    'databaseUrl' in where ? await openPostgres(where.databaseUrl) : await openEmbedded(where.folder),
  )
}
