import { readFile } from 'node:fs/promises'
import { unpackCatalogue, type CareerWords, type PackedCatalogue } from '#career'
import type { Careers, Language } from '#session'

const FOLDER = new URL('../../../assets/careers/', import.meta.url)

/** The career catalogue that the app brings along, in a language; undefined where it cannot be read. */
export async function readCareers(language: Language): Promise<Careers | undefined> {
  try {
    const [packed, words] = await Promise.all([
      readJson<PackedCatalogue>('figures'),
      readJson<CareerWords>(`words-${language}`),
    ])
    return { catalogue: unpackCatalogue(packed), words }
  } catch {
    // The game can be played without; the player is told where a card would be.
    return undefined
  }
}

async function readJson<Data>(name: string): Promise<Data> {
  return JSON.parse(await readFile(new URL(`${name}.json`, FOLDER), 'utf8')) as Data
}
