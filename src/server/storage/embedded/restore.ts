import type { Query } from '../database.ts'
import type { Change } from '../sql-storage.ts'
import { insertClass, markEnded, removeClass } from '../statements.ts'

/** Entries are put back in groups of about this many. */
const GROUP = 500

/** Puts changes back into an empty database, in their order. */
export function restoring(query: Query): {
  take(change: Change): Promise<void>
  /** To be called after the last. */
  end(): Promise<void>
} {
  let waiting: { class: string; seq: number; body: unknown }[] = []

  async function putEntries() {
    if (waiting.length === 0) return
    await query(
      `insert into log (class, seq, body)
       select e ->> 'class', (e ->> 'seq')::integer, e -> 'body' from jsonb_array_elements($1::jsonb) as e`,
      [JSON.stringify(waiting)],
    )
    waiting = []
  }

  return {
    async take(change) {
      if ('append' in change) {
        for (const { seq, body } of change.entries) waiting.push({ class: change.append, seq, body })
        if (waiting.length >= GROUP) await putEntries()
        return
      }
      await putEntries()
      if ('make' in change) await insertClass(query, change.make)
      else if ('end' in change) await markEnded(query, change.end, change.at)
      else await removeClass(query, change.delete)
    },
    end: putEntries,
  }
}
