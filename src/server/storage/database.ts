/** Asks the database one statement; parameters as `$1`, answers as rows. */
export type Query = <R>(text: string, parameters?: readonly unknown[]) => Promise<R[]>

/** What PostgreSQL and the embedded database have in common. */
export interface Database {
  query: Query
  /** Runs several statements on one connection, all or none; `run` takes statements without parameters. */
  transaction(
    work: (query: Query, run: (statements: string) => Promise<void>) => Promise<void>,
  ): Promise<void>
}
