export { memoryRecord } from './memory.ts'
export { openRecord } from './open-record.ts'
export { RecordError, type RecordErrorCode } from './record-error.ts'
export type {
  AppendDetails,
  AttemptHeader,
  AttemptSummary,
  Hold,
  ImportResult,
  MemoryReason,
  RecordStore,
  Reflection,
  StoredAttempt,
} from './types.ts'
