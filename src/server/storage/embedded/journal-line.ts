import { crc32 } from 'node:zlib'

/** The name of a line: its checksum, 8 hex digits. What stands before the first line is `START`. */
export const START = '00000000'

/** A line that is as it was written. */
export type Line =
  | { readonly kind: 'changes'; readonly before: string; readonly name: string; readonly json: string }
  | { readonly kind: 'synced'; readonly name: string }

/**
 * One line of a journal: the name of the line before, its own, and JSON without line breaks. Whoever changes,
 * drops or swaps a line breaks the chain.
 */
export function changesLine(before: string, json: string): { name: string; text: string } {
  const name = nameOf(before, json)
  return { name, text: `${before} ${name} ${json}\n` }
}

/**
 * The line that says that the line of this name, and all before it, had reached the disk. It brings a line break
 * of its own, so that it still stands alone when the one before it is damaged.
 */
export function syncedLine(name: string): string {
  return `\nsynced ${name}\n`
}

/** Reads a line without its line break; undefined where it is not as it was written. */
export function readLine(text: string): Line | undefined {
  const [, before = '', name = '', json = ''] = /^([0-9a-f]{8}) ([0-9a-f]{8}) (.*)$/.exec(text) ?? []
  if (json !== '' && name === nameOf(before, json)) return { kind: 'changes', before, name, json }
  const [, synced] = /^synced ([0-9a-f]{8})$/.exec(text) ?? []
  return synced === undefined ? undefined : { kind: 'synced', name: synced }
}

function nameOf(before: string, json: string): string {
  return crc32(`${before} ${json}`).toString(16).padStart(8, '0')
}
