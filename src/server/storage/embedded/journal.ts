import type { Change } from '../sql-storage.ts'
import { StorageError } from '../storage-error.ts'
import { changesOf, compact, FORMAT } from './compact.ts'
import type { AppendFile, Files } from './files.ts'
import { changesLine, syncedLine } from './journal-line.ts'
import { readJournal } from './read-journal.ts'

/** The file that is the truth: every change that was ever acknowledged, in order. */
export interface Journal {
  /** Notes changes; resolves when they are on the disk. Those who wait together share one write. */
  write(changes: readonly Change[]): Promise<void>
  /** Resolves when everything noted so far is on the disk. */
  settled(): Promise<void>
  /** Leaves out what was deleted; the old file is gone when it resolves. */
  compact(): Promise<void>
  /** Name of the last line: of two journals with the same, one is the copy of the other. */
  last(): string
  /** Whether it can still be written. */
  isWhole(): boolean
  close(): Promise<void>
}

/**
 * Opens a journal, made where there is none. What was broken off at its end is cut away.
 * @param folder the folder it lies in
 * @throws StorageError `damaged` or `newer`
 */
export async function openJournal(files: Files, folder: string, path: string): Promise<Journal> {
  if (!(await files.has(path))) await compact(files, folder, path)
  await files.remove(`${path}.new`)
  let hasDeleted = false
  const end = await readJournal(files, path, (json) => {
    checkFormat(path, json)
    hasDeleted ||= changesOf(json).some((change) => 'delete' in change)
  })
  let { name } = end
  let file: AppendFile = await files.openToAppend(path, end.size)
  let group: string[] = []
  let isNoted = false
  let running = Promise.resolve()
  let waiting: Promise<void> | undefined
  let fault: StorageError | undefined

  /** Does work when the file is free; the first failure is the last thing that is done. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    const before = running
    const turn = (async () => {
      await before
      if (fault) throw fault
      try {
        await work()
      } catch (error) {
        // After a failed sync nobody knows what is on the disk; only reading it anew tells.
        const why = error instanceof Error ? error.message : String(error)
        fault ??= new StorageError(
          'broken',
          `${path} could not be written (${why}): make sure that the disk has room and works, then start again`,
          { cause: error },
        )
        throw fault
      }
    })()
    running = turn.catch(() => undefined)
    return turn
  }

  async function writeGroup() {
    const taken = group
    group = []
    waiting = undefined
    const line = changesLine(name, `[${taken.join(',')}]`)
    await file.append(Buffer.from((isNoted ? '' : syncedLine(name)) + line.text))
    await file.sync()
    ;({ name } = line)
    isNoted = false
    if (group.length === 0) void noteSynced().catch(() => undefined)
  }

  /** Done when there is time, so that a fault in the last line can be told from one that the power left. */
  async function noteSynced() {
    await inTurn(async () => {
      if (isNoted || group.length > 0) return
      await file.append(Buffer.from(syncedLine(name)))
      isNoted = true
    })
  }

  async function compactNow() {
    await file.close()
    const fresh = await compact(files, folder, path)
    ;({ name } = fresh)
    isNoted = true
    file = await files.openToAppend(path, fresh.size)
  }

  async function close() {
    await noteSynced().catch(() => undefined)
    await running
    await file.close().catch((error: unknown) => {
      if (!fault) throw error
    })
  }

  try {
    await noteSynced()
    // The process ended between a deletion and its wiping.
    if (hasDeleted) await inTurn(compactNow)
  } catch (error) {
    await close()
    throw error
  }
  return {
    write(changes) {
      group.push(...changes.map((change) => JSON.stringify(change)))
      waiting ??= inTurn(writeGroup)
      return waiting
    },
    async settled() {
      await waiting
      await running
      if (fault) throw fault
    },
    compact: () => inTurn(compactNow),
    last: () => name,
    isWhole: () => fault === undefined,
    close,
  }
}

function checkFormat(path: string, json: string): void {
  const line: unknown = JSON.parse(json)
  if (typeof line !== 'object' || line === null || !('journal' in line)) return
  if (line.journal === FORMAT) return
  throw new StorageError(
    'newer',
    `${path} was written by a newer server (form ${String(line.journal)}, this one knows ${FORMAT}): start that one again`,
  )
}
