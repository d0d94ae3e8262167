import { readBarcodes, type ReaderOptions } from 'zxing-wasm/reader'
import type { GreyImage } from '../sign/grey-image.ts'
import type { DecodedCode } from './read-codes.ts'

/** Codes are found however they are turned; everything else that the decoder could try only costs time. */
const OPTIONS: ReaderOptions = {
  formats: ['QRCode'],
  tryHarder: false,
  tryRotate: false,
  tryInvert: false,
  tryDownscale: false,
  maxNumberOfSymbols: 4,
}
/** An enlarged picture is read at half its size, too: the decoder misses some corners of larger modules. */
const EVEN_OPTIONS: ReaderOptions = {
  ...OPTIONS,
  binarizer: 'FixedThreshold',
  tryDownscale: true,
  downscaleThreshold: 300,
  downscaleFactor: 2,
}

/**
 * Decodes the QR codes in a grey picture with ZXing. Its module must have been prepared with a wasm of our own:
 * left alone it fetches one from a stranger's server.
 */
export async function decodeCodes(image: GreyImage, isEven: boolean): Promise<DecodedCode[]> {
  const results = await readBarcodes(asFile(image), isEven ? EVEN_OPTIONS : OPTIONS)
  return results.map(({ text, position: { topLeft, topRight, bottomLeft, bottomRight } }) => ({
    text,
    corners: [topLeft, topRight, bottomLeft, bottomRight],
  }))
}

/** A portable grey map: the decoder takes grey only as a file, and colours would cost it another conversion. */
function asFile({ width, height, pixels }: GreyImage): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`)
  const file = new Uint8Array(head.length + pixels.length)
  file.set(head)
  file.set(pixels, head.length)
  return file
}
