import { connect } from './connection.ts'
import { indexedDbRecord } from './indexeddb.ts'
import { memoryRecord } from './memory.ts'
import type { MemoryReason, RecordStore } from './types.ts'

/** Some browsers never answer when their storage is sick; a shift must begin all the same. */
const PATIENCE_MS = 4000

/**
 * Opens what this device keeps. Never rejects: where nothing can be kept it answers a record in memory that
 * says why.
 *
 * @param patienceMs how long the browser may take to open its storage
 */
export async function openRecord(patienceMs: number = PATIENCE_MS): Promise<RecordStore> {
  try {
    if (!globalThis.indexedDB) return memoryRecord('old-browser')
  } catch {
    // Frames without storage throw on the mere mention of it.
    return memoryRecord('private')
  }
  const connecting = connect()
  let timer: ReturnType<typeof setTimeout> | undefined
  const impatient = new Promise<'blocked'>((resolve) => {
    timer = setTimeout(() => resolve('blocked'), patienceMs)
  })
  try {
    const connection = await Promise.race([connecting, impatient])
    if (connection !== 'blocked') return indexedDbRecord(connection)
    connecting.then(
      (late) => late.close(),
      () => undefined,
    )
    return memoryRecord('blocked')
  } catch (error) {
    return memoryRecord(reasonOf(error))
  } finally {
    clearTimeout(timer)
  }
}

function reasonOf(error: unknown): MemoryReason {
  // A newer First Shift made the database: this page is the old one and must be loaded anew.
  return error instanceof Error && error.name === 'VersionError' ? 'blocked' : 'private'
}
