import type { Session } from '#session'
import { useId } from 'react'
import { Notice } from '../parts/Notice.tsx'
import { useSessionState } from '../shift/use-session.ts'
import { useT } from '../use-words.ts'
import type { Careers } from './careers.ts'
import { Facts } from './Facts.tsx'
import { SkillsAsked } from './SkillsAsked.tsx'
import { Sources } from './Sources.tsx'
import { useCareers } from './use-careers.ts'

/** One job's card, or two beside each other, as short as a decision needs them. Suspends while the catalogue loads. */
export function OpenCards({ session, cards }: { session: Session; cards: readonly string[] }) {
  const t = useT()
  const careers = useCareers()
  const { jobs = {} } = useSessionState(session, ({ scenario }) => scenario.header)
  if (!careers)
    return (
      <Notice role="status" calm>
        <p>{t('pages.jobs.cardMissing')}</p>
      </Notice>
    )
  return (
    <div
      className="open-cards"
      role="group"
      aria-label={cards.length > 1 ? t('pages.jobs.compared') : undefined}
      data-cards={cards.join(' ')}
    >
      {cards.map((name) => {
        const soc = jobs[name]?.occupation.slice(0, 7)
        return soc === undefined ? undefined : <OpenCard key={name} careers={careers} soc={soc} />
      })}
    </div>
  )
}

function OpenCard({ careers, soc }: { careers: Careers; soc: string }) {
  const t = useT()
  const id = useId()
  const occupation = careers.catalogue.occupations.get(soc)
  const said = careers.words.occupations[soc]
  if (!occupation || !said) return undefined
  return (
    <section className="card open-card" aria-labelledby={id} data-job-card={soc}>
      <h3 id={id}>{t('pages.jobs.card', { title: said.title })}</h3>
      <p className="job-do">{said.do}</p>
      <Facts careers={careers} occupation={occupation} kind={undefined} job={undefined} />
      <SkillsAsked careers={careers} occupation={occupation} />
      <p>
        <strong>{t('pages.jobs.goodDay')}</strong> {said.good} <strong>{t('pages.jobs.hardDay')}</strong>{' '}
        {said.hard}
      </p>
      <p className="soft">{t('pages.jobs.typical')}</p>
      <Sources careers={careers} occupation={occupation} job={undefined} />
    </section>
  )
}
