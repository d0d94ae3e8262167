import { Inflate } from 'fflate'

/** So many packed bytes at a time: DEFLATE makes at most 1032 of each, so no step makes more than 4 MB. */
const STEP = 4096

/** What unpacking gave; `too-big` where it would be more than allowed, `broken` where it is not DEFLATE. */
export type Inflated = { ok: true; bytes: Uint8Array } | { ok: false; why: 'too-big' | 'broken' }

/** Unpacks raw DEFLATE data of at most `max` bytes; whatever the data claim, no more than that is ever unpacked. */
export function inflateBounded(data: Uint8Array, max: number): Inflated {
  const pieces: Uint8Array[] = []
  let size = 0
  const inflate = new Inflate((piece) => {
    size += piece.length
    pieces.push(piece)
  })
  try {
    for (let at = 0; at < data.length; at += STEP) {
      if (size > max) break
      inflate.push(data.subarray(at, at + STEP), at + STEP >= data.length)
    }
  } catch {
    return { ok: false, why: 'broken' }
  }
  return size > max ? { ok: false, why: 'too-big' } : { ok: true, bytes: joined(pieces, size) }
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
