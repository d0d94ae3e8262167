import type { Query } from './database.ts'
import { renewLeases, type Renewal } from './statements.ts'

/**
 * Renews the leases of a process. Those that are asked for in one turn of the event loop go in one statement: a server
 * renews all its classes together, every second.
 * @returns whether the lease was still this process's and is renewed; if not, nothing has changed
 */
export function createRenewals(query: Query): (renewal: Renewal) => Promise<boolean> {
  let gathered: Renewal[] = []
  let answer: Promise<ReadonlySet<string>> | undefined

  async function renewAll(): Promise<ReadonlySet<string>> {
    await Promise.resolve()
    const all = gathered
    gathered = []
    answer = undefined
    return new Set(await renewLeases(query, all))
  }

  return async (renewal) => {
    gathered.push(renewal)
    answer ??= renewAll()
    return (await answer).has(renewal.classId)
  }
}
