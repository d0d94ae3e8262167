import { canDrawHere, pixelsOf } from '../reading/grey-of-picture.ts'
import type { CodeAnswer } from './qr.worker.ts'

/** Reads the QR codes in pictures of the camera. */
export interface QrReader {
  /** The codes in a picture; takes it over and closes it. Empty while another one is being read, and once closed. */
  read: (picture: ImageBitmap) => Promise<CodeAnswer>
  close: () => void
}

/** Starts a reader in a worker of its own, which fetches a third of a megabyte from our own origin, once. */
export function openQrReader(): QrReader {
  const worker = new Worker(new URL('qr.worker.ts', import.meta.url), { type: 'module' })
  let isBusy = false
  let isClosed = false
  return {
    async read(picture) {
      if (isBusy || isClosed) {
        picture.close()
        return []
      }
      isBusy = true
      try {
        return await ask(worker, picture)
      } finally {
        isBusy = false
      }
    },
    close() {
      isClosed = true
      worker.terminate()
    },
  }
}

/* Empty where the worker failed: without it signs and the list remain. */
function ask(worker: Worker, picture: ImageBitmap): Promise<CodeAnswer> {
  return new Promise((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<CodeAnswer>) => resolve(data), {
      once: true,
    })
    worker.addEventListener('error', () => resolve([]), { once: true })
    if (canDrawHere()) worker.postMessage(picture, [picture])
    else {
      const pixels = pixelsOf(picture)
      picture.close()
      worker.postMessage(pixels, [pixels.data.buffer])
    }
  })
}
