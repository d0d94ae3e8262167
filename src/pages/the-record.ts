import { openRecord, type RecordStore } from '#record'

let opening: Promise<RecordStore> | undefined

/** What this device keeps of the learner, opened once, when it is first asked for. */
export function theRecord(): Promise<RecordStore> {
  opening ??= openRecord().then(warnBeforeLoss)
  return opening
}

/** Lets the browser ask before the page closes over a shift that the device could keep and did not. */
function warnBeforeLoss(record: RecordStore): RecordStore {
  if (record.kind === 'device') {
    addEventListener('beforeunload', (event) => {
      if (!record.isSafe()) event.preventDefault()
    })
  }
  return record
}
