import { isLogPrefix, isSameEntry } from '#attempt'
import type { Connection, Database } from './connection.ts'
import { exportText, readExport } from './export.ts'
import { takeLock } from './locks.ts'
import { askToPersist } from './persist.ts'
import { RecordError } from './record-error.ts'
import { entryKeys, isSummary, readStored } from './stored.ts'
import { localSecond, newest, summarise } from './summary.ts'
import type { AttemptSummary, RecordStore, StoredAttempt } from './types.ts'

/** Writes must survive a dead battery, not only a dead tab. */
const STRICT = { durability: 'strict' } as const

/** A record in IndexedDB, on a connection that is open already. */
export function indexedDbRecord(connection: Connection): RecordStore {
  const { run } = connection

  return {
    kind: 'indexeddb',
    close: () => connection.close(),

    async append(attempt, index, entry, details = {}) {
      await run('saving a decision', async (db) => {
        const tx = db.transaction(['attempts', 'entries'], 'readwrite', STRICT)
        const attempts = tx.objectStore('attempts')
        const entries = tx.objectStore('entries')
        const [known, there] = await Promise.all([attempts.get(attempt.id), entries.get([attempt.id, index])])
        // The same is there already where this very call was cut off; anything else is another tab's, and stays.
        if (there && !isSameEntry(there, entry)) {
          throw new RecordError('taken', `entry ${index} of this attempt is kept already`)
        }
        if (there && known) return
        if (index > (known?.length ?? 0) && !there) {
          throw new RecordError('missing', `entries before ${index} are not kept`)
        }
        const started = known?.started ?? localSecond(new Date())
        const summary = summarise(attempt, started, index + 1, entry.t, details.ending)
        await Promise.all([entries.put(entry, [attempt.id, index]), attempts.put(summary), tx.done])
      })
      askToPersist()
    },

    read: (id) => run('reading an attempt', (db) => readStored(db, id)),

    repair: (id) =>
      run('mending an attempt', async (db) => {
        const stored = await readStored(db, id)
        if (!stored || stored.lost === 0) return
        const { attempt, summary } = stored
        const { length } = attempt.entries
        const tx = db.transaction(['attempts', 'entries'], 'readwrite', STRICT)
        await Promise.all([
          tx.objectStore('entries').delete(entryKeys(id, length)),
          tx
            .objectStore('attempts')
            .put(summarise(attempt, summary.started, length, attempt.entries.at(-1)?.t ?? 0)),
          tx.done,
        ])
      }),

    list: () => run('reading the list of attempts', list),

    async unfinished({ id, version }) {
      const all = await run('looking for an unfinished attempt', list)
      return all.find((one) => one.scenario === id && one.version === version && one.ending === undefined)
    },

    reflect: (reflection) =>
      run('saving a reflection', async (db) => {
        const tx = db.transaction('reflections', 'readwrite', STRICT)
        const { attempt, prompt, text } = reflection
        await (text === '' ? tx.store.delete([attempt, prompt]) : tx.store.put({ attempt, prompt, text }))
        await tx.done
      }),

    reflections: (id) =>
      run('reading reflections', (db) => db.getAll('reflections', IDBKeyRange.bound([id], [id, []]))),

    exportAll: () =>
      run('exporting', async (db) => {
        const stored = await Promise.all((await list(db)).toReversed().map(({ id }) => readStored(db, id)))
        return exportText(
          stored.filter((one): one is StoredAttempt => one !== undefined),
          await db.getAll('reflections'),
        )
      }),

    async importAll(json) {
      const found = readExport(json)
      let added = 0
      for (const { attempt, summary } of found.attempts) {
        added += await run('importing an attempt', async (db) => {
          const here = await readStored(db, attempt.id)
          const isNews = here ? here.attempt.entries.length < attempt.entries.length : true
          if (!isNews || !isLogPrefix(here?.attempt.entries ?? [], attempt.entries)) return 0
          const tx = db.transaction(['attempts', 'entries'], 'readwrite', STRICT)
          const entries = tx.objectStore('entries')
          await Promise.all([
            tx.objectStore('attempts').put(summary),
            ...attempt.entries.map((entry, index) => entries.put(entry, [attempt.id, index])),
            tx.done,
          ])
          return 1
        })
      }
      const reflections = await run('importing reflections', async (db) => {
        const tx = db.transaction('reflections', 'readwrite', STRICT)
        let fresh = 0
        for (const reflection of found.reflections) {
          if (await tx.store.get([reflection.attempt, reflection.prompt])) continue
          await tx.store.put(reflection)
          fresh += 1
        }
        await tx.done
        return fresh
      })
      return { added, kept: found.attempts.length - added, reflections }
    },

    remove: (id) =>
      run('deleting an attempt', async (db) => {
        const tx = db.transaction(['attempts', 'entries', 'reflections'], 'readwrite', STRICT)
        await Promise.all([
          tx.objectStore('attempts').delete(id),
          tx.objectStore('entries').delete(entryKeys(id)),
          tx.objectStore('reflections').delete(IDBKeyRange.bound([id], [id, []])),
          tx.done,
        ])
      }),

    removeAll: () =>
      run('deleting everything', async (db) => {
        const tx = db.transaction(['attempts', 'entries', 'reflections'], 'readwrite', STRICT)
        await Promise.all([
          tx.objectStore('attempts').clear(),
          tx.objectStore('entries').clear(),
          tx.objectStore('reflections').clear(),
          tx.done,
        ])
      }),

    hold: (id, options) => takeLock(`first-shift:${id}`, options),
  }
}

async function list(db: Database): Promise<AttemptSummary[]> {
  return newest((await db.getAll('attempts')).filter(isSummary))
}
