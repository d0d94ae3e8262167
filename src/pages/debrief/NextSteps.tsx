import { Icon } from '../parts/Icon.tsx'
import { occupationName, occupationPage } from '../occupations.ts'
import { useT, wordFor } from '../use-words.ts'
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
        {occupations.map((code) => {
          const name = occupationName(code, t) ?? code
          const about = wordFor(t, `pages.occupation.${code.slice(0, 7)}.next`)
          return (
            <div className="card stack" key={code} data-occupation={code}>
              <h3>{name}</h3>
              {about && <p>{about}</p>}
              <p className="no-print">
                <a
                  href={occupationPage(code, words.language)}
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
        })}
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
