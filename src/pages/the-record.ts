import { openRecord, type RecordStore } from '#record'

let opening: Promise<RecordStore> | undefined

/** What this device keeps of the learner, opened once, when it is first asked for. */
export function theRecord(): Promise<RecordStore> {
  opening ??= openRecord()
  return opening
}
