import en from './words/en.json' with { type: 'json' }
import es from './words/es.json' with { type: 'json' }
import type { Language } from '#session'

/** A key of the Studio's words; all of them stand in `words/en.json` and `words/es.json`. */
export type StudioKey = keyof typeof en

/** Says one of the Studio's words; `{name}` in a text is replaced by the parameter of that name. */
export type StudioT = (key: StudioKey, params?: Readonly<Record<string, string | number>>) => string

const tables: Record<Language, Record<StudioKey, string>> = { en, es }

/** The Studio's words in one language. */
export function makeStudioT(language: Language): StudioT {
  return (key, params = {}) =>
    tables[language][key].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''))
}
