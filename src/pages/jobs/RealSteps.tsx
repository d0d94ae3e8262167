import type { Occupation } from '#career'
import { useId } from 'react'
import { occupationPage } from '../occupations.ts'
import { Icon } from '../parts/Icon.tsx'
import { useLanguage, useT } from '../use-words.ts'
import type { Careers } from './careers.ts'

/** The US Department of Labor's finders: apprenticeships, and training near a place that is typed in there. */
const APPRENTICESHIPS = 'https://www.apprenticeship.gov/apprenticeship-job-finder'
const TRAINING = 'https://www.careeronestop.org/Toolkit/Training/find-local-training.aspx'

/** Steps into real life: what to ask, what to study where that is known, and public pages, opened on a tap only. */
export function RealSteps({
  careers: { catalogue },
  occupation,
  title,
}: {
  careers: Careers
  occupation: Occupation
  title: string
}) {
  const t = useT()
  const id = useId()
  const language = useLanguage()
  const programmes = catalogue.programmes?.get(occupation.soc) ?? []
  const isApprenticed = occupation.training === 'apprenticeship' || occupation.training === 'longTerm'
  // O*NET rates the interests of exactly those occupations that have public pages.
  const hasPage = occupation.interests !== undefined
  const links = [
    ...(hasPage ? [{ href: occupationPage(occupation.onet, language), text: t('pages.next.link') }] : []),
    ...(isApprenticed ? [{ href: APPRENTICESHIPS, text: t('pages.jobs.link.apprenticeship') }] : []),
    ...(occupation.education === 'none' || occupation.education === 'highSchool'
      ? []
      : [{ href: TRAINING, text: t('pages.jobs.link.training') }]),
  ]
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('pages.jobs.next')}</h2>
      <ul className="dots">
        <li>{t('pages.jobs.next.ask')}</li>
        <li>{t('pages.jobs.next.visit')}</li>
        {programmes.length > 0 && (
          <li>{t('pages.jobs.next.study', { programmes: programmes.slice(0, 4).join(', ') })}</li>
        )}
      </ul>
      {links.length > 0 && (
        <>
          <ul className="leaving-links">
            {links.map(({ href, text }) => (
              <li key={href}>
                <a href={href} target="_blank" rel="noopener noreferrer" className="leaving">
                  {text}
                  <span className="unseen">: {title}</span>
                  <Icon name="away" />
                </a>
              </li>
            ))}
          </ul>
          <small className="soft">{t('pages.next.leaves')}</small>
        </>
      )}
    </section>
  )
}
