import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { EMPTY_CLUSTER, openCluster } from '../../../src/server/storage/embedded/cluster.ts'
import { makeEmptyCluster } from './empty-cluster.ts'
import { newFolder } from './folders.ts'

test('the empty database that is shipped opens, holds nothing and is of the version of PGlite', async () => {
  // After a new version of PGlite: REMAKE=1 npx vitest run --project unit test/server/storage/empty-cluster.test.ts
  if (process.env['REMAKE']) writeFileSync(EMPTY_CLUSTER, await makeEmptyCluster())
  const folder = newFolder()
  const cluster = await openCluster(folder, true)
  const [server] = await cluster.query<{ version: string }>(
    `select current_setting('server_version') as version`,
  )
  const tables = await cluster.query(`select 1 from pg_tables where schemaname = 'public'`)
  await cluster.close()
  expect(server?.version.split('.')[0]).toBe(readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim())
  expect(tables).toEqual([])
})
