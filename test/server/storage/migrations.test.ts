import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openCluster, type Cluster } from '../../../src/server/storage/embedded/cluster.ts'
import { migrate } from '../../../src/server/storage/migrate.ts'
import { MIGRATIONS } from '../../../src/server/storage/migrations.ts'
import { openStorage } from '../../../src/server/storage/open-storage.ts'
import type { Database } from '../../../src/server/storage/database.ts'
import { insertClass, selectClass } from '../../../src/server/storage/statements.ts'
import { NO_POSTGRES, startPostgres, type PostgresServer } from './postgres-server.ts'
import { newRow } from './rows.ts'
import { newFolder } from './folders.ts'

/** Every older version of the tables that was ever shipped. */
const OLDER = MIGRATIONS.slice(0, -1).map(({ number }) => number)
const ROW = newRow()
const KEPT = { row: ROW, steps: MIGRATIONS.map(({ number }) => number) }
const NEWER = `this server knows ${MIGRATIONS.length}: start the newer server again`

test('migrations count up from 1', () => {
  expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, index) => index + 1))
})

describe('the embedded database', () => {
  let cluster: Cluster

  beforeAll(async () => {
    cluster = await openCluster(newFolder(), true)
  })
  afterAll(() => cluster.close())

  test.each(OLDER)('keeps its classes when it comes from version %i', async (version) => {
    await startAfresh(cluster)
    expect(await comeFrom(cluster, version)).toEqual(KEPT)
  })

  test('of a newer server is left alone, and the message says what to do', async () => {
    await startAfresh(cluster)
    await expect(comeFromNewer(cluster)).rejects.toThrow(NEWER)
  })

  test('tells for each column what it is for: the inventory of what is kept', async () => {
    await startAfresh(cluster)
    await migrate(cluster)
    const columns = await cluster.query<{ name: string; comment: string | null }>(
      `select c.relname || '.' || a.attname as name, col_description(c.oid, a.attnum) as comment
       from pg_class c join pg_attribute a on a.attrelid = c.oid
       where c.relname in ('class', 'log', 'lease') and a.attnum > 0 order by c.relname, a.attnum`,
    )
    expect(columns.map(({ name }) => name)).toEqual([
      ...[
        'id',
        'code',
        'scenario',
        'version',
        'deal',
        'made_on',
        'delete_on',
        'ended_at',
        'guide_key_hash',
      ].map((column) => `class.${column}`),
      ...['class', 'node', 'url', 'epoch', 'expires'].map((column) => `lease.${column}`),
      ...['class', 'seq', 'body'].map((column) => `log.${column}`),
    ])
    expect(columns.filter(({ comment }) => !comment)).toEqual([])
  })
})

describe('PostgreSQL', () => {
  let server: PostgresServer | undefined

  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server?.stop())
  beforeEach(({ skip }) => {
    if (!server) skip(NO_POSTGRES)
  })

  test.each(OLDER)('keeps its classes when it comes from version %i', async (version) => {
    expect(await withDatabase((database) => comeFrom(database, version))).toEqual(KEPT)
  })

  test('of a newer server is left alone, and the message says what to do', async () => {
    await expect(withDatabase(comeFromNewer)).rejects.toThrow(NEWER)
  })

  test('eight processes that start at once make the tables once', async () => {
    const databaseUrl = (await server?.newDatabase()) ?? ''
    const opened = await Promise.all(Array.from({ length: 8 }, () => openStorage({ databaseUrl })))
    const row = newRow()
    await opened[0]?.makeClass(row)
    for (const storage of opened) {
      expect(await storage.findClass(row.code)).toEqual(row)
      await storage.close()
    }
  })

  async function withDatabase<R>(run: (database: Database) => Promise<R>): Promise<R> {
    const client = new Client({ connectionString: await server?.newDatabase() })
    await client.connect()
    const query: Database['query'] = async <T>(text: string, parameters: readonly unknown[] = []) =>
      (await client.query<T & object>(text, [...parameters])).rows
    try {
      return await run({
        query,
        async transaction(work) {
          await client.query('begin')
          await work(query, async (statements) => void (await client.query(statements))).catch(
            async (error: unknown) => {
              await client.query('rollback')
              throw error
            },
          )
          await client.query('commit')
        },
      })
    } finally {
      await client.end()
    }
  }
})

async function startAfresh(database: Database): Promise<void> {
  await database.transaction(async (_, run) => run('drop schema public cascade; create schema public'))
}

/** A class made with an older version of the tables, as the newest shows it, and the steps that were taken. */
async function comeFrom(database: Database, version: number): Promise<unknown> {
  await migrate(database, version)
  await insertClass(database.query, ROW)
  await migrate(database)
  await migrate(database)
  const steps = await database.query<{ number: number }>('select number from migration order by number')
  return { row: await selectClass(database.query, ROW.code), steps: steps.map(({ number }) => number) }
}

async function comeFromNewer(database: Database): Promise<void> {
  await migrate(database)
  await database.query('insert into migration values ($1, current_date)', [MIGRATIONS.length + 1])
  await migrate(database)
}
