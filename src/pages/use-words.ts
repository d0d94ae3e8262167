import type { Address } from '#scenario'
import { isWordKey, makeT, settings, type Settings, type T } from '#session'
import { useMemo } from 'react'
import { useStore } from 'zustand/react'

/** The learner's settings, kept up to date. */
export function useSettings(): Settings {
  return useStore(settings)
}

/** The language of the interface: `en` or `es`. */
export function useLanguage(): Settings['language'] {
  return useStore(settings, (all) => all.language)
}

/** How the learner wants to be spoken to; the same object until they choose otherwise. */
export function useAddress(): Address {
  const name = useStore(settings, ({ callMe }) => callMe)
  const form = useStore(settings, ({ addressAs }) => addressAs)
  return useMemo(() => ({ name: name.trim(), form }), [name, form])
}

/** The interface's words in the learner's language. */
export function useT(): T {
  const language = useLanguage()
  return useMemo(() => makeT(language), [language])
}

/**
 * A word whose key is made from data, such as a person's mood; `undefined` where there is no such word, so that
 * names from a scenario that the interface has no word for are left unsaid.
 */
export function wordFor(t: T, key: string, params?: Parameters<T>[1]): string | undefined {
  return isWordKey(key) ? t(key, params) : undefined
}
