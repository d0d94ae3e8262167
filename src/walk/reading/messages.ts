import type { SignName, SignReading } from '#place'

/** A picture for the worker: a bitmap, a frame of a video, or bare pixels where the worker cannot draw. */
export type SignPicture = ImageBitmap | VideoFrame | ImageData

/** Asks the worker to read one picture. */
export interface ReadRequest {
  picture: SignPicture
  names: readonly SignName[]
}

/** What keeps signs from being read. Walks go on without. */
export interface SignTrouble {
  /** `unfetched`: a file of the reader could not be had. `unfit`: this device cannot run it. `broken`: it failed. */
  code: 'unfetched' | 'unfit' | 'broken'
  /** Whether a later `read` tries again and may succeed. */
  isRetryable: boolean
  params: Readonly<Record<string, string>>
}

/** The worker's answer to a request. */
export type ReadAnswer = { readings: SignReading[] } | { trouble: SignTrouble }
