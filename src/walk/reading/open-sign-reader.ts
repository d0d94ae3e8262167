import type { SignName, SignReading } from '#place'
import { canDrawHere, pixelsOf } from './grey-of-picture.ts'
import type { ReadAnswer, ReadRequest, SignTrouble } from './messages.ts'

export type { SignTrouble } from './messages.ts'

/** Reads signs in pictures of the camera. */
export interface SignReader {
  /**
   * The places whose signs can be read in a picture, the one aimed at first. Takes the picture over and closes it.
   * Empty while another picture is being read, after trouble, and once closed.
   */
  read: (picture: ImageBitmap | VideoFrame, names: readonly SignName[]) => Promise<SignReading[]>
  /** Ends the worker and gives its memory back. */
  close: () => void
}

/** After trouble that may pass, pictures are dropped for so long before the next one tries again. */
const RETRY_MS = 4000

/**
 * Starts fetching the reader (4 MB, once) in a worker of its own; the page never waits for it.
 *
 * @param onTrouble hears why signs cannot be read, each time that is tried
 * @example
 * const reader = openSignReader({ onTrouble: ({ code }) => showHint(code) })
 * const readings = await reader.read(await createImageBitmap(video), names)
 */
export function openSignReader({ onTrouble }: { onTrouble: (trouble: SignTrouble) => void }): SignReader {
  let worker: Worker | undefined = startWorker()
  let isBusy = false
  let restingUntilMs = 0
  let isClosed = false

  const fail = (trouble: SignTrouble): SignReading[] => {
    restingUntilMs = trouble.isRetryable ? performance.now() + RETRY_MS : Number.POSITIVE_INFINITY
    if (!isClosed) onTrouble(trouble)
    return []
  }

  const ask = async (request: ReadRequest): Promise<SignReading[]> => {
    worker ??= startWorker()
    const answer = await askWorker(worker, request)
    if (answer === undefined) {
      worker.terminate()
      worker = undefined
      return fail({ code: 'unfetched', isRetryable: true, params: {} })
    }
    return 'trouble' in answer ? fail(answer.trouble) : answer.readings
  }

  return {
    read: async (picture, names) => {
      if (isBusy || isClosed || performance.now() < restingUntilMs) {
        picture.close()
        return []
      }
      isBusy = true
      try {
        return await ask({ picture: forWorker(picture), names })
      } finally {
        isBusy = false
      }
    },
    close: () => {
      isClosed = true
      worker?.terminate()
    },
  }
}

function startWorker(): Worker {
  return new Worker(new URL('reading.worker.ts', import.meta.url), { type: 'module' })
}

/* Undefined where the worker itself failed, which it does when its script cannot be fetched. */
function askWorker(worker: Worker, request: ReadRequest): Promise<ReadAnswer | undefined> {
  return new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => resolve(data)
    worker.onerror = () => resolve(undefined)
    const { picture } = request
    worker.postMessage(request, picture instanceof ImageData ? [picture.data.buffer] : [picture])
  })
}

function forWorker(picture: ImageBitmap | VideoFrame): ReadRequest['picture'] {
  if (canDrawHere()) return picture
  const pixels = pixelsOf(picture)
  picture.close()
  return pixels
}
