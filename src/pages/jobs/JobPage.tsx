import { isForAdults, type PlaceKind } from '#career'
import { Lost } from '../parts/Lost.tsx'
import { PageTitle } from '../parts/PageTitle.tsx'
import { addressOf } from '../routes.ts'
import { useSettings, useT } from '../use-words.ts'
import type { Careers } from './careers.ts'
import { JobCard } from './JobCard.tsx'

/** One job's card on a page of its own, in a kind of place or by itself. */
export function JobPage({ careers, soc, kind }: { careers: Careers; soc: string; kind: string | undefined }) {
  const t = useT()
  const { adultPlaces } = useSettings()
  const { catalogue, words } = careers
  const said = words.occupations[soc]
  const place = kind === undefined ? undefined : catalogue.kinds.get(kind)
  const isThere = kind === undefined || (place && isOpen(place, soc, adultPlaces))
  if (!said || !catalogue.occupations.has(soc) || !isThere) return <Lost />
  return (
    <main id="main" className="jobs" data-page="job">
      <p className="row">
        <a href={addressOf({ page: 'jobs' })}>{t('pages.jobs.all')}</a>
        {place && <a href={addressOf({ page: 'jobs', kind: place.id })}>{words.kinds[place.id]?.name}</a>}
      </p>
      <PageTitle tab={said.title}>{said.title}</PageTitle>
      <JobCard careers={careers} soc={soc} kind={place} />
    </main>
  )
}

/** Whether a place may be shown to this learner and has the job. */
function isOpen(place: PlaceKind, soc: string, adultPlaces: boolean): boolean {
  const isAllowed = adultPlaces || !isForAdults(place.id)
  return isAllowed && place.jobs.some((job) => job.soc === soc)
}
