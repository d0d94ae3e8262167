import type { Entry } from '#attempt'
import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import { asRecordError, RecordError } from './record-error.ts'
import type { AttemptSummary, Reflection } from './types.ts'

/** Name of the database; tests of whole pages read the log from it. */
export const DATABASE = 'first-shift'

const VERSION = 1

/** The stores of the database. */
export interface Stores extends DBSchema {
  attempts: { key: string; value: AttemptSummary }
  /** Key: attempt id, index in the log. */
  entries: { key: [string, number]; value: Entry }
  /** Key: attempt id, prompt. */
  reflections: { key: [string, string]; value: Reflection }
}

/** The open database. */
export type Database = IDBPDatabase<Stores>

/** A connection that mends itself: iOS and low memory close databases under a page's feet. */
export interface Connection {
  /**
   * Does some work; if the connection turns out to be dead, opens it anew and does the work once more, so the
   * work must bear being done twice. Rejects with a `RecordError` that says `what` failed.
   */
  run: <R>(what: string, work: (db: Database) => Promise<R>) => Promise<R>
  close(): void
}

/** Opens the database, making its stores where they are not. Rejects with whatever the browser threw. */
export async function connect(): Promise<Connection> {
  let current: Promise<Database> | undefined = open()
  let isClosed = false
  await current

  function open(): Promise<Database> {
    const opened: Promise<Database> = openDB<Stores>(DATABASE, VERSION, {
      upgrade(db) {
        db.createObjectStore('attempts', { keyPath: 'id' })
        db.createObjectStore('entries')
        db.createObjectStore('reflections', { keyPath: ['attempt', 'prompt'] })
      },
      // Another tab brings a newer version, or deletes the database: it must not wait for us.
      blocking: () => void forget(opened),
      terminated: () => void forget(opened),
    })
    return opened
  }

  async function forget(stale: Promise<Database>) {
    if (current === stale) current = undefined
    await stale.then(
      (db) => db.close(),
      () => undefined,
    )
  }

  async function attempt<R>(work: (db: Database) => Promise<R>): Promise<R> {
    if (isClosed) throw new RecordError('closed', 'this record was closed')
    current ??= open()
    const used = current
    try {
      return await work(await used)
    } catch (error) {
      if (isWorthRetrying(error)) await forget(used)
      throw error
    }
  }

  return {
    async run(what, work) {
      try {
        return await attempt(work).catch((error: unknown) => {
          if (!isWorthRetrying(error)) throw error
          return attempt(work)
        })
      } catch (error) {
        throw asRecordError(error, what)
      }
    },
    close() {
      isClosed = true
      if (current) void forget(current)
    },
  }
}

/** A full disk or a taken place stays so; anything else may be the connection's death. */
function isWorthRetrying(error: unknown): boolean {
  return !(error instanceof RecordError) && asRecordError(error, '').code !== 'full'
}
