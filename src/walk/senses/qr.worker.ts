import { decodeCodes, readCodes, type SeenCode } from '#place'
import { prepareZXingModule } from 'zxing-wasm/reader'
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url'
import { greyOfPicture } from '../reading/grey-of-picture.ts'

// Left alone, the decoder would fetch this file from a stranger's server.
prepareZXingModule({ overrides: { locateFile: () => wasm } })

/** What a picture's codes are, in the order in which pictures came; empty where one could not be read. */
export type CodeAnswer = readonly SeenCode[]

addEventListener('message', ({ data: picture }: MessageEvent<ImageBitmap | ImageData>) => {
  void read(picture).then((answer) => postMessage(answer))
})

async function read(picture: ImageBitmap | ImageData): Promise<CodeAnswer> {
  try {
    return await readCodes(greyOfPicture(picture), decodeCodes)
  } catch {
    return []
  } finally {
    if (!(picture instanceof ImageData)) picture.close()
  }
}
