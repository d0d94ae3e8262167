import * as v from 'valibot'
import type { ClassRow, LogEntry } from './storage.ts'
import { Gap, StorageError } from './storage-error.ts'

const Day = v.pipe(v.string(), v.isoDate())
const Name = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/))

const ClassRowSchema = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
    code: v.pipe(v.string(), v.regex(/^[A-Z0-9]{4,6}$/)),
    scenario: Name,
    version: v.pipe(v.string(), v.maxLength(40), v.regex(/^[0-9]+\.[0-9]+\.[0-9]+$/)),
    deal: v.nullable(v.pipe(v.record(Name, Name), v.maxEntries(6))),
    madeOn: Day,
    deleteOn: Day,
    endedAt: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/))),
    guideKeyHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  }),
  v.check(({ madeOn, deleteOn }) => deleteOn > madeOn, 'deleteOn must be a later day than madeOn'),
)

/** Refuses a row that has another shape than the one that is kept. */
export function checkRow(row: ClassRow): void {
  const read = v.safeParse(ClassRowSchema, row)
  if (read.success) return
  const [{ message }] = read.issues
  throw new StorageError('refused', `class: ${v.getDotPath(read.issues[0]) ?? 'row'}: ${message}`)
}

/** Refuses entries that do not count up from the first one. */
export function checkOrder(entries: readonly LogEntry[]): void {
  const first = entries[0]?.seq ?? 1
  for (const [index, { seq }] of entries.entries()) {
    if (!Number.isSafeInteger(seq) || seq < 1) throw new Gap(`${seq} is no place in a log: it counts from 1`)
    if (seq !== first + index) throw new Gap(`entry ${seq} stands where ${first + index} was expected`)
  }
}
