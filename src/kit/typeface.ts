import opentype from 'opentype.js'
import type { Letters } from './letters.ts'

/** Weights of Nunito (SIL Open Font License) that signs and labels are written in. */
export const WEIGHTS = { plain: 600, bold: 800 } as const

/** Outlines of letters from two font files (WOFF). Throws where a file is no font. */
export function lettersFrom(files: Record<keyof typeof WEIGHTS, ArrayBuffer>): Letters {
  const fonts = { plain: opentype.parse(files.plain), bold: opentype.parse(files.bold) }
  return {
    outline: (text, size, weight) => fonts[weight].getPath(text, 0, 0, size).commands,
    width: (text, size, weight) => fonts[weight].getAdvanceWidth(text, size),
  }
}
