import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gunzipSync } from 'node:zlib'
import {
  openRecogniser,
  type Recogniser,
  type TesseractFactory,
} from '../../src/walk/reading/open-recogniser.ts'

const require = createRequire(import.meta.url)

/** The recogniser as the app has it, without a browser. */
export function recogniserInNode(): Promise<Recogniser> {
  const core = 'tesseract.js-core/tesseract-core-simd-lstm'
  const data = '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz'
  return openRecogniser(
    require(`${core}.js`) as TesseractFactory,
    readFileSync(require.resolve(`${core}.wasm`)),
    gunzipSync(readFileSync(require.resolve(data))),
  )
}
