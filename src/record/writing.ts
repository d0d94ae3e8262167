import type { IDBPTransaction } from 'idb'
import type { Database, Stores } from './connection.ts'

const ALL = ['attempts', 'entries', 'reflections'] as const

/** A transaction that may write to every store. */
export type Writing = IDBPTransaction<Stores, typeof ALL, 'readwrite'>

/**
 * Does some writing as one: all of it is on disk when the promise resolves (`strict`: a dead battery loses
 * nothing), none of it when it rejects. Rejects with the transaction's own reason, such as a full disk, rather
 * than with what that did to a single request.
 */
export async function write<R>(db: Database, work: (tx: Writing) => Promise<R>): Promise<R> {
  const tx = db.transaction(ALL, 'readwrite', { durability: 'strict' })
  // Awaited below when the work is done; if the work fails first, nobody else listens.
  tx.done.catch(() => undefined)
  try {
    const result = await work(tx)
    await tx.done
    return result
  } catch (error) {
    const reason = tx.error ?? error
    abort(tx)
    throw reason
  }
}

function abort(tx: Writing) {
  try {
    tx.abort()
  } catch {
    // It is over already.
  }
}
