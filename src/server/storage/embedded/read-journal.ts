import { isUtf8 } from 'node:buffer'
import { StorageError } from '../storage-error.ts'
import type { Files } from './files.ts'
import { readLine, START } from './journal-line.ts'

/** Up to where a journal is good. */
export interface JournalEnd {
  /** The name of the last good line. */
  readonly name: string
  /** Bytes up to the end of that line. */
  readonly size: number
  /** Bytes after it: what was being written when the power went, and was never acknowledged. */
  readonly torn: number
}

/**
 * Reads a journal line by line. What is broken off at its end is left out; lines that follow good ones are handed
 * on as they come, so on an error what was handed on must not be used.
 * @param onChanges gets the JSON of each line
 * @throws StorageError `damaged` where a line that had been acknowledged is not as it was written
 */
export async function readJournal(
  files: Files,
  path: string,
  onChanges: (json: string) => Promise<void> | void,
): Promise<JournalEnd> {
  let name = START
  let size = 0
  let offset = 0
  let number = 0
  let firstBad: { number: number; offset: number } | undefined

  async function take(bytes: Buffer) {
    number += 1
    const start = offset
    offset += bytes.length + 1
    if (bytes.length === 0) return
    const line = isUtf8(bytes) ? readLine(bytes.toString('utf8')) : undefined
    if (line?.kind === 'changes' && line.before === name) {
      // Anything between two linked lines can only have been a note that the first one was synced.
      firstBad = undefined
      ;({ name } = line)
      size = offset
      await onChanges(line.json)
    } else if (line?.kind === 'synced' && line.name === name) {
      firstBad = undefined
      size = offset
    } else if (line) {
      const bad = firstBad ?? { number, offset: start }
      throw new StorageError(
        'damaged',
        `${path} is damaged in line ${bad.number} (byte ${bad.offset}): put a copy of the whole folder back from a backup`,
      )
    } else {
      firstBad ??= { number, offset: start }
    }
  }

  let rest: Buffer[] = []
  for await (const chunk of files.read(path)) {
    let bytes = chunk as Buffer
    for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a)) {
      rest.push(bytes.subarray(0, at))
      await take(Buffer.concat(rest))
      rest = []
      bytes = bytes.subarray(at + 1)
    }
    rest.push(bytes)
  }
  const torn = offset + Buffer.concat(rest).length - size
  return { name, size, torn }
}
