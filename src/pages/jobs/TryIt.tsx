import { use } from 'react'
import { loadListing } from '../home/load-listing.ts'
import { Icon } from '../parts/Icon.tsx'
import { addressOf } from '../routes.ts'
import { useLanguage, useT } from '../use-words.ts'

/** The shifts and practices in which this job can be tried at once; nothing where there is none. Suspends while their list loads. */
export function TryIt({ soc }: { soc: string }) {
  const t = useT()
  const all = use(loadListing(useLanguage()))
  const fitting = all.filter(
    ({ kind, occupations }) => kind !== 'walk' && occupations.some((code) => code.slice(0, 7) === soc),
  )
  if (fitting.length === 0) return undefined
  return (
    <ul className="try-it" aria-label={t('pages.jobs.try')}>
      {fitting.map(({ id, title, minutes }) => (
        <li key={id}>
          <a className="button main" href={addressOf({ page: 'shift', id })} data-try={id}>
            <Icon name="hand" />
            <span>{t('pages.jobs.tryOne', { title, count: minutes })}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
