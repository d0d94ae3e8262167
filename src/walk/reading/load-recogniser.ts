import relaxedCore from 'tesseract.js-core/tesseract-core-relaxedsimd-lstm.wasm?url'
import plainCore from 'tesseract.js-core/tesseract-core-simd-lstm.wasm?url'
import trainedData from '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz?url'
import { openRecogniser, type Recogniser } from './open-recogniser.ts'

/** A file of the reader could not be had; trying again later may help. */
export class UnfetchedError extends Error {
  override name = 'UnfetchedError'
}

/** This device runs none of the reader's builds. */
export class UnfitError extends Error {
  override name = 'UnfitError'
}

/* Smallest modules that use one instruction: i8x16.splat with popcnt, and i8x16.relaxed_swizzle. */
const SIMD = [
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98,
  11,
]
const RELAXED_SIMD = [
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 15, 1, 13, 0, 65, 1, 253, 15, 65, 2,
  253, 15, 253, 128, 2, 11,
]

/**
 * Fetches the build of the reader that is fastest here and its data, 4 MB from our own origin, and opens it.
 *
 * @throws UnfetchedError, UnfitError
 */
export async function loadRecogniser(): Promise<Recogniser> {
  if (!runs(SIMD)) throw new UnfitError('This browser has no SIMD for WebAssembly.')
  const isRelaxed = runs(RELAXED_SIMD)
  const [core, binary, packed] = await Promise.all([
    isRelaxed
      ? import('tesseract.js-core/tesseract-core-relaxedsimd-lstm.js')
      : import('tesseract.js-core/tesseract-core-simd-lstm.js'),
    fetchBytes(isRelaxed ? relaxedCore : plainCore),
    fetchBytes(trainedData),
  ]).catch((cause: unknown) => {
    throw new UnfetchedError('The reader of signs could not be fetched.', { cause })
  })
  return openRecogniser(core.default, binary, await unpacked(packed))
}

function runs(module: readonly number[]): boolean {
  return typeof WebAssembly === 'object' && WebAssembly.validate(new Uint8Array(module))
}

async function fetchBytes(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}

/* Servers that send .gz files as what they hold have them unpacked by the browser already. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
