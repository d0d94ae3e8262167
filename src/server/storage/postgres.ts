import { setTimeout as wait } from 'node:timers/promises'
import { Pool, type PoolClient } from 'pg'
import type { Database, Query } from './database.ts'
import { migrate } from './migrate.ts'
import type { Keeper } from './sql-storage.ts'
import { StorageError } from './storage-error.ts'

/** Longer than PostgreSQL takes to come back after a crash or to hand over to its stand-by. */
const PATIENCE_MS = 15_000

/**
 * States in which PostgreSQL ends or refuses a connection, or undoes a statement for another's sake; all of our
 * statements may be done twice, so the same statement is simply sent again.
 */
const PASSING = new Set(['57P01', '57P02', '57P03', '08006', '08003', '08001', '40P01', '40001', '53300'])
const PASSING_NET = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOENT'])

/**
 * Connects to PostgreSQL and brings its tables to the newest shape.
 * @param patienceMs for how long a statement is tried again while the database starts anew
 * @throws StorageError `unreachable` or `newer`
 */
export async function openPostgres(databaseUrl: string, patienceMs: number = PATIENCE_MS): Promise<Keeper> {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: 10,
    application_name: 'first-shift',
    connectionTimeoutMillis: 5000,
    // A cluster may be set up to answer before the disk has it; a learner's decision must not be lost so.
    options: '-c synchronous_commit=on',
  })
  // An idle connection that breaks is replaced when the next one is needed.
  pool.on('error', () => undefined)
  const query: Query = (text, parameters = []) => patiently(patienceMs, () => send(pool, text, parameters))
  const database: Database = {
    query,
    transaction: (work) => patiently(patienceMs, () => transact(pool, work)),
  }
  try {
    await migrate(database)
  } catch (error) {
    await pool.end()
    if (!isPassing(error)) throw error
    // The address may hold a password: it is not told.
    throw new StorageError(
      'unreachable',
      `PostgreSQL does not answer (${error instanceof Error && 'code' in error ? String(error.code) : String(error)}): start it, or check the address in DATABASE_URL`,
      { cause: error },
    )
  }
  return {
    query,
    change: (work) => work(query, () => undefined),
    settled: async () => undefined,
    wipe: async () => undefined,
    isHealthy: () =>
      send(pool, 'select 1 where not pg_is_in_recovery()', []).then(
        (rows) => rows.length === 1,
        () => false,
      ),
    close: () => pool.end(),
  }
}

async function send<R>(
  target: Pool | PoolClient,
  text: string,
  parameters: readonly unknown[],
): Promise<R[]> {
  const { rows } = await target.query<R & object>(text, [...parameters])
  return rows
}

async function transact(pool: Pool, work: Parameters<Database['transaction']>[0]): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await work(
      (text, parameters = []) => send(client, text, parameters),
      async (statements) => void (await client.query(statements)),
    )
    await client.query('commit')
    client.release()
  } catch (error) {
    client.release(true)
    throw error
  }
}

async function patiently<R>(patienceMs: number, work: () => Promise<R>): Promise<R> {
  const end = Date.now() + patienceMs
  for (let pauseMs = 20; ; pauseMs = Math.min(pauseMs * 2, 500)) {
    try {
      return await work()
    } catch (error) {
      if (!isPassing(error) || Date.now() + pauseMs > end) throw error
      await wait(pauseMs)
    }
  }
}

function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return (
    PASSING.has(code) ||
    PASSING_NET.has(code) ||
    /^Connection terminated|^timeout exceeded/.test(error.message)
  )
}
