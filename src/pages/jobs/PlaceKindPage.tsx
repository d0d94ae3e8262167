import { isForAdults } from '#career'
import { Lost } from '../parts/Lost.tsx'
import { PageTitle } from '../parts/PageTitle.tsx'
import { addressOf } from '../routes.ts'
import { useSettings, useT } from '../use-words.ts'
import type { Careers } from './careers.ts'
import { JobList } from './JobList.tsx'

/** Every job in one kind of place: those most people have, and those that visitors overlook. */
export function PlaceKindPage({ careers, id }: { careers: Careers; id: string }) {
  const t = useT()
  const { adultPlaces } = useSettings()
  const { catalogue, words } = careers
  const kind = catalogue.kinds.get(id)
  const said = words.kinds[id]
  if (!kind || !said || (!adultPlaces && isForAdults(id))) return <Lost />
  return (
    <main id="main" className="jobs" data-page="jobs-place">
      <p>
        <a href={addressOf({ page: 'jobs' })}>{t('pages.jobs.all')}</a>
      </p>
      <PageTitle tab={said.name}>{said.name}</PageTitle>
      <p className="section-lead">{t(`pages.jobs.fit.${kind.fit}`)}</p>
      <JobList careers={careers} kind={kind} address={(soc) => addressOf({ page: 'jobs', kind: id, soc })} />
    </main>
  )
}
