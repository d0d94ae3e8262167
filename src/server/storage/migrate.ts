import type { Database } from './database.ts'
import { MIGRATIONS } from './migrations.ts'
import { StorageError } from './storage-error.ts'

/** Any number, as long as all our processes use the same: the lock under which tables change. */
const LOCK = 5_116_209

/**
 * Brings the tables to the newest shape, all steps or none. Processes that start at once wait for each other.
 * @param upTo the last step to take; left out: all of them
 * @throws StorageError `newer` when the tables come from a later version of this software
 */
export async function migrate(database: Database, upTo: number = MIGRATIONS.length): Promise<void> {
  await database.transaction(async (query, run) => {
    await query('select pg_advisory_xact_lock($1)', [LOCK])
    await run('create table if not exists migration (number integer primary key, done_on date not null)')
    const [row] = await query<{ done: number }>('select coalesce(max(number), 0) as done from migration')
    const done = row?.done ?? 0
    if (done > MIGRATIONS.length) {
      throw new StorageError(
        'newer',
        `the database is at version ${done}, this server knows ${MIGRATIONS.length}: start the newer server again, or restore a backup that is older than it`,
      )
    }
    for (const { number, statements } of MIGRATIONS.slice(done, upTo)) {
      await run(statements)
      await query('insert into migration (number, done_on) values ($1, current_date)', [number])
    }
  })
}
