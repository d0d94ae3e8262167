import { RecordError, type AttemptSummary, type RecordStore, type Reflection } from '#record'
import { settings } from '#session'
import { useCallback, useEffect, useState } from 'react'
import { recordChanged } from '../kept-attempts.ts'
import { theRecord } from '../the-record.ts'
import { useT } from '../use-words.ts'

/** An attempt with what was written in it. */
export interface Kept {
  summary: AttemptSummary
  reflections: Reflection[]
}

/** The record as the page shows it, and what can be done with it. What was done, or why not, is told in `said`. */
export interface MyRecord {
  /** Newest first; absent while it is read. */
  kept: Kept[] | undefined
  isMemory: boolean
  /** Something that could not be saved is remembered until the page closes. */
  isUnsaved: boolean
  said: string
  remove: (attemptId: string) => Promise<void>
  removeAll: () => Promise<void>
  save: () => Promise<void>
  readIn: (file: File) => Promise<void>
}

type Read = Pick<MyRecord, 'isMemory' | 'isUnsaved'> & { kept: Kept[] }

/** Reads the record and keeps the list in step with what the learner does to it. */
export function useMyRecord(): MyRecord {
  const t = useT()
  const [shown, setShown] = useState<Read>()
  const [said, setSaid] = useState('')

  const act = useCallback(
    async (deed: (record: RecordStore) => Promise<string>) => {
      setSaid('')
      try {
        const done = await deed(await theRecord())
        recordChanged()
        setShown(await readAll())
        setSaid(done)
      } catch (error) {
        const isFile = error instanceof RecordError && error.code === 'unreadable'
        setSaid(t(isFile ? 'pages.record.importFailed' : 'pages.record.failed'))
      }
    },
    [t],
  )

  useEffect(() => {
    readAll().then(setShown, () => setSaid(t('pages.record.failed')))
  }, [t])

  return {
    kept: shown?.kept,
    isMemory: shown?.isMemory ?? false,
    isUnsaved: shown?.isUnsaved ?? false,
    said,
    remove: (id) =>
      act(async (record) => {
        await record.remove(id)
        return t('pages.record.deleted')
      }),
    removeAll: () =>
      act(async (record) => {
        await record.removeAll()
        settings.setState({ callMe: '' })
        return t('pages.record.deleted')
      }),
    save: () =>
      act(async (record) => {
        offerFile(await record.exportAll())
        return ''
      }),
    readIn: (file) =>
      act(async (record) => {
        const { added, kept: known } = await record.importAll(await file.text())
        return t('pages.record.imported', { added, kept: known })
      }),
  }
}

async function readAll(): Promise<Read> {
  const record = await theRecord()
  const summaries = await record.list()
  const kept = await Promise.all(
    summaries.map(async (summary) => ({ summary, reflections: await record.reflections(summary.id) })),
  )
  const isMemory = record.kind === 'memory'
  return { kept, isMemory, isUnsaved: !isMemory && !record.isSafe() }
}

/** Hands a file to the browser to save; the address is taken back when it has been read. */
function offerFile(json: string): void {
  const url = URL.createObjectURL(new Blob([json], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = 'first-shift-record.json'
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
