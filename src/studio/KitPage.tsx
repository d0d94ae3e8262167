import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { CATALOGUE, KINDS, type CatalogueEntry, type PartKind } from '#kit/catalogue'
import { LANGUAGES, nearestLanguage, type Language } from '#session'
import { PartCard } from './PartCard.tsx'
import type { PartPainter } from './part-painter.ts'
import { makeStudioT } from './words.ts'

/** Every part of the kit, to be searched, turned round and seen in each of its states. */
export function KitPage({ painter }: { painter: PartPainter }): ReactNode {
  const [language, setLanguage] = useState<Language>(() => nearestLanguage(navigator.language))
  const [query, setQuery] = useState('')
  const [kind, setKind] = useState<PartKind | 'all'>('all')
  const t = useMemo(() => makeStudioT(language), [language])
  const found = useMemo(() => search(query, kind), [query, kind])

  useEffect(() => {
    document.documentElement.lang = language
    document.title = `${t('title')} · First Shift`
  }, [language, t])

  return (
    <main className="kit">
      <header>
        <h1>{t('title')}</h1>
        <p>{t('intro')}</p>
        <search className="kit-search">
          <label>
            {t('search')}
            <input
              type="search"
              value={query}
              placeholder={t('searchHint')}
              onChange={(event) => setQuery(event.target.value)}
            />
          </label>
          <label>
            {t('kind')}
            <select value={kind} onChange={(event) => setKind(event.target.value as PartKind | 'all')}>
              {(['all', ...KINDS] as const).map((one) => (
                <option key={one} value={one}>
                  {t(`kind.${one}`)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t('language')}
            <select value={language} onChange={(event) => setLanguage(event.target.value as Language)}>
              {LANGUAGES.map((one) => (
                <option key={one} value={one} lang={one}>
                  {{ en: 'English', es: 'Español' }[one]}
                </option>
              ))}
            </select>
          </label>
        </search>
        <p role="status">{found.length > 0 ? t('count', { count: found.length }) : t('nothing')}</p>
      </header>
      <ul className="kit-parts">
        {found.map((part) => (
          <PartCard key={part.name} part={part} language={language} t={t} painter={painter} />
        ))}
      </ul>
    </main>
  )
}

/** Parts of a kind in whose name or description, in either language, every word of the query occurs. */
function search(query: string, kind: PartKind | 'all'): CatalogueEntry[] {
  const wanted = plain(query).split(/\s+/).filter(Boolean)
  return [...CATALOGUE.values()].filter((part) => {
    if (kind !== 'all' && part.kind !== kind) return false
    const { en, es } = part.words
    const text = plain([part.name, en.name, en.description, es.name, es.description].join(' '))
    return wanted.every((word) => text.includes(word))
  })
}

/** Lower case without accents, so that "senal" finds "señal". */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
}
