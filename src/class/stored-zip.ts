import { zipSync } from 'fflate'

/** What was read of an archive; `packed`: something in it is compressed; `broken`: it is none, or not whole. */
export type StoredReading =
  | { ok: true; files: ReadonlyMap<string, Uint8Array<ArrayBuffer>> }
  | { ok: false; why: 'broken' | 'packed' | 'too-many' }

// Signatures and lengths of APPNOTE.TXT (PKWARE): end of central directory, central header, local header.
const END = { mark: 0x06054b50, length: 22 }
const CENTRAL = { mark: 0x02014b50, length: 46 }
const LOCAL = { mark: 0x04034b50, length: 30 }
/** Names may be in UTF-8; nothing is encrypted or told only after its data. */
const KNOWN_FLAGS = 0x0800

/** The first moment that an archive can tell: ours do not say when they were made. */
const NO_TIME = new Date(1980, 0, 1)

/** Writes a zip archive whose files stand in it as they are: clips are compressed already. */
export function writeStored(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  return zipSync(
    Object.fromEntries([...files].map(([name, bytes]) => [name, [bytes, { level: 0, mtime: NO_TIME }]])),
  )
}

/**
 * Reads an archive as `writeStored` writes it, and nothing wilder: no file is compressed, so none grows; each begins
 * where the last one ended, so none hides in another; nothing stands after the end. Never throws.
 * @param most how many files there may be
 */
export function readStored(bytes: Uint8Array<ArrayBuffer>, most: number): StoredReading {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.length - END.length
  if (!isAt(view, end, END)) return { ok: false, why: 'broken' }
  const count = view.getUint16(end + 10, true)
  if (count > most) return { ok: false, why: 'too-many' }
  const files = new Map<string, Uint8Array<ArrayBuffer>>()
  const directory = view.getUint32(end + 16, true)
  let [at, data] = [directory, 0]
  for (let index = 0; index < count; index++) {
    const entry = entryAt(view, bytes, at, data)
    if (typeof entry === 'string') return { ok: false, why: entry }
    if (files.has(entry.name) || entry.to > directory) return { ok: false, why: 'broken' }
    files.set(entry.name, bytes.subarray(entry.from, entry.to))
    ;[at, data] = [entry.next, entry.to]
  }
  return at === end && data === directory ? { ok: true, files } : { ok: false, why: 'broken' }
}

interface Entry {
  name: string
  /** Where its data are. */
  from: number
  to: number
  /** Where the next central header is. */
  next: number
}

/** What the central header at `at` tells; its local header must be at `data`. */
function entryAt(view: DataView, bytes: Uint8Array, at: number, data: number): Entry | 'broken' | 'packed' {
  if (!isAt(view, at, CENTRAL) || !isAt(view, data, LOCAL)) return 'broken'
  if (view.getUint16(at + 10, true) !== 0) return 'packed'
  const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)]
  const isKnown = (view.getUint16(at + 8, true) & ~KNOWN_FLAGS) === 0
  if (!isKnown || packed !== size || view.getUint32(at + 42, true) !== data) return 'broken'
  const lengthOf = (where: number) => view.getUint16(where, true)
  const name = textAt(bytes, at + CENTRAL.length, lengthOf(at + 28))
  if (textAt(bytes, data + LOCAL.length, lengthOf(data + 26)) !== name) return 'broken'
  const from = data + LOCAL.length + lengthOf(data + 26) + lengthOf(data + 28)
  const next = at + CENTRAL.length + lengthOf(at + 28) + lengthOf(at + 30) + lengthOf(at + 32)
  return { name, from, to: from + size, next }
}

function textAt(bytes: Uint8Array, from: number, length: number): string {
  return new TextDecoder().decode(bytes.subarray(from, from + length))
}

function isAt(view: DataView, at: number, { mark, length }: { mark: number; length: number }): boolean {
  return at >= 0 && at + length <= view.byteLength && view.getUint32(at, true) === mark
}
