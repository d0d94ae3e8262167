import type { ClassRow, LogEntry, Storage } from '../../../src/server/storage/storage.ts'

/** A storage that keeps for as long as the test runs, and can be told to fail. */
export const memoryStorage = () => {
  const rows = new Map<string, ClassRow>()
  const logs = new Map<string, LogEntry[]>()
  const epochs = new Map<string, number>()
  let broken: Error | undefined
  const storage: Storage = {
    makeClass: async (row) => {
      if (rows.has(row.code)) return 'codeTaken'
      rows.set(row.code, row)
      logs.set(row.id, [])
      return 'made'
    },
    findClass: async (code) => rows.get(code),
    listClasses: async () => [...rows.values()],
    append: async (id, epoch, entries) => {
      await Promise.resolve()
      if (broken) throw broken
      if (epochs.get(id) !== epoch) throw new Error('fenced')
      logs.get(id)?.push(...(JSON.parse(JSON.stringify(entries)) as LogEntry[]))
    },
    read: async (id, after) => (logs.get(id) ?? []).filter(({ seq }) => seq > after),
    claim: async (id) => {
      const epoch = epochs.get(id) ?? 1
      epochs.set(id, epoch)
      return { held: true, epoch }
    },
    release: async () => {},
    endClass: async (id) => {
      for (const row of rows.values())
        if (row.id === id) rows.set(row.code, { ...row, endedAt: '2027-01-31T10:45:00Z' })
    },
    deleteClass: async (id) => {
      logs.delete(id)
      for (const { code, id: one } of rows.values()) if (one === id) rows.delete(code)
    },
    deleteDue: async (now) => {
      const due = [...rows.values()].filter(({ deleteOn }) => deleteOn <= now.toISOString().slice(0, 10))
      for (const { id } of due) await storage.deleteClass(id)
      return due.length
    },
    isHealthy: async () => !broken,
    close: async () => {},
  }
  return {
    storage,
    rows,
    logs,
    breakDown: (why: Error | undefined) => {
      broken = why
    },
    takeOver: (id: string) => epochs.set(id, (epochs.get(id) ?? 1) + 1),
  }
}
