/** What is kept of a class. There is no place in it for a name, an address, a pose or a gaze. */
export interface ClassRow {
  /** 32 hex digits, made at random. */
  readonly id: string
  /** What learners type in: 4 to 6 capital letters and digits. */
  readonly code: string
  /** Id of the scenario that the class lives through, and its version. */
  readonly scenario: string
  readonly version: string
  /** What was dealt before it began; null where nothing is. */
  readonly deal: Readonly<Record<string, string>> | null
  /** Days in UTC, as 2027-01-31; the class is deleted when `deleteOn` begins. */
  readonly madeOn: string
  readonly deleteOn: string
  /** When the guide ended it, as 2027-01-31T10:45:00Z. */
  readonly endedAt: string | null
  /** SHA-256 of the guide's key, as 64 hex digits. */
  readonly guideKeyHash: string
}

/**
 * One entry of the log of a class. The database orders the keys of objects anew, so a body that is read equals
 * the one that was written, but need not be the same text.
 */
export interface LogEntry {
  /** Counts from 1 without gaps. */
  readonly seq: number
  readonly body: unknown
}

/** Who serves a class: this process, from now on with `epoch`, or another until `expires`. */
export type Claim =
  | { readonly held: true; readonly epoch: number }
  | { readonly held: false; readonly node: string; readonly url: string; readonly expires: Date }

/** What the class server keeps, in an embedded database or in PostgreSQL. */
export interface Storage {
  /** Makes a class; the same row once more is `made` too. Rejects a row that is not of the shape told above. */
  makeClass(row: ClassRow): Promise<'made' | 'codeTaken'>
  findClass(code: string): Promise<ClassRow | undefined>
  /** Every class, oldest first: for backups. */
  listClasses(): Promise<readonly ClassRow[]>
  /**
   * Adds entries to the log of a class; durable when it resolves. Entries that are kept already with the same
   * body are passed over, so a caller may ask again.
   * @param epoch the answer of `claim`
   * @throws Fenced when another process has taken the class over, or it is deleted
   * @throws Gap when the entries do not follow each other or what is kept, or one is kept with another body
   */
  append(classId: string, epoch: number, entries: readonly LogEntry[]): Promise<void>
  /** The entries after `afterSeq`, in order; all of them durable. */
  read(classId: string, afterSeq: number): Promise<readonly LogEntry[]>
  /**
   * Takes or renews the lease of a class for this process. Renewing keeps the epoch; a lease that ran out, or was
   * held by an earlier run of the same node and url, is taken with a higher one.
   */
  claim(classId: string, node: string, url: string, ttlMs: number): Promise<Claim>
  /** Gives the lease back, so that another process need not wait for its end. Nothing happens when it is lost. */
  release(classId: string, epoch: number): Promise<void>
  /** Notes that the class is over; the first time counts. */
  endClass(classId: string): Promise<void>
  /** Deletes a class with its log and lease. */
  deleteClass(classId: string): Promise<void>
  /** Deletes what is due at `now`; answers how many classes that were. */
  deleteDue(now: Date): Promise<number>
  /** Whether it can answer and write right now. */
  isHealthy(): Promise<boolean>
  /** Ends what is under way and closes; nothing may be asked afterwards. */
  close(): Promise<void>
}
