import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { unpackCatalogue, type CareerWords, type Catalogue, type PackedCatalogue } from '#career'

/** The folder that a learner's device fetches the catalogue from. */
export const careersFolder = fileURLToPath(new URL('../../assets/careers/', import.meta.url))

/** A file of the catalogue as it is shipped. */
export function shipped(name: string): Buffer {
  return readFileSync(`${careersFolder}${name}`)
}

/** The catalogue that is shipped, as it is stored. */
export const packed = JSON.parse(shipped('figures.json').toString()) as PackedCatalogue

/** The catalogue that is shipped, opened as the app opens it. */
export const catalogue: Catalogue = unpackCatalogue(packed)

/** What the catalogue says in each language. */
export const words: Readonly<Record<'en' | 'es', CareerWords>> = {
  en: JSON.parse(shipped('words-en.json').toString()) as CareerWords,
  es: JSON.parse(shipped('words-es.json').toString()) as CareerWords,
}
