import '../style/index.css'
import { isForAdults, KIND_GROUPS, search } from '#career'
import { useDeferredValue, useId, useState } from 'react'
import { PageTitle } from '../parts/PageTitle.tsx'
import { addressOf } from '../routes.ts'
import { useSettings, useT } from '../use-words.ts'
import type { Careers } from './careers.ts'
import { JobPage } from './JobPage.tsx'
import { NoCareers } from './NoCareers.tsx'
import { PlaceKindPage } from './PlaceKindPage.tsx'
import { useCareers } from './use-careers.ts'

/** The jobs there are: every kind of place, the jobs in one, or one job's card. */
export function JobsPage({ kind, soc }: { kind?: string | undefined; soc?: string | undefined }) {
  const t = useT()
  const careers = useCareers()
  if (!careers)
    return (
      <main id="main" className="stack" data-page="jobs">
        <PageTitle tab={t('pages.jobs.title')}>{t('pages.jobs.title')}</PageTitle>
        <NoCareers />
      </main>
    )
  if (soc !== undefined) return <JobPage careers={careers} soc={soc} kind={kind} />
  return kind === undefined ? <AllKinds careers={careers} /> : <PlaceKindPage careers={careers} id={kind} />
}

/** How many jobs a search lists beside the places. */
const MOST_JOBS = 12

function AllKinds({ careers: { catalogue, words } }: { careers: Careers }) {
  const t = useT()
  const field = useId()
  const { adultPlaces } = useSettings()
  const [typed, setTyped] = useState('')
  const asked = useDeferredValue(typed)
  const kinds = [...catalogue.kinds.values()]
    .filter(({ id }) => adultPlaces || !isForAdults(id))
    .map(({ id, group }) => {
      const { name, also } = words.kinds[id] ?? { name: id, also: [] }
      return { id, group, name, also }
    })
  const found = search(kinds, asked)
  const jobs =
    asked.trim() === ''
      ? []
      : search(
          Object.entries(words.occupations).map(([id, { title }]) => ({ id, name: title, also: [] })),
          asked,
        ).slice(0, MOST_JOBS)
  return (
    <main id="main" className="jobs" data-page="jobs">
      <PageTitle tab={t('pages.jobs.title')}>{t('pages.jobs.title')}</PageTitle>
      <p className="section-lead">{t('pages.jobs.lead')}</p>
      <form role="search" onSubmit={(event) => event.preventDefault()}>
        <label htmlFor={field}>{t('pages.jobs.search')}</label>
        <input
          id={field}
          type="search"
          value={typed}
          autoComplete="off"
          placeholder={t('pages.jobs.searchHint')}
          onChange={(event) => setTyped(event.target.value)}
        />
      </form>
      <p role="status" className="soft">
        {asked.trim() === '' ? '' : t('pages.jobs.found', { count: found.length + jobs.length })}
      </p>
      {KIND_GROUPS.map((group) => {
        const own = found.filter((kind) => kind.group === group)
        if (own.length === 0) return undefined
        return (
          <section key={group} aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>{words.groups[group]}</h2>
            <ul className="kind-links">
              {own.map(({ id, name }) => (
                <li key={id}>
                  <a href={addressOf({ page: 'jobs', kind: id })} data-kind={id}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      {jobs.length > 0 && (
        <section aria-labelledby="found-jobs">
          <h2 id="found-jobs">{t('pages.jobs.foundJobs')}</h2>
          <ul className="kind-links">
            {jobs.map(({ id, name }) => (
              <li key={id}>
                <a href={addressOf({ page: 'jobs', soc: id })} data-job={id}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  )
}
