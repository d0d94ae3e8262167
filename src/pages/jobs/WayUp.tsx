import { ladderFrom, nextSteps, type NextStep, type Occupation, type PlaceKind } from '#career'
import { dollars } from '#session'
import { useId } from 'react'
import { addressOf } from '../routes.ts'
import { useLanguage, useT } from '../use-words.ts'
import type { Careers } from './careers.ts'

/** The ladder up within the kind of place, and where else this job can lead. */
export function WayUp({
  careers,
  occupation,
  kind,
}: {
  careers: Careers
  occupation: Occupation
  kind: PlaceKind | undefined
}) {
  const t = useT()
  const id = useId()
  const ladder = kind ? ladderFrom(careers.catalogue, kind, occupation.soc) : []
  const isRung = new Set(ladder.map(({ soc }) => soc))
  const elsewhere = nextSteps(careers.catalogue, occupation.soc).filter(({ soc }) => !isRung.has(soc))
  if (ladder.length + elsewhere.length === 0) return undefined
  return (
    <section aria-labelledby={id} data-figure="related">
      <h2 id={id}>{t('pages.jobs.wayUp')}</h2>
      {ladder.length > 0 && (
        <>
          <h3>{t('pages.jobs.ladder')}</h3>
          <ol className="ladder">
            {ladder.map((step) => (
              <Step key={step.soc} careers={careers} step={step} kind={kind} />
            ))}
          </ol>
        </>
      )}
      {elsewhere.length > 0 && (
        <>
          <h3>{t('pages.jobs.elsewhere')}</h3>
          <ul className="ladder">
            {elsewhere.map((step) => (
              <Step key={step.soc} careers={careers} step={step} kind={undefined} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Step({
  careers: { words },
  step: { soc, payMore, education },
  kind,
}: {
  careers: Careers
  step: NextStep
  kind: PlaceKind | undefined
}) {
  const t = useT()
  const language = useLanguage()
  const more = [
    payMore === undefined ? undefined : t('pages.jobs.payMore', { pay: dollars(payMore, language) }),
    education && t('pages.jobs.needs', { education: t(`pages.jobs.education.${education}`) }),
  ]
  return (
    <li>
      <a href={addressOf({ page: 'jobs', soc, ...(kind && { kind: kind.id }) })} data-job={soc}>
        {words.occupations[soc]?.title}
      </a>
      <span className="soft">{more.filter((one) => one !== undefined).join(' · ')}</span>
    </li>
  )
}
