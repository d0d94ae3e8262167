import en from './words/en.json' with { type: 'json' }
import es from './words/es.json' with { type: 'json' }

/** Languages that the interface speaks. */
export const LANGUAGES = ['en', 'es'] as const

/** A language that the interface speaks. */
export type Language = (typeof LANGUAGES)[number]

/** The other language that the interface speaks. */
export function otherLanguage(language: Language): Language {
  return LANGUAGES.find((one) => one !== language) ?? language
}

/** A key of the interface's words, `<room>.<what>`; all of them stand in `words/en.json` and `words/es.json`. */
export type WordKey = keyof typeof en

/**
 * Says one of the interface's words. `{name}` in a text is replaced by the parameter of that name; a text with
 * the forms `one` and `other` is chosen by the parameter `count`.
 */
export type T = (key: WordKey, params?: Readonly<Record<string, string | number>>) => string

type Text = string | { one: string; other: string }

const tables: Record<Language, Record<WordKey, Text>> = { en, es }

/** The nearest language that the interface speaks: `es-MX` is Spanish, anything unknown is English. */
export function nearestLanguage(tag: string): Language {
  const language = tag.toLowerCase().split(/[-_.]/)[0]
  return LANGUAGES.find((known) => known === language) ?? 'en'
}

/**
 * The interface's words in one language.
 *
 * @example makeT('es')('session.saving.saved') // 'Guardado'
 */
export function makeT(language: string): T {
  const spoken = nearestLanguage(language)
  const table = tables[spoken]
  const plural = new Intl.PluralRules(spoken)
  return (key, params = {}) => {
    const entry: Text = table[key]
    const text =
      typeof entry === 'string'
        ? entry
        : plural.select(Number(params['count'])) === 'one'
          ? entry.one
          : entry.other
    return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole))
  }
}

/** Whether the interface has a word of this key; for keys that are made from data, such as a thing's look. */
export function isWordKey(key: string): key is WordKey {
  return Object.hasOwn(en, key)
}
