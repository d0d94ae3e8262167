import { join } from 'node:path'
import { migrate } from '../migrate.ts'
import type { Change, Keeper } from '../sql-storage.ts'
import { StorageError } from '../storage-error.ts'
import { readClean, setClean, unsetClean } from './clean-mark.ts'
import { openCluster, type Cluster } from './cluster.ts'
import { changesOf } from './compact.ts'
import { diskFiles, makeFolder, syncTree, type Files } from './files.ts'
import { openJournal, type Journal } from './journal.ts'
import { lockFolder } from './lock.ts'
import { readJournal } from './read-journal.ts'
import { restoring } from './restore.ts'

/** After so many entries, some megabytes, the write-ahead log of the database is shortened. */
const CHECKPOINT_AFTER = 10_000

interface Parts {
  readonly journal: Journal
  readonly cluster: Cluster
}

/**
 * Opens the embedded database in a folder, for this process alone. It never puts its files on the disk by itself,
 * so a journal beside it is the truth: a change counts when it is in there, and after anything but an orderly
 * close the database is built anew from it.
 * @throws StorageError `inUse`, `damaged` or `newer`, with a message that says what to do
 */
export async function openEmbedded(folder: string, files: Files = diskFiles): Promise<Keeper> {
  await makeFolder(files, folder)
  const unlock = await lockFolder(folder)
  try {
    const keeper = keeperOf(await openBoth(files, folder), files, folder)
    return { ...keeper, close: () => keeper.close().finally(unlock) }
  } catch (error) {
    await unlock()
    throw error
  }
}

async function openBoth(files: Files, folder: string): Promise<Parts> {
  const path = join(folder, 'journal')
  const database = join(folder, 'database')
  const clean = await readClean(files, folder)
  const isDamaged = !(await files.has(path)) && (clean !== undefined || (await files.has(database)))
  if (isDamaged) {
    throw new StorageError(
      'damaged',
      `${path} is missing: put a copy of the whole folder back from a backup, or empty ${folder} to begin without classes`,
    )
  }
  const journal = await openJournal(files, folder, path)
  try {
    const isWhole = clean === journal.last()
    await unsetClean(files, folder)
    const cluster = (isWhole && (await openKept(database))) || (await rebuild(files, path, database))
    return { journal, cluster }
  } catch (error) {
    await journal.close()
    throw error
  }
}

/** The database as it was left; undefined when it cannot be opened. */
async function openKept(database: string): Promise<Cluster | undefined> {
  const cluster = await openCluster(database, false).catch(() => undefined)
  if (cluster) await migrateOrClose(cluster)
  return cluster
}

async function rebuild(files: Files, path: string, database: string): Promise<Cluster> {
  await files.remove(database)
  const cluster = await openCluster(database, true)
  await migrateOrClose(cluster)
  const restore = restoring(cluster.query)
  await readJournal(files, path, async (json) => {
    for (const change of changesOf(json)) await restore.take(change)
  })
  await restore.end()
  return cluster
}

async function migrateOrClose(cluster: Cluster): Promise<void> {
  try {
    await migrate(cluster)
  } catch (error) {
    await cluster.close()
    throw error
  }
}

function keeperOf({ journal, cluster }: Parts, files: Files, folder: string): Keeper {
  let running: Promise<unknown> = Promise.resolve()
  let sinceCheckpoint = 0

  /** One after the other, so that the journal has the order of the database. */
  function inTurn<R>(work: () => Promise<R>): Promise<R> {
    const turn = running.then(work)
    running = turn.catch(() => undefined)
    return turn
  }

  async function shorten(changes: readonly Change[]) {
    for (const change of changes) sinceCheckpoint += 'append' in change ? change.entries.length : 1
    if (sinceCheckpoint < CHECKPOINT_AFTER) return
    sinceCheckpoint = 0
    await cluster.checkpoint()
  }

  return {
    query: cluster.query,
    async change(work) {
      const { result, durable } = await inTurn(async () => {
        // After a failed write the database must not get further ahead of what is on the disk.
        if (!journal.isWhole()) await journal.settled()
        const changes: Change[] = []
        const answer = await work(cluster.query, (change) => changes.push(change))
        const written = changes.length > 0 ? journal.write(changes) : journal.settled()
        await shorten(changes)
        return { result: answer, durable: written }
      })
      await durable
      return result
    },
    settled: journal.settled,
    wipe: () =>
      inTurn(async () => {
        await journal.compact()
        await cluster.wipe()
      }),
    isHealthy: () =>
      cluster.query('select 1').then(
        () => journal.isWhole(),
        () => false,
      ),
    async close() {
      await running
      await journal.close()
      await cluster.close()
      if (!journal.isWhole()) return
      await syncTree(files, join(folder, 'database'))
      await setClean(files, folder, journal.last())
    },
  }
}
