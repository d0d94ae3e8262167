import * as fake from 'fake-indexeddb'
import { openDB } from 'idb'
import { webLocks } from './web-locks.ts'

const { forceCloseDatabase, IDBDatabase, IDBFactory, IDBObjectStore } = fake

/** What fake-indexeddb calls the browser's own way to end a transaction. */
const ABORT = '_abort'

/** A browser without anything in it: empty storage, and locks. */
export function freshBrowser() {
  Object.assign(globalThis, fake, { indexedDB: new IDBFactory() })
  Object.defineProperty(globalThis, 'navigator', { value: { locks: webLocks() }, configurable: true })
}

/** Runs something while a method of the browser behaves in another way. */
export async function whileMethod<T extends object, K extends keyof T>(
  owner: T,
  key: K,
  behave: (original: T[K]) => T[K],
  run: () => Promise<void>,
): Promise<void> {
  const original = owner[key]
  owner[key] = behave(original)
  try {
    await run()
  } finally {
    owner[key] = original
  }
}

function refuse() {
  throw new DOMException('no room', 'QuotaExceededError')
}

/** Runs something while the disk has no room: every write fails as browsers make it fail. */
export function whileDiskIsFull(run: () => Promise<void>): Promise<void> {
  return whileMethod(IDBObjectStore.prototype as { put: unknown }, 'put', () => refuse, run)
}

/** Runs something while the disk turns out to be full only when a transaction is completed, as is usual. */
export function whileDiskFillsUp(run: () => Promise<void>): Promise<void> {
  interface Store {
    transaction: { [ABORT]: (reason: string) => void }
  }
  return whileMethod(
    IDBObjectStore.prototype as { put: (...args: unknown[]) => unknown },
    'put',
    (original) =>
      function filling(this: Store, ...args: unknown[]) {
        const request = original.apply(this, args)
        this.transaction[ABORT]('QuotaExceededError')
        return request
      },
    run,
  )
}

/** A transaction as the browser saw it. */
export interface Watched {
  db: { close(): void }
  mode: unknown
  options: unknown
  isComplete: boolean
}

/** Runs something with the list of the transactions that it has made so far, and their connections. */
export async function watchTransactions(run: (seen: Watched[]) => Promise<unknown>): Promise<Watched[]> {
  const seen: Watched[] = []
  await whileMethod(
    IDBDatabase.prototype as { transaction: (...args: unknown[]) => unknown },
    'transaction',
    (original) =>
      function watched(this: Watched['db'], ...args: unknown[]) {
        const tx = original.apply(this, args) as EventTarget
        const watch = { db: this, mode: args[1], options: args[2], isComplete: false }
        tx.addEventListener('complete', () => {
          watch.isComplete = true
        })
        seen.push(watch)
        return tx
      },
    async () => {
      await run(seen)
    },
  )
  return seen
}

/** Ends a connection as iOS does when it needs memory. */
export function killConnection(db: Watched['db']) {
  forceCloseDatabase(db as never)
}

/** Opens the database beside the product, to see or damage what is kept. */
export function openRaw() {
  return openDB('first-shift')
}
