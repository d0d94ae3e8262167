import { isLogPrefix, isSameEntry, type Attempt, type Entry } from '#attempt'
import { exportText, readExport } from './export.ts'
import { RecordError } from './record-error.ts'
import { localSecond, summarise } from './summary.ts'
import type { AttemptSummary, MemoryReason, RecordStore, Reflection } from './types.ts'

interface Kept {
  summary: AttemptSummary
  entries: Entry[]
}

/**
 * A record that lasts until the page closes: for private windows and browsers that keep nothing, for the
 * terminal, and for tests.
 */
export function memoryRecord(reason?: MemoryReason): RecordStore {
  const attempts = new Map<string, Kept>()
  let reflections: Reflection[] = []

  const newestFirst = () => [...attempts.values()].map(({ summary }) => summary).toReversed()

  return {
    kind: 'memory',
    ...(reason ? { reason } : {}),
    isSafe: () => attempts.size === 0 && reflections.length === 0,
    remember(attempt, details) {
      const entries = [...attempt.entries]
      const started = attempts.get(attempt.id)?.summary.started ?? localSecond(new Date())
      const elapsed = entries.at(-1)?.t ?? 0
      const summary = summarise(attempt, started, entries.length, elapsed, details)
      if (entries.length > 0) attempts.set(attempt.id, { entries, summary })
    },
    async append(attempt, index, entry, details = {}) {
      const known = attempts.get(attempt.id)
      const entries = known?.entries ?? []
      if (index !== entries.length) {
        if (isSameEntry(entries[index], entry)) return
        const code = index < entries.length ? 'taken' : 'missing'
        throw new RecordError(code, `entry ${index} does not follow the ${entries.length} kept`)
      }
      entries.push(entry)
      const started = known?.summary.started ?? localSecond(new Date())
      attempts.set(attempt.id, {
        entries,
        summary: summarise(attempt, started, entries.length, entry.t, details),
      })
    },
    async read(id) {
      const known = attempts.get(id)
      return known && { attempt: attemptOf(known), summary: known.summary, lost: 0 }
    },
    async repair() {},
    async list() {
      return newestFirst()
    },
    async unfinished({ id, version }) {
      return newestFirst().find((a) => a.scenario === id && a.version === version && a.ending === undefined)
    },
    async reflect(reflection) {
      reflections = reflections.filter(
        (r) => r.attempt !== reflection.attempt || r.prompt !== reflection.prompt,
      )
      if (reflection.text !== '') reflections.push(reflection)
    },
    async reflections(id) {
      return reflections.filter((reflection) => reflection.attempt === id)
    },
    async exportAll() {
      return exportText(
        [...attempts.values()].map((kept) => ({ summary: kept.summary, attempt: attemptOf(kept) })),
        reflections,
      )
    },
    async importAll(json) {
      const found = readExport(json)
      let added = 0
      for (const { attempt, summary } of found.attempts) {
        const here = attempts.get(attempt.id)?.entries
        if (here && (here.length >= attempt.entries.length || !isLogPrefix(here, attempt.entries))) continue
        attempts.set(attempt.id, { summary, entries: [...attempt.entries] })
        added += 1
      }
      const isNew = (r: Reflection) =>
        !reflections.some((k) => k.attempt === r.attempt && k.prompt === r.prompt)
      const fresh = found.reflections.filter(isNew)
      reflections.push(...fresh)
      return { added, kept: found.attempts.length - added, reflections: fresh.length }
    },
    async remove(id) {
      attempts.delete(id)
      reflections = reflections.filter((reflection) => reflection.attempt !== id)
    },
    async removeAll() {
      attempts.clear()
      reflections = []
    },
    async hold() {
      return { release() {} }
    },
    close() {},
  }
}

function attemptOf({ summary: { id, scenario, version, deal }, entries }: Kept): Attempt {
  return { id, scenario, version, format: 1, ...(deal && { deal }), entries: [...entries] }
}
