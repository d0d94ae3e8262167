import type { Language } from '#session'
import type { Offered } from '../read-glance.ts'

const loaded = new Map<Language, Promise<readonly Offered[]>>()

/** Everything there is to choose from, in a language; the same promise for every call. One file for each language. */
export function loadListing(language: Language): Promise<readonly Offered[]> {
  const list = loaded.get(language) ?? load(language)
  loaded.set(language, list)
  // The next call tries again.
  list.catch(() => loaded.delete(language))
  return list
}

async function load(language: Language): Promise<readonly Offered[]> {
  const { listing } = await (language === 'es' ? import('./listing-es.ts') : import('./listing-en.ts'))
  return listing
}
