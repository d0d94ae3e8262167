import { Lost } from '../parts/Lost.tsx'
import { PageTitle } from '../parts/PageTitle.tsx'
import { addressOf } from '../routes.ts'
import { useT } from '../use-words.ts'
import type { Careers } from './careers.ts'
import { JobCard } from './JobCard.tsx'

/** One job's card on a page of its own, in a kind of place or by itself. */
export function JobPage({ careers, soc, kind }: { careers: Careers; soc: string; kind: string | undefined }) {
  const t = useT()
  const { catalogue, words } = careers
  const said = words.occupations[soc]
  const place = kind === undefined ? undefined : words.kinds[kind]
  if (!said || !catalogue.occupations.has(soc) || (kind !== undefined && !place)) return <Lost />
  return (
    <main id="main" className="jobs" data-page="job">
      <p className="row">
        <a href={addressOf({ page: 'jobs' })}>{t('pages.jobs.all')}</a>
        {kind !== undefined && place && <a href={addressOf({ page: 'jobs', kind })}>{place.name}</a>}
      </p>
      <PageTitle tab={said.title}>{said.title}</PageTitle>
      <JobCard
        careers={careers}
        soc={soc}
        kind={kind === undefined ? undefined : catalogue.kinds.get(kind)}
      />
    </main>
  )
}
