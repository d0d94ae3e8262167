import { checkOrder, checkRow } from './class-row.ts'
import type { Query } from './database.ts'
import { createRenewals } from './renewals.ts'
import {
  endLease,
  insertClass,
  insertEntries,
  markEnded,
  removeClass,
  removeDue,
  selectClass,
  selectClasses,
  selectEntries,
  takeLease,
} from './statements.ts'
import type { Claim, ClassRow, LogEntry, Storage } from './storage.ts'
import { Fenced, StorageError } from './storage-error.ts'

/** Something that happened to what is kept; a list of these in order gives everything back. */
export type Change =
  | { readonly make: ClassRow }
  | { readonly append: string; readonly entries: readonly LogEntry[] }
  | { readonly end: string; readonly at: string }
  | { readonly delete: string }

/** A database, with what has to be done around it so that what it answers is durable. */
export interface Keeper {
  query: Query
  /** Does some work that changes the database; resolves when the changes that it tells are durable. */
  change<R>(work: (query: Query, changed: (change: Change) => void) => Promise<R>): Promise<R>
  /** Resolves when everything that the database has answered so far is durable. */
  settled(): Promise<void>
  /** Wipes what was deleted from the disk. */
  wipe(): Promise<void>
  isHealthy(): Promise<boolean>
  close(): Promise<void>
}

/** The storage upon a keeper: what one process has under way for each class, and the rules of what is kept. */
export function storageUpon(keeper: Keeper): Storage {
  const { query, change } = keeper
  const heldEpochs = new Map<string, number>()
  const claims = new Map<string, Promise<Claim>>()
  const appends = new Map<string, Promise<void>>()
  const renew = createRenewals(query)
  let isClosed = false

  function checkOpen() {
    if (isClosed) throw new StorageError('closed', 'this storage was closed')
  }

  async function claimOnce(classId: string, node: string, url: string, ttlMs: number): Promise<Claim> {
    const heldEpoch = heldEpochs.get(classId) ?? 0
    const isHeld = heldEpoch > 0 && (await renew({ classId, epoch: heldEpoch, node, url, ttlMs }))
    if (isHeld) return { held: true, epoch: heldEpoch }
    // A lease that was just given back shows neither as taken nor as another's: asked again, it is free.
    const claim =
      (await takeLease(query, { classId, node, url, ttlMs, heldEpoch })) ??
      (await takeLease(query, { classId, node, url, ttlMs, heldEpoch }))
    if (!claim) throw new StorageError('absent', `there is no class ${classId}`)
    if (claim.held) heldEpochs.set(classId, claim.epoch)
    else heldEpochs.delete(classId)
    return claim
  }

  async function appendNow(classId: string, epoch: number, entries: readonly LogEntry[]): Promise<void> {
    try {
      await change(async (run, changed) => {
        const added = await insertEntries(run, classId, epoch, entries)
        if (added.length > 0) changed({ append: classId, entries: added })
      })
    } catch (error) {
      if (error instanceof Fenced && heldEpochs.get(classId) === epoch) heldEpochs.delete(classId)
      throw error
    }
  }

  return {
    async makeClass(row) {
      checkOpen()
      checkRow(row)
      return change(async (run, changed) => {
        const answer = await insertClass(run, row)
        if (answer === 'made') changed({ make: row })
        return answer === 'codeTaken' ? 'codeTaken' : 'made'
      })
    },
    async findClass(code) {
      checkOpen()
      const row = await selectClass(query, code)
      await keeper.settled()
      return row
    },
    async listClasses() {
      checkOpen()
      const rows = await selectClasses(query)
      await keeper.settled()
      return rows
    },
    async append(classId, epoch, entries) {
      checkOpen()
      checkOrder(entries)
      if (entries.length === 0) return
      // One after the other: the database sees the end of the log as it was when a statement began.
      const before = appends.get(classId)
      const now = (async () => {
        await before?.catch(() => undefined)
        await appendNow(classId, epoch, entries)
      })()
      appends.set(classId, now)
      try {
        await now
      } finally {
        if (appends.get(classId) === now) appends.delete(classId)
      }
    },
    async read(classId, afterSeq) {
      checkOpen()
      const entries = await selectEntries(query, classId, afterSeq)
      await keeper.settled()
      return entries
    },
    async claim(classId, node, url, ttlMs) {
      checkOpen()
      // Learners who join at once ask at once: they share one answer.
      const key = JSON.stringify([classId, node, url])
      const underWay = claims.get(key)
      if (underWay) return underWay
      const claim = claimOnce(classId, node, url, ttlMs).finally(() => claims.delete(key))
      claims.set(key, claim)
      return claim
    },
    async release(classId, epoch) {
      checkOpen()
      if (heldEpochs.get(classId) === epoch) heldEpochs.delete(classId)
      await endLease(query, classId, epoch)
    },
    async endClass(classId) {
      checkOpen()
      await change(async (run, changed) => {
        const at = await markEnded(run, classId)
        if (at !== undefined) changed({ end: classId, at })
      })
    },
    async deleteClass(classId) {
      checkOpen()
      heldEpochs.delete(classId)
      const wasThere = await change(async (run, changed) => {
        const isRemoved = await removeClass(run, classId)
        if (isRemoved) changed({ delete: classId })
        return isRemoved
      })
      if (wasThere) await keeper.wipe()
    },
    async deleteDue(now) {
      checkOpen()
      const ids = await change(async (run, changed) => {
        const removed = await removeDue(run, now.toISOString().slice(0, 10))
        for (const id of removed) changed({ delete: id })
        return removed
      })
      for (const id of ids) heldEpochs.delete(id)
      if (ids.length > 0) await keeper.wipe()
      return ids.length
    },
    async isHealthy() {
      return !isClosed && (await keeper.isHealthy())
    },
    async close() {
      if (isClosed) return
      isClosed = true
      await Promise.allSettled([...appends.values(), ...claims.values()])
      await keeper.close()
    },
  }
}
