/* tesseract.js-core brings no types: what this room uses of its Emscripten module. */
declare module 'tesseract.js-core/*.js' {
  import type { TesseractFactory } from './open-recogniser.ts'
  const factory: TesseractFactory
  export default factory
}
