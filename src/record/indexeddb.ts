import { isLogPrefix, isSameEntry } from '#attempt'
import type { Connection, Database } from './connection.ts'
import { exportText, readExport } from './export.ts'
import { takeLock } from './locks.ts'
import { askToPersist } from './persist.ts'
import { RecordError } from './record-error.ts'
import { remembering } from './remembering.ts'
import { entryKeys, isSummary, readStored, reflectionKeys } from './stored.ts'
import { localSecond, newest, summarise } from './summary.ts'
import type { AttemptSummary, RecordStore, Reflection, StoredAttempt } from './types.ts'
import { write } from './writing.ts'

/** A record in IndexedDB, on a connection that is open already; what cannot be kept is remembered. */
export function indexedDbRecord(connection: Connection): RecordStore {
  const { run } = connection
  return remembering({
    kind: 'device',
    isSafe: () => true,
    remember() {},
    close: () => connection.close(),
    hold: (id, options) => takeLock(`first-shift:${id}`, options),

    async append(attempt, index, entry, details = {}) {
      await run('saving a decision', (db) =>
        write(db, async (tx) => {
          const [attempts, entries] = [tx.objectStore('attempts'), tx.objectStore('entries')]
          const [known, there] = await Promise.all([
            attempts.get(attempt.id),
            entries.get([attempt.id, index]),
          ])
          // The same is there where this very call was cut off; anything else is another tab's, and stays.
          if (there && !isSameEntry(there, entry)) {
            throw new RecordError('taken', `entry ${index} of this attempt is kept already`)
          }
          if (there && known) return
          if (index > (known?.length ?? 0) && !there) {
            throw new RecordError('missing', `entries before ${index} are not kept`)
          }
          const started = known?.started ?? localSecond(new Date())
          await Promise.all([
            entries.put(entry, [attempt.id, index]),
            attempts.put(summarise(attempt, started, index + 1, entry.t, details)),
          ])
        }),
      )
      askToPersist()
    },

    read: (id) => run('reading an attempt', (db) => readStored(db, id)),

    repair: (id) =>
      run('mending an attempt', async (db) => {
        const stored = await readStored(db, id)
        if (!stored || stored.lost === 0) return
        const { attempt, summary } = stored
        const { length } = attempt.entries
        const elapsed = attempt.entries.at(-1)?.t ?? 0
        await write(db, (tx) =>
          Promise.all([
            tx.objectStore('entries').delete(entryKeys(id, length)),
            tx.objectStore('attempts').put(summarise(attempt, summary.started, length, elapsed)),
          ]),
        )
      }),

    list: () => run('reading the list of attempts', list),

    async unfinished({ id, version }) {
      const all = await run('looking for an unfinished attempt', list)
      return all.find((one) => one.scenario === id && one.version === version && one.ending === undefined)
    },

    reflect: ({ attempt, prompt, text }) =>
      run('saving a reflection', (db) =>
        write(db, async (tx) => {
          const reflections = tx.objectStore('reflections')
          if (text === '') await reflections.delete([attempt, prompt])
          else await reflections.put({ attempt, prompt, text })
        }),
      ),

    reflections: (id) => run('reading reflections', (db) => db.getAll('reflections', reflectionKeys(id))),

    exportAll: () =>
      run('exporting', async (db) => {
        const oldestFirst = (await list(db)).toReversed()
        const stored = await Promise.all(oldestFirst.map(({ id }) => readStored(db, id)))
        const whole = stored.filter((one): one is StoredAttempt => one !== undefined)
        return exportText(whole, await db.getAll('reflections'))
      }),

    async importAll(json) {
      const found = readExport(json)
      return run('importing', async (db) => {
        let added = 0
        for (const kept of found.attempts) added += (await importAttempt(db, kept)) ? 1 : 0
        const reflections = await importReflections(db, found.reflections)
        return { added, kept: found.attempts.length - added, reflections }
      })
    },

    remove: (id) =>
      run('deleting an attempt', (db) =>
        write(db, async (tx) => {
          await Promise.all([
            tx.objectStore('attempts').delete(id),
            tx.objectStore('entries').delete(entryKeys(id)),
            tx.objectStore('reflections').delete(reflectionKeys(id)),
          ])
        }),
      ),

    removeAll: () =>
      run('deleting everything', (db) =>
        write(db, async (tx) => {
          await Promise.all([...tx.objectStoreNames].map((name) => tx.objectStore(name).clear()))
        }),
      ),
  })
}

async function list(db: Database): Promise<AttemptSummary[]> {
  return newest((await db.getAll('attempts')).filter(isSummary))
}

/** Keeps an imported attempt unless as much of it, or something else under its id, is here. */
async function importAttempt(
  db: Database,
  { attempt, summary }: Omit<StoredAttempt, 'lost'>,
): Promise<boolean> {
  const here = (await readStored(db, attempt.id))?.attempt.entries
  if (here && (here.length >= attempt.entries.length || !isLogPrefix(here, attempt.entries))) return false
  await write(db, async (tx) => {
    const entries = tx.objectStore('entries')
    await Promise.all([
      tx.objectStore('attempts').put(summary),
      ...attempt.entries.map((entry, index) => entries.put(entry, [attempt.id, index])),
    ])
  })
  return true
}

/** Keeps imported reflections where nothing was written yet, and says how many. */
function importReflections(db: Database, imported: readonly Reflection[]): Promise<number> {
  return write(db, async (tx) => {
    const reflections = tx.objectStore('reflections')
    const here = await Promise.all(
      imported.map(({ attempt, prompt }) => reflections.getKey([attempt, prompt])),
    )
    const fresh = imported.filter((_, index) => here[index] === undefined)
    await Promise.all(fresh.map((reflection) => reflections.put(reflection)))
    return fresh.length
  })
}
