import type { Change } from '../sql-storage.ts'
import type { Files } from './files.ts'
import { changesLine, START, syncedLine } from './journal-line.ts'
import { readJournal, type JournalEnd } from './read-journal.ts'

/** Version of the journal's form; its first line tells it. */
export const FORMAT = 1

/** Lines of a new journal grow up to about this many characters. */
const LINE_LENGTH = 64_000

/**
 * Writes the journal anew without what was deleted, and puts it in the place of the old one, durably. Killed at
 * any moment it leaves one of the two, whole.
 * @param path the journal; where there is none yet, an empty one is made
 * @param folder the folder it lies in
 */
export async function compact(files: Files, folder: string, path: string): Promise<JournalEnd> {
  const isNew = !(await files.has(path))
  const deleted = isNew ? new Map<string, number>() : await findDeleted(files, path)
  const fresh = `${path}.new`
  await files.remove(fresh)
  const file = await files.openToAppend(fresh, 0)
  let name = START
  let size = 0
  let waiting: string[] = []

  async function writeLine(json: string) {
    const line = changesLine(name, json)
    ;({ name } = line)
    const bytes = Buffer.from(line.text)
    size += bytes.length
    await file.append(bytes)
  }

  async function flush() {
    if (waiting.length > 0) await writeLine(`[${waiting.join(',')}]`)
    waiting = []
  }

  try {
    await writeLine(JSON.stringify({ journal: FORMAT }))
    let index = 0
    if (!isNew) {
      await readJournal(files, path, async (json) => {
        for (const change of changesOf(json)) {
          index += 1
          if ('delete' in change || index < (deleted.get(classOf(change)) ?? 0)) continue
          waiting.push(JSON.stringify(change))
          if (waiting.length > 1000 || json.length > LINE_LENGTH / 4) await flush()
        }
        if (waiting.reduce((sum, { length }) => sum + length, 0) > LINE_LENGTH) await flush()
      })
    }
    await flush()
    const note = Buffer.from(syncedLine(name))
    await file.append(note)
    size += note.length
    await file.sync()
  } finally {
    await file.close()
  }
  await files.rename(fresh, path)
  await files.syncFolder(folder)
  return { name, size, torn: 0 }
}

/** The changes in a line of the journal; none in its first line, which tells the form. */
export function changesOf(json: string): readonly Change[] {
  const line: unknown = JSON.parse(json)
  return Array.isArray(line) ? (line as Change[]) : []
}

/** For each deleted class, after how many changes of the journal it was deleted last. */
async function findDeleted(files: Files, path: string): Promise<Map<string, number>> {
  const deleted = new Map<string, number>()
  let index = 0
  await readJournal(files, path, (json) => {
    for (const change of changesOf(json)) {
      index += 1
      if ('delete' in change) deleted.set(change.delete, index)
    }
  })
  return deleted
}

function classOf(change: Change): string {
  if ('make' in change) return change.make.id
  if ('append' in change) return change.append
  return 'end' in change ? change.end : change.delete
}
