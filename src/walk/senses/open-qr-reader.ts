import { canDrawHere, pixelsOf } from '../reading/grey-of-picture.ts'
import type { CodeAnswer } from './qr.worker.ts'

/** Reads the QR codes in pictures of the camera. */
export interface QrReader {
  /** The codes in a picture; takes it over and closes it. Empty while another one is being read, and once closed. */
  read: (picture: ImageBitmap | VideoFrame) => Promise<CodeAnswer>
  close: () => void
}

/**
 * Starts a reader in a worker of its own, which fetches a third of a megabyte from our own origin, once. What a code
 * says is a stranger's text until `readPosterText` has understood it.
 */
export function openQrReader(): QrReader {
  const worker = new Worker(new URL('qr.worker.ts', import.meta.url), { type: 'module' })
  let answer: ((codes: CodeAnswer) => void) | undefined
  let isClosed = false
  const finish = (codes: CodeAnswer) => {
    answer?.(codes)
    answer = undefined
  }
  worker.addEventListener('message', ({ data }: MessageEvent<CodeAnswer>) => finish(data))
  // Without the worker signs and the list remain.
  worker.addEventListener('error', () => finish([]))
  return {
    read(picture) {
      if (answer || isClosed) {
        picture.close()
        return Promise.resolve([])
      }
      return new Promise((resolve) => {
        answer = resolve
        send(worker, picture)
      })
    },
    close() {
      isClosed = true
      worker.terminate()
      finish([])
    },
  }
}

function send(worker: Worker, picture: ImageBitmap | VideoFrame): void {
  if (canDrawHere()) return worker.postMessage(picture, [picture])
  const pixels = pixelsOf(picture)
  picture.close()
  worker.postMessage(pixels, [pixels.data.buffer])
}
