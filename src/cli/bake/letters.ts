import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import opentype from 'opentype.js'
import type { Letters } from '#kit/bake'

const WEIGHTS = { plain: 600, bold: 800 } as const

/** Outlines of Nunito (SIL Open Font License), read from its npm package. */
export function readLetters(): Letters {
  const resolve = createRequire(import.meta.url).resolve
  const load = (weight: number) => {
    const file = readFileSync(resolve(`@fontsource/nunito/files/nunito-latin-${weight}-normal.woff`))
    return opentype.parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength))
  }
  const fonts = { plain: load(WEIGHTS.plain), bold: load(WEIGHTS.bold) }
  return {
    outline: (text, size, weight) => fonts[weight].getPath(text, 0, 0, size).commands,
    width: (text, size, weight) => fonts[weight].getAdvanceWidth(text, size),
  }
}
