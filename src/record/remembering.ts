import { isLogPrefix, type Attempt } from '#attempt'
import { exportText, readExport } from './export.ts'
import { localSecond, newest, summarise } from './summary.ts'
import type { AttemptSummary, RecordStore, Reflection, StoredAttempt } from './types.ts'

interface Remembered {
  attempt: Attempt
  summary: AttemptSummary
}

/**
 * Lays over a record what it could not keep: attempts that a learner goes on with though the disk is full or
 * asleep, and what they write meanwhile. All of it is read, listed and exported as if it were kept, until it is
 * kept or the page closes.
 */
export function remembering(disk: RecordStore): RecordStore {
  const attempts = new Map<string, Remembered>()
  let written: Reflection[] = []

  /** What the record itself says; where it says nothing any more, what it is asked about may still be remembered. */
  async function ask<Value>(question: Promise<Value>, otherwise: Value): Promise<Value> {
    return attempts.size === 0 ? question : question.catch(() => otherwise)
  }

  async function read(id: string): Promise<StoredAttempt | undefined> {
    const here = attempts.get(id)
    const stored = await (here ? ask(disk.read(id), undefined) : disk.read(id))
    if (!here) return stored
    const kept = stored?.attempt.entries ?? []
    const unsaved = here.attempt.entries.length - kept.length
    // Sleeping storage may have woken up and kept it, or another tab gone on from what is kept: what is safe counts.
    if (unsaved <= 0 || !isLogPrefix(kept, here.attempt.entries)) {
      await settle(id).catch(() => undefined)
      return stored
    }
    const summary = { ...here.summary, started: stored?.summary.started ?? here.summary.started }
    return { attempt: here.attempt, summary, lost: 0, unsaved }
  }

  async function list(): Promise<AttemptSummary[]> {
    const kept = (await ask(disk.list(), [])).filter(({ id }) => !attempts.has(id))
    const here = await Promise.all([...attempts.keys()].map(async (id) => (await read(id))?.summary))
    return newest([...here.filter((one) => one !== undefined), ...kept])
  }

  /** Forgets an attempt that is kept now, and keeps what was written in it. */
  async function settle(id: string): Promise<void> {
    attempts.delete(id)
    for (const one of written.filter(({ attempt }) => attempt === id)) {
      await disk.reflect(one)
      written = written.filter((other) => other !== one)
    }
  }

  const isRemembered = ({ attempt, prompt }: Reflection) =>
    written.some((one) => one.attempt === attempt && one.prompt === prompt)

  return {
    ...disk,
    isSafe: () => disk.isSafe() && attempts.size === 0 && written.length === 0,
    read,
    list,

    remember(attempt, details) {
      const { length } = attempt.entries
      if (length === 0) return
      const started = attempts.get(attempt.id)?.summary.started ?? localSecond(new Date())
      const elapsed = attempt.entries.at(-1)?.t ?? 0
      attempts.set(attempt.id, { attempt, summary: summarise(attempt, started, length, elapsed, details) })
    },

    async append(attempt, index, entry, details) {
      await disk.append(attempt, index, entry, details)
      const here = attempts.get(attempt.id)
      // What was written stays remembered where it cannot be kept yet.
      if (here && index + 1 >= here.attempt.entries.length) await settle(attempt.id).catch(() => undefined)
    },

    async unfinished({ id, version }) {
      if (attempts.size === 0) return disk.unfinished({ id, version })
      const all = await list()
      return all.find((one) => one.scenario === id && one.version === version && one.ending === undefined)
    },

    async reflect(reflection) {
      if (!attempts.has(reflection.attempt)) return disk.reflect(reflection)
      written = written.filter(
        ({ attempt, prompt }) => attempt !== reflection.attempt || prompt !== reflection.prompt,
      )
      written.push(reflection)
    },

    async reflections(id) {
      const kept = await ask(disk.reflections(id), [])
      const here = written.filter(({ attempt, text }) => attempt === id && text !== '')
      return [...kept.filter((one) => !isRemembered(one)), ...here]
    },

    async exportAll() {
      if (attempts.size === 0 && written.length === 0) return disk.exportAll()
      const nothing = exportText([], [])
      const kept = readExport(await disk.exportAll().catch(() => nothing))
      const here = await Promise.all([...attempts.keys()].map(read))
      return exportText(
        [
          ...kept.attempts.filter(({ attempt }) => !attempts.has(attempt.id)),
          ...here.filter((one) => one !== undefined),
        ],
        [
          ...kept.reflections.filter((one) => !isRemembered(one)),
          ...written.filter(({ text }) => text !== ''),
        ],
      )
    },

    async remove(id) {
      await disk.remove(id)
      attempts.delete(id)
      written = written.filter(({ attempt }) => attempt !== id)
    },

    async removeAll() {
      await disk.removeAll()
      attempts.clear()
      written = []
    },
  }
}
