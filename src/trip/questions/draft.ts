import type { Clip } from '#class'

/** A clip on the professional's page; one that was chosen cannot be recorded again. */
export type OwnClip = Clip & { isRecorded: boolean }

/** What is there of the answer to one question. */
export interface Draft {
  answer: string
  clip: OwnClip | undefined
}
