import { decodeCodes, readCodes, type SeenCode } from '#place'
import { prepareZXingModule, purgeZXingModule } from 'zxing-wasm/reader'
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url'
import { greyOfPicture } from '../reading/grey-of-picture.ts'

/** What a picture's codes are; empty where one could not be read, or the reader not be fetched yet. */
export type CodeAnswer = readonly SeenCode[]

let isReady = false

addEventListener('message', ({ data: picture }: MessageEvent<ImageBitmap | VideoFrame | ImageData>) => {
  void read(picture).then((answer) => postMessage(answer))
})

async function read(picture: ImageBitmap | VideoFrame | ImageData): Promise<CodeAnswer> {
  try {
    if (!isReady) await prepare()
    return await readCodes(greyOfPicture(picture), decodeCodes)
  } catch {
    return []
  } finally {
    if (!(picture instanceof ImageData)) picture.close()
  }
}

/**
 * Left alone, the decoder would fetch its module from a stranger's server, and after one failure never again: it is
 * fetched here, from our own origin, until that succeeds.
 */
async function prepare(): Promise<void> {
  const response = await fetch(wasm)
  if (!response.ok) throw new Error(`${wasm}: ${response.status}`)
  const wasmBinary = await response.arrayBuffer()
  try {
    await prepareZXingModule({ overrides: { wasmBinary, locateFile: () => wasm }, fireImmediately: true })
    isReady = true
  } catch (error) {
    purgeZXingModule()
    throw error
  }
}
