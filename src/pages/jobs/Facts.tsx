import type { Job, Occupation, PlaceKind } from '#career'
import { dollars, growthWord, percent, sayNumber, sayPay, thousands } from '#session'
import type { ReactNode } from 'react'
import { useLanguage, useT } from '../use-words.ts'
import type { Careers } from './careers.ts'

/** From here on it matters that many do this work on their own account. */
const MANY_SELF_EMPLOYED = 10
/** Below this a job is about as frequent here as elsewhere. */
const FAR_MORE = 2

/** An occupation's figures, with those of the kind of place where there are any. Each names its figure in `data-figure`. */
export function Facts({
  careers: { catalogue, words },
  occupation,
  kind,
  job,
}: {
  careers: Careers
  occupation: Occupation
  kind: PlaceKind | undefined
  job: Job | undefined
}) {
  const t = useT()
  const language = useLanguage()
  const { pay, growth, openings, selfEmployed, education, experience, training } = occupation
  const { share, quotient, payHere } = job ?? {}
  const place = kind ? (words.kinds[kind.id]?.name ?? '') : ''
  const word = growthWord(growth, catalogue.averageGrowth)
  return (
    <dl className="job-facts">
      <Fact figure={pay?.by === 'hour' ? 'hourlyPay' : 'pay'} term={t('pages.jobs.pay')}>
        {sayPay(pay, t, language)}
        {payHere !== undefined && (
          <span data-figure="payHere" className="fact-more">
            {t('pages.jobs.pay.here', { pay: dollars(payHere, language), place })}
          </span>
        )}
      </Fact>
      <Fact figure="education" term={t('pages.jobs.toStart')}>
        {t(`pages.jobs.education.${education}`)}
        {experience !== 'none' && (
          <span data-figure="experience" className="fact-more">
            {t(`pages.jobs.experience.${experience}`)}
          </span>
        )}
        {training !== 'none' && (
          <span data-figure="training" className="fact-more">
            {t(`pages.jobs.training.${training}`)}
          </span>
        )}
      </Fact>
      <Fact figure="growth" term={t('pages.jobs.growth')}>
        {t(`pages.jobs.growth.${word}`, {
          growth: percent(growth, language),
          average: percent(catalogue.averageGrowth, language),
        })}
        <span data-figure="openings" className="fact-more">
          {t('pages.jobs.openings', { openings: thousands(openings, language) })}
        </span>
      </Fact>
      {share !== undefined && (
        <Fact figure="share" term={t('pages.jobs.howMany')}>
          {share >= 1
            ? t('pages.jobs.share', { share: sayNumber(Math.round(share), language) })
            : t('pages.jobs.shareFew')}
          {quotient !== undefined && quotient >= FAR_MORE && (
            <span data-figure="quotient" className="fact-more">
              {t('pages.jobs.quotient', { times: sayNumber(Math.round(quotient), language) })}
            </span>
          )}
        </Fact>
      )}
      {selfEmployed !== undefined && selfEmployed >= MANY_SELF_EMPLOYED && (
        <Fact figure="selfEmployed" term={t('pages.jobs.ownBoss')}>
          {t('pages.jobs.selfEmployed', { share: sayNumber(Math.round(selfEmployed), language) })}
        </Fact>
      )}
    </dl>
  )
}

function Fact({ figure, term, children }: { figure: string; term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd data-figure={figure}>{children}</dd>
    </div>
  )
}
