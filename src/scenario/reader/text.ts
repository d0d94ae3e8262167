import { limits } from '../limits.ts'
import { problem, type Problem } from '../problem.ts'
import { scanJson } from './scan.ts'

/** A value, or why there is none. */
export type Read<T> = { ok: true; value: T } | { ok: false; problems: Problem[] }

/** The text of a file, at most `maxBytes` long (characters, if it is text already), and UTF-8 throughout. */
export function readText(source: string | Uint8Array, maxBytes: number = limits.bytes): Read<string> {
  const size = source.length
  if (size > maxBytes) return { ok: false, problems: [problem('too-big', [], { size, max: maxBytes })] }
  if (typeof source === 'string') return { ok: true, value: source }
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(source) }
  } catch {
    return { ok: false, problems: [problem('not-utf8', [])] }
  }
}

/** The JSON value of a text in which nothing can surprise: keys and depth are looked at before JSON.parse. */
export function parseJson(text: string): Read<unknown> {
  const problems = scanJson(text)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: JSON.parse(text) as unknown }
}

/** The JSON value of a file. */
export function readJson(source: string | Uint8Array, maxBytes?: number): Read<unknown> {
  const text = readText(source, maxBytes)
  return text.ok ? parseJson(text.value) : text
}
