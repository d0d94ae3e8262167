import type en from './words/en.json'
import type front from './words/front-en.json'

/** Languages that the interface speaks. */
export const LANGUAGES = ['en', 'es'] as const

/** A language that the interface speaks. */
export type Language = (typeof LANGUAGES)[number]

/** The other language that the interface speaks. */
export function otherLanguage(language: Language): Language {
  return LANGUAGES.find((one) => one !== language) ?? language
}

/**
 * A key of the interface's words, `<room>.<what>`. What the front page and the shell say stands in
 * `words/front-<language>.json`, everything else in `words/<language>.json`.
 */
export type WordKey = keyof typeof front | keyof typeof en

/**
 * Says one of the interface's words. `{name}` in a text is replaced by the parameter of that name; a text with
 * the forms `one` and `other` is chosen by the parameter `count`.
 */
export type T = (key: WordKey, params?: Readonly<Record<string, string | number>>) => string

type Text = string | { one: string; other: string }

type Table = Record<WordKey, Text>
type File = () => Promise<{ default: Partial<Table> }>

const files: Record<Language, { front: File; rest: File }> = {
  en: { front: () => import('./words/front-en.json'), rest: () => import('./words/en.json') },
  es: { front: () => import('./words/front-es.json'), rest: () => import('./words/es.json') },
}
/** What was fetched so far; `makeT` reads it anew for each word. */
const tables: Record<Language, Partial<Table>> = { en: {}, es: {} }
const fetched = new Set<File>()

async function take(language: Language, file: File): Promise<void> {
  if (fetched.has(file)) return
  Object.assign(tables[language], (await file()).default)
  fetched.add(file)
}

/**
 * Fetches what the shell and the front page say in a language, once. To be awaited before the first picture;
 * rejects where it cannot be fetched, and the next call tries again.
 */
export function loadFrontWords(language: Language): Promise<void> {
  return take(language, files[language].front)
}

/**
 * Fetches all of the interface's words in a language, once. To be awaited before any page but the front page is
 * shown in it; rejects where they cannot be fetched, and the next call tries again.
 */
export async function loadInterfaceWords(language: Language): Promise<void> {
  await Promise.all([loadFrontWords(language), take(language, files[language].rest)])
}

/** Whether the interface can say every word in a language at once. */
export function hasInterfaceWords(language: Language): boolean {
  return fetched.has(files[language].front) && fetched.has(files[language].rest)
}

/** The nearest language that the interface speaks: `es-MX` is Spanish, anything unknown is English. */
export function nearestLanguage(tag: string): Language {
  const language = tag.toLowerCase().split(/[-_.]/)[0]
  return LANGUAGES.find((known) => known === language) ?? 'en'
}

/**
 * The interface's words in one language, which were loaded before: see `loadInterfaceWords`. A language that could
 * not be had is left for the other one; a word that is not here yet is left unsaid.
 *
 * @example makeT('es')('session.saving.saved') // 'Guardado'
 */
export function makeT(language: string): T {
  const wanted = nearestLanguage(language)
  const spoken = fetched.has(files[wanted].front) ? wanted : otherLanguage(wanted)
  const table = tables[spoken]
  const plural = new Intl.PluralRules(spoken)
  return (key, params = {}) => {
    const entry: Text = table[key] ?? ''
    const text =
      typeof entry === 'string'
        ? entry
        : plural.select(Number(params['count'])) === 'one'
          ? entry.one
          : entry.other
    return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole))
  }
}

/**
 * Whether the interface has a word of this key; for keys that are made from data, such as a thing's look. Every
 * language has the same keys; those that were not loaded in any are not known.
 */
export function isWordKey(key: string): key is WordKey {
  return LANGUAGES.some((language) => Object.hasOwn(tables[language], key))
}
