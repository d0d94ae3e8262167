/**
 * Why the record could not do what was asked.
 * `full`: the disk or this site's share of it. `taken`: another tab wrote there first. `closed`: the browser
 * closed the database and would not open it again. `unreadable`: imported data is not a First Shift record.
 * `missing`: no such attempt. `failed`: anything else; see `cause`.
 */
export type RecordErrorCode = 'full' | 'taken' | 'closed' | 'unreadable' | 'missing' | 'failed'

/** The only error that a record rejects with. */
export class RecordError extends Error {
  readonly code: RecordErrorCode

  constructor(code: RecordErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'RecordError'
    this.code = code
  }
}

/** Wraps whatever a database threw; a RecordError passes through as it is. */
export function asRecordError(cause: unknown, what: string): RecordError {
  if (cause instanceof RecordError) return cause
  return new RecordError(
    codeOf(cause),
    `${what}: ${cause instanceof Error ? cause.message : String(cause)}`,
    { cause },
  )
}

function codeOf(cause: unknown): RecordErrorCode {
  const name = typeof cause === 'object' && cause !== null && 'name' in cause ? cause.name : ''
  if (name === 'QuotaExceededError') return 'full'
  if (name === 'ConstraintError') return 'taken'
  if (name === 'InvalidStateError' || name === 'AbortError' || name === 'VersionError') return 'closed'
  return 'failed'
}
