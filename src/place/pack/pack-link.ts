import { deflateSync } from 'fflate'
import { inflateBounded } from './inflate.ts'
import { limits } from './limits.ts'
import type { PlacePack } from './pack.ts'
import { listProblems, type PackProblem, type PackProblemCode } from './problem.ts'
import { readPack, type ReadPack } from './read-pack.ts'
import { writePack } from './write-pack.ts'

/** Stands before the packed text, so that another way of packing can follow. */
const VERSION = '1'

/** A pack as a text that fits into a link, or why it does not. */
export type LinkText = { ok: true; text: string } | { ok: false; problems: PackProblem[] }

/** A whole pack as URL-safe text of at most `limits.linkCharacters`: nothing has to be stored anywhere to share it. */
export function packToLink(pack: PlacePack): LinkText {
  const json = new TextEncoder().encode(writePack(pack, { isShort: true }))
  const text = VERSION + toBase64Url(deflateSync(json, { level: 9 }))
  if (text.length <= limits.linkCharacters && json.length <= limits.linkInflatedBytes)
    return { ok: true, text }
  return refuse('link-too-long', { max: limits.linkCharacters, found: text.length })
}

/** The pack in a link, read as strictly as a file: whoever sends a link may send anything. Never throws. */
export function linkToPack(text: string): ReadPack {
  if (text.length > limits.linkCharacters) return refuse('link-too-long', { max: limits.linkCharacters })
  const bytes = text.startsWith(VERSION) ? fromBase64Url(text.slice(VERSION.length)) : undefined
  if (!bytes) return refuse('bad-link')
  const inflated = inflateBounded(bytes, limits.linkInflatedBytes)
  return inflated.ok ? readPack(inflated.bytes) : refuse('bad-link')
}

function refuse(code: PackProblemCode, params: Readonly<Record<string, unknown>> = {}) {
  const found = listProblems()
  found.add(code, [], params)
  return { ok: false as const, problems: found.tell() }
}

function toBase64Url(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function fromBase64Url(text: string): Uint8Array | undefined {
  if (!/^[\w-]+$/.test(text) || text.length % 4 === 1) return undefined
  const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
}
