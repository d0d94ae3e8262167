import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { memoryRecord, RecordError, type RecordStore } from '#record'

/** Why a file cannot hold the record: it is something else, or it cannot be written. */
export type FileTrouble = 'unreadable' | 'unwritable'

/** The record, or why the file cannot hold it. */
export type FileRecordOpening = { ok: true; record: RecordStore } | { ok: false; why: FileTrouble }

/**
 * A record in one JSON file, the same that an export gives. Each save replaces the file whole and is on disk
 * before it counts. What another game saved meanwhile is taken in first, so two games never overwrite each
 * other; a file that is no record is left as it is.
 */
export async function openFileRecord(file: string): Promise<FileRecordOpening> {
  const record = memoryRecord()
  let lastSeen: string | undefined
  let isSafe = true

  async function takeIn() {
    const text = readIfThere(file)
    if (text !== undefined && text !== lastSeen) await record.importAll(text)
    lastSeen = text
  }

  async function save(change: () => Promise<void>) {
    await takeIn()
    await change()
    const text = await record.exportAll()
    try {
      writeSafely(file, text)
      lastSeen = text
      isSafe = true
    } catch (cause) {
      isSafe = false
      throw new RecordError(codeOf(cause) === 'ENOSPC' ? 'full' : 'failed', `saving ${file}`, { cause })
    }
  }

  try {
    mkdirSync(dirname(file), { recursive: true })
    accessSync(dirname(file), constants.W_OK)
  } catch {
    return { ok: false, why: 'unwritable' }
  }
  try {
    await takeIn()
  } catch {
    return { ok: false, why: 'unreadable' }
  }
  return {
    ok: true,
    record: {
      ...record,
      kind: 'device',
      isSafe: () => isSafe,
      append: (...args) => save(() => record.append(...args)),
      reflect: (reflection) => save(() => record.reflect(reflection)),
    },
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return undefined
    throw cause
  }
}

/** The old file stays until the new one is whole and on disk. */
function writeSafely(file: string, text: string) {
  const draft = `${file}.new`
  const handle = openSync(draft, 'w', 0o600)
  try {
    writeFileSync(handle, text)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  renameSync(draft, file)
}

function codeOf(cause: unknown): unknown {
  return cause instanceof Error && 'code' in cause ? cause.code : undefined
}
