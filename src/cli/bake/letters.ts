import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { lettersFrom, WEIGHTS, type Letters } from '#kit/bake'

/** Outlines of Nunito (SIL Open Font License), read from its npm package. */
export function readLetters(): Letters {
  const { resolve } = createRequire(import.meta.url)
  const load = (weight: number) => {
    const file = readFileSync(resolve(`@fontsource/nunito/files/nunito-latin-${weight}-normal.woff`))
    return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength)
  }
  return lettersFrom({ plain: load(WEIGHTS.plain), bold: load(WEIGHTS.bold) })
}
