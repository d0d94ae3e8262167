import { createHash, type Hash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import * as v from 'valibot'
import { checkRow } from '../storage/class-row.ts'
import type { ClassRow, LogEntry } from '../storage/storage.ts'

/** Grows when an older reader could not read what is written. */
const FORMAT = 1
/** Entries of a log in one line of the file. */
const GROUP = 500
const MAGIC = 'first-shift classes'

/** A class with its whole log. */
export interface KeptClass {
  row: ClassRow
  entries: readonly LogEntry[]
}

/** What is wrong with a backup file; the message says what to do. */
export class BackupError extends Error {
  readonly code: 'damaged' | 'newer' | 'missing'

  constructor(code: BackupError['code'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'BackupError'
    this.code = code
  }
}

const Head = v.object({ backup: v.literal(MAGIC), format: v.number(), madeOn: v.string() })
const Entry = v.strictObject({ seq: v.number(), body: v.unknown() })
const Body = v.union([
  v.strictObject({ class: v.custom<ClassRow>((row) => typeof row === 'object' && row !== null) }),
  v.strictObject({ log: v.array(Entry) }),
  v.strictObject({ end: v.strictObject({ lines: v.number(), sha256: v.string() }) }),
])

/** Classes as the bytes of a backup file: gzipped lines of JSON, with a checksum in the last. */
export function packBackup(classes: AsyncIterable<KeptClass>, madeOn: string): Readable {
  return Readable.from(sealed(linesOf(classes, madeOn))).pipe(createGzip({ level: 6 }))
}

async function* linesOf(classes: AsyncIterable<KeptClass>, madeOn: string): AsyncGenerator<string> {
  yield JSON.stringify({ backup: MAGIC, format: FORMAT, madeOn })
  for await (const { row, entries } of classes) {
    yield JSON.stringify({ class: row })
    for (let at = 0; at < entries.length; at += GROUP)
      yield JSON.stringify({ log: entries.slice(at, at + GROUP) })
  }
}

async function* sealed(lines: AsyncIterable<string>): AsyncGenerator<string> {
  const hash = createHash('sha256')
  let count = 0
  for await (const line of lines) {
    count += 1
    hash.update(`${line}\n`)
    yield `${line}\n`
  }
  yield `${JSON.stringify({ end: { lines: count, sha256: hash.digest('hex') } })}\n`
}

/** Writes a file that nobody else on this machine may read, whole or not at all. */
export async function writeWhole(path: string, content: Readable): Promise<void> {
  const part = `${path}.part`
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  try {
    await pipeline(content, createWriteStream(part, { mode: 0o600 }))
    const handle = await open(part, 'r+')
    await handle.sync().finally(() => handle.close())
    await rename(part, path)
  } catch (problem) {
    await rm(part, { force: true })
    throw problem
  }
}

/**
 * The day of a backup file, after the whole file was held against its checksum.
 * @throws BackupError
 */
export async function checkBackup(path: string): Promise<string> {
  let madeOn = ''
  for await (const part of partsOf(path)) if ('madeOn' in part) ({ madeOn } = part)
  return madeOn
}

/**
 * The classes of a backup file. What comes before a damage is given out: ask `checkBackup` first.
 * @throws BackupError
 */
export async function* readBackup(path: string): AsyncGenerator<KeptClass> {
  let row: ClassRow | undefined
  let entries: LogEntry[] = []
  for await (const part of partsOf(path)) {
    if ('log' in part) entries.push(...part.log)
    if (!('class' in part)) continue
    if (row) yield { row, entries }
    row = part.class
    entries = []
  }
  if (row) yield { row, entries }
}

type Part = { madeOn: string } | { class: ClassRow } | { log: LogEntry[] }

async function* partsOf(path: string): AsyncGenerator<Part> {
  const hash = createHash('sha256')
  let count = 0
  let isWhole = false
  try {
    for await (const line of unpackedLines(path)) {
      if (isWhole) throw damaged(path)
      if (count === 0) yield { madeOn: readHead(line, path) }
      else {
        const part = v.parse(Body, JSON.parse(line))
        if ('end' in part) {
          isWhole = isSealOf(part.end, count, hash)
          continue
        }
        if ('class' in part) checkRow(part.class)
        yield part
      }
      count += 1
      hash.update(`${line}\n`)
    }
  } catch (problem) {
    if (problem instanceof BackupError) throw problem
    if (problem instanceof Error && 'code' in problem && problem.code === 'ENOENT')
      throw new BackupError('missing', `There is no file ${path}.`, { cause: problem })
    throw damaged(path, problem)
  }
  if (!isWhole) throw damaged(path)
}

async function* unpackedLines(path: string): AsyncGenerator<string> {
  const text = createGunzip()
  const piping = pipeline(createReadStream(path), text)
  // Whoever reads `text` meets the same problem.
  piping.catch(() => undefined)
  text.setEncoding('utf8')
  let rest = ''
  for await (const chunk of text as AsyncIterable<string>) {
    const lines = `${rest}${chunk}`.split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  await piping
  if (rest !== '') yield rest
}

function readHead(line: string, path: string): string {
  const head = v.safeParse(Head, JSON.parse(line))
  if (!head.success) throw damaged(path)
  if (head.output.format > FORMAT)
    throw new BackupError('newer', `${path} was written by a newer First Shift: update this one first.`)
  return head.output.madeOn
}

const isSealOf = (end: { lines: number; sha256: string }, lines: number, hash: Hash): boolean =>
  end.lines === lines && end.sha256 === hash.digest('hex')

const damaged = (path: string, cause?: unknown): BackupError =>
  new BackupError('damaged', `${path} is not a whole backup of classes: nothing was taken from it.`, {
    cause,
  })
