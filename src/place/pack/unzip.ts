import { inflateBounded } from './inflate.ts'
import { limits } from './limits.ts'
import { listProblems, type PackProblem } from './problem.ts'

/** Files of an archive by the last part of their path, in lower case; or why it was not opened. */
export type UnzipReading =
  | { ok: true; files: ReadonlyMap<string, Uint8Array> }
  | { ok: false; problems: PackProblem[] }

type Fault = 'not-zip' | 'zip-too-many' | 'zip-too-big'

interface Entry {
  name: string
  method: number
  data: Uint8Array
}

// Signatures and lengths of APPNOTE.TXT (PKWARE): end of central directory, central header, local header.
const END = { mark: 0x06054b50, length: 22 }
const CENTRAL = { mark: 0x02014b50, length: 46 }
const LOCAL = { mark: 0x04034b50, length: 30 }
const LONGEST_COMMENT = 65_535

/**
 * Takes those files out of a zip archive whose names are `wanted`. Sizes that the archive declares are not believed:
 * all files together stay within `limits.inflatedBytes`, and there are at most `limits.zipFiles`.
 */
export function unzip(bytes: Uint8Array, wanted: ReadonlySet<string>): UnzipReading {
  const entries = listEntries(bytes)
  if (typeof entries === 'string') return refuse(entries)
  const files = new Map<string, Uint8Array>()
  let left: number = limits.inflatedBytes
  for (const { name, method, data } of entries) {
    if (!wanted.has(name)) continue
    const unpacked = unpack(method, data, left)
    if (typeof unpacked === 'string') return refuse(unpacked)
    left -= unpacked.length
    files.set(name, unpacked)
  }
  return { ok: true, files }
}

function refuse(fault: Fault): UnzipReading {
  const found = listProblems()
  const max = fault === 'zip-too-many' ? limits.zipFiles : limits.inflatedBytes
  found.add(fault, [], fault === 'not-zip' ? {} : { max })
  return { ok: false, problems: found.tell() }
}

function unpack(method: number, data: Uint8Array, max: number): Uint8Array | Fault {
  if (method === 0) return data.length > max ? 'zip-too-big' : data
  if (method !== 8) return 'not-zip'
  const inflated = inflateBounded(data, max)
  if (inflated.ok) return inflated.bytes
  return inflated.why === 'too-big' ? 'zip-too-big' : 'not-zip'
}

function listEntries(bytes: Uint8Array): Entry[] | Fault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) return 'not-zip'
  const count = view.getUint16(end + 10, true)
  if (count > limits.zipFiles) return 'zip-too-many'
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (!isAt(view, at, CENTRAL)) return 'not-zip'
    const [method, packed, local] = [
      view.getUint16(at + 10, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]
    const nameLength = view.getUint16(at + 28, true)
    const path = new TextDecoder().decode(
      bytes.subarray(at + CENTRAL.length, at + CENTRAL.length + nameLength),
    )
    if (!isAt(view, local, LOCAL)) return 'not-zip'
    const from = local + LOCAL.length + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    if (from + packed > bytes.length) return 'not-zip'
    entries.push({ name: baseName(path), method, data: bytes.subarray(from, from + packed) })
    at += CENTRAL.length + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function findEnd(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - END.length - LONGEST_COMMENT)
  for (let at = view.byteLength - END.length; at >= lowest; at--) if (isAt(view, at, END)) return at
  return undefined
}

function isAt(view: DataView, at: number, { mark, length }: { mark: number; length: number }): boolean {
  return at >= 0 && at + length <= view.byteLength && view.getUint32(at, true) === mark
}

function baseName(path: string): string {
  return path.replace(/^.*[/\\]/s, '').toLowerCase()
}
