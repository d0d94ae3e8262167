import type { Figure } from '#career'
import { useLanguage, useT, wordFor } from '../use-words.ts'
import type { Careers } from './careers.ts'

/** In one line, from which table of which release each of a few figures is. */
export function SourceLine({
  careers: { catalogue },
  figures,
}: {
  careers: Careers
  figures: readonly Figure[]
}) {
  const t = useT()
  const language = useLanguage()
  const releases = new Set(figures.map((figure) => catalogue.releases[figure]))
  return (
    <p className="soft">
      {[...releases].map((one, index) => {
        const own = figures.filter((figure) => catalogue.releases[figure] === one)
        const names = own.map((figure) => wordFor(t, `pages.jobs.figure.${figure}`) ?? figure)
        return (
          <span key={own[0]} data-source={own.join(' ')}>
            {index > 0 && ' '}
            {names.map((name, at) => (at === 0 ? name : name.toLocaleLowerCase(language))).join(', ')}:{' '}
            {one.publisher}, {one.release}, {t('pages.jobs.table', { table: one.table })}.
          </span>
        )
      })}
    </p>
  )
}
