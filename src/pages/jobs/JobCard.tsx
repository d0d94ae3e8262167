import type { PlaceKind } from '#career'
import { useId } from 'react'
import { useT } from '../use-words.ts'
import type { Careers } from './careers.ts'
import { Facts } from './Facts.tsx'
import { RealSteps } from './RealSteps.tsx'
import { SkillsAsked } from './SkillsAsked.tsx'
import { Sources } from './Sources.tsx'
import { TryIt } from './TryIt.tsx'
import { WayUp } from './WayUp.tsx'

/**
 * Everything about one job, beginning below its title: what you would do, good and hard days, figures, skills, the way
 * up, what to try and where to go next. `kind` is the kind of place it is looked at in.
 */
export function JobCard({
  careers,
  soc,
  kind,
}: {
  careers: Careers
  soc: string
  kind: PlaceKind | undefined
}) {
  const t = useT()
  const id = useId()
  const occupation = careers.catalogue.occupations.get(soc)
  const said = careers.words.occupations[soc]
  if (!occupation || !said) return undefined
  const job = kind?.jobs.find((one) => one.soc === soc)
  return (
    <article className="job-card" data-job-card={soc}>
      <p className="job-do">{said.do}</p>
      <div className="job-days">
        <p>
          <strong>{t('pages.jobs.goodDay')}</strong> {said.good}
        </p>
        <p>
          <strong>{t('pages.jobs.hardDay')}</strong> {said.hard}
        </p>
      </div>
      <TryIt soc={soc} />
      <section aria-labelledby={`${id}-facts`}>
        <h2 id={`${id}-facts`}>{t('pages.jobs.facts')}</h2>
        <Facts careers={careers} occupation={occupation} kind={kind} job={job} />
        <p className="soft">{t(kind ? 'pages.jobs.typicalHere' : 'pages.jobs.typical')}</p>
      </section>
      <SkillsAsked careers={careers} occupation={occupation} />
      <WayUp careers={careers} occupation={occupation} kind={kind} />
      <RealSteps careers={careers} occupation={occupation} title={said.title} />
      <Sources careers={careers} occupation={occupation} job={job} />
    </article>
  )
}
