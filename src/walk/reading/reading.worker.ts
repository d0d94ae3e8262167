import { prepareNames, readFrame, type SignReading } from '#place'
import { greyOfPicture } from './grey-of-picture.ts'
import { loadRecogniser, UnfetchedError, UnfitError } from './load-recogniser.ts'
import type { ReadAnswer, ReadRequest, SignTrouble } from './messages.ts'
import type { Recogniser } from './open-recogniser.ts'

/* Reads signs away from the page: no frame of the camera view waits for it, and no picture leaves this worker. */

let loading: Promise<Recogniser> | undefined

addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  void answer(data).then((message) => postMessage(message))
})

// Files are on their way before the first picture comes.
void recogniser().catch(() => undefined)

async function answer(request: ReadRequest): Promise<ReadAnswer> {
  try {
    return { readings: await read(request) }
  } catch (error) {
    return { trouble: troubleOf(error) }
  }
}

async function read({ picture, names }: ReadRequest): Promise<SignReading[]> {
  const { recognise } = await recogniser()
  const image = greyOfPicture(picture)
  if ('close' in picture) picture.close()
  return readFrame(image, prepareNames(names), recognise)
}

function recogniser(): Promise<Recogniser> {
  loading ??= loadRecogniser().catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}

function troubleOf(error: unknown): SignTrouble {
  const params = { cause: error instanceof Error ? error.message : String(error) }
  if (error instanceof UnfetchedError) return { code: 'unfetched', isRetryable: true, params }
  if (error instanceof UnfitError) return { code: 'unfit', isRetryable: false, params }
  return { code: 'broken', isRetryable: false, params }
}
