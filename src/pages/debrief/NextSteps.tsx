import { Icon } from '../parts/Icon.tsx'
import { Suspense } from 'react'
import { useCareers } from '../jobs/use-careers.ts'
import { occupationPage } from '../occupations.ts'
import { addressOf } from '../routes.ts'
import { useLanguage, useT, wordFor } from '../use-words.ts'
import { useDebriefParts } from './debrief-context.ts'

/**
 * What could come next in real life: a step for this week, school subjects that meet the work, and each
 * occupation with a public page about it. Links leave the app on a tap only, and say so.
 */
export function NextSteps() {
  const t = useT()
  const { scenario, words } = useDebriefParts()
  const { occupations, academicLinks } = scenario.header
  const field = occupations[0]?.slice(0, 2) ?? ''
  const training = wordFor(t, `pages.next.week.training.${field}`) ?? t('pages.next.week.training')
  return (
    <section aria-labelledby="next">
      <h2 id="next" className="section-title">
        {t('pages.next.title')}
      </h2>
      <div className="next-cards">
        <div className="card stack">
          <h3>{t('pages.next.week')}</h3>
          <ul className="dots">
            <li>{t('pages.next.week.visit')}</li>
            <li>{t('pages.next.week.ask')}</li>
            <li>{training}</li>
          </ul>
        </div>
        {occupations.map((code) => (
          <Suspense key={code}>
            <NextJob code={code} />
          </Suspense>
        ))}
        {academicLinks.length > 0 && (
          <div className="card stack">
            <h3>{t('pages.briefing.academic')}</h3>
            <dl className="wrote">
              {academicLinks.map(({ subject, text }) => (
                <div key={text}>
                  <dt>{words.line(subject)}</dt>
                  <dd>{words.line(text)}</dd>
                </div>
              ))}
            </dl>
          </div>
        )}
      </div>
    </section>
  )
}

/** One of the shift's jobs: what you would do, its card, and a public page. Suspends while the catalogue loads. */
function NextJob({ code }: { code: string }) {
  const t = useT()
  const language = useLanguage()
  const said = useCareers()?.words.occupations[code.slice(0, 7)]
  const name = said?.title ?? code
  return (
    <div className="card stack" data-occupation={code}>
      <h3>{name}</h3>
      {said && <p>{said.do}</p>}
      <p className="no-print">
        <a href={addressOf({ page: 'jobs', soc: code.slice(0, 7) })}>
          {t('pages.next.card')}
          <span className="unseen">: {name}</span>
        </a>
      </p>
      <p className="no-print">
        <a
          href={occupationPage(code, language)}
          target="_blank"
          rel="noopener noreferrer"
          className="leaving"
        >
          {t('pages.next.link')}
          <span className="unseen">: {name}</span>
          <Icon name="away" />
        </a>
        <br />
        <small className="soft">{t('pages.next.leaves')}</small>
      </p>
    </div>
  )
}
