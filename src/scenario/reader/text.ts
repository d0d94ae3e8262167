import { limits } from '../limits.ts'
import { problem, type Problem } from '../problem.ts'
import { scanJson } from './scan.ts'

/** A value, or why there is none. */
export type Read<T> = { ok: true; value: T } | { ok: false; problems: Problem[] }

/**
 * The JSON value of a file, read so that nothing in it can surprise: size first, then UTF-8, then keys and
 * depth, and only then JSON.parse. At most `maxBytes` long.
 */
export function readJson(source: string | Uint8Array, maxBytes: number = limits.bytes): Read<unknown> {
  const size = source.length
  if (size > maxBytes) return { ok: false, problems: [problem('too-big', [], { size, max: maxBytes })] }
  let text: string
  try {
    text = typeof source === 'string' ? source : new TextDecoder('utf-8', { fatal: true }).decode(source)
  } catch {
    return { ok: false, problems: [problem('not-utf8', [], {})] }
  }
  const problems = scanJson(text)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: JSON.parse(text) as unknown }
}
