/**
 * What went wrong with the storage as a whole. `inUse`: another process has the folder. `damaged`: a file is not
 * as it was written. `newer`: a later version of this software wrote it. `broken`: a write failed, nothing more
 * is taken until a new start. `unreachable`: PostgreSQL does not answer. `closed`: asked after its end. `absent`:
 * there is no such class. `refused`: the data have not the shape that is kept.
 */
export type StorageErrorCode =
  | 'inUse'
  | 'damaged'
  | 'newer'
  | 'broken'
  | 'unreachable'
  | 'closed'
  | 'absent'
  | 'refused'

/** The storage cannot do what was asked; the message says what to do about it. */
export class StorageError extends Error {
  readonly code: StorageErrorCode

  constructor(code: StorageErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'StorageError'
    this.code = code
  }
}

/** Another process serves the class now, or the class is deleted: nothing was written. */
export class Fenced extends Error {
  constructor(classId: string, epoch: number) {
    super(`epoch ${epoch} of class ${classId} is over: claim the class again before writing to it`)
    this.name = 'Fenced'
  }
}

/** The entries do not continue the log: nothing was written. */
export class Gap extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'Gap'
  }
}
