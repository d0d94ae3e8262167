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
  let worker: Worker | undefined = start()
  let settle: ((readings: SignReading[]) => void) | undefined
  let restingUntilMs = 0
  let isClosed = false

  function start(): Worker {
    const started = new Worker(new URL('reading.worker.ts', import.meta.url), { type: 'module' })
    started.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => {
      if ('trouble' in data) fail(data.trouble)
      else finish(data.readings)
    })
    // A worker whose script cannot be fetched says so once, often before it is asked anything.
    started.addEventListener('error', () => {
      started.terminate()
      worker = undefined
      fail({ code: 'unfetched', isRetryable: true, params: {} })
    })
    return started
  }

  function fail(trouble: SignTrouble): void {
    restingUntilMs = trouble.isRetryable ? performance.now() + RETRY_MS : Number.POSITIVE_INFINITY
    finish([])
    onTrouble(trouble)
  }

  function finish(readings: SignReading[]): void {
    settle?.(readings)
    settle = undefined
  }

  function ask(request: ReadRequest): Promise<SignReading[]> {
    const { picture } = request
    worker ??= start()
    worker.postMessage(request, picture instanceof ImageData ? [] : [picture])
    return new Promise((resolve) => {
      settle = resolve
    })
  }

  return {
    read: async (picture, names) => {
      if (!settle && !isClosed && performance.now() >= restingUntilMs)
        return ask({ picture: forWorker(picture), names })
      picture.close()
      return []
    },
    close: () => {
      isClosed = true
      worker?.terminate()
      finish([])
    },
  }
}

function forWorker(picture: ImageBitmap | VideoFrame): ReadRequest['picture'] {
  if (canDrawHere()) return picture
  const pixels = pixelsOf(picture)
  picture.close()
  return pixels
}
