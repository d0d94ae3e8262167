import {
  candidates,
  readPosterText,
  signNames,
  type Evidence,
  type PlacePack,
  type PosterCode,
  type RecognitionState,
} from '#place'
import { NEAR_ME } from '../packs/load-pack.ts'
import { openSignReader } from '../reading/open-sign-reader.ts'
import { openQrReader } from '../senses/open-qr-reader.ts'
import type { EyesStatus } from './eyes.ts'
import { followSigns } from './follow-signs.ts'
import { pictureOf } from './picture-of.ts'

/** Signs are read at most twice a second, codes three times: a phone must not grow hot. */
const SIGN_MS = 450
const CODE_MS = 330
/** What could not be fetched is tried again within this time; until then it is missing, milliseconds. */
const MISSING_MS = 5000

/** Reads a camera's pictures until it is closed. */
export interface Pictures {
  close: () => void
}

/** What is read for, and who hears of it. */
export interface PictureTask {
  pack: PlacePack
  state: () => RecognitionState
  /** Nothing is read while this is so. */
  isIdle: () => boolean
  notice: (evidence: Evidence) => void
  onStatus: (status: EyesStatus) => void
  onOtherPoster: (code: PosterCode) => void
}

/** Reads signs and posters in what a video element shows, each in a worker, and follows what was read. */
export function watchPictures(video: HTMLVideoElement, task: PictureTask): Pictures {
  const ending = new AbortController()
  const { signal } = ending
  let isReadable = true
  let missedMs = -Infinity
  const isMissing = () => performance.now() - missedMs < MISSING_MS
  const signs = openSignReader({
    onTrouble: ({ isRetryable }) => {
      isReadable = isRetryable
      missedMs = performance.now()
      task.onStatus(isRetryable ? 'offline' : 'unreadable')
    },
  })
  const codes = openQrReader()
  const known = signNames(task.pack.places)
  const follow = followSigns(video, task)

  const readSigns = async () => {
    const atMs = performance.now()
    const places = candidates(task.state(), task.pack.places)
    const names = places.flatMap(({ id }) => known.get(id) ?? [])
    if (!isMissing()) task.onStatus('reading')
    const readings = await signs.read(await pictureOf(video), names)
    if (signal.aborted || !isReadable) return
    if (readings.length > 0 || !isMissing()) task.onStatus('looking')
    task.notice({ sense: 'sign', atMs, readings })
  }

  const readCodes = async () => {
    const atMs = performance.now()
    for (const { text, box } of await codes.read(await pictureOf(video))) {
      const code = readPosterText(text)
      if (!code || signal.aborted) continue
      const placeId = task.pack.id === NEAR_ME ? `${code.packId}-${code.placeId}` : code.placeId
      const isOurs = task.pack.id === NEAR_ME || code.packId === task.pack.id
      if (isOurs) task.notice({ sense: 'qr', atMs, placeId, box })
      else task.onOtherPoster(code)
    }
  }

  const loop = async (everyMs: number, read: () => Promise<void>, isOn: () => boolean) => {
    while (!signal.aborted) {
      const began = performance.now()
      if (isOn() && !task.isIdle() && video.readyState >= 2) {
        // A picture may be gone before it is read, when the camera is taken away; the next one tells.
        await read().catch(() => undefined)
      }
      await pause(Math.max(30, everyMs - (performance.now() - began)))
    }
  }
  void loop(SIGN_MS, readSigns, () => isReadable)
  void loop(CODE_MS, readCodes, () => true)

  return {
    close() {
      ending.abort()
      signs.close()
      codes.close()
      follow.close()
    },
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
