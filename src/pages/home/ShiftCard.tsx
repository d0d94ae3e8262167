import { skillName, type Scenario, type Words } from '#scenario'
import { use } from 'react'
import { loadScenario, loadWords } from '../catalogue.ts'
import { clock } from '../format.ts'
import { occupationName } from '../occupations.ts'
import { Icon } from '../parts/Icon.tsx'
import { addressOf } from '../routes.ts'
import { useLanguage, useT } from '../use-words.ts'
import { Troubled } from '../shift/Troubled.tsx'
import { lastUnfinished } from '../kept-attempts.ts'
import { SitePicture } from './SitePicture.tsx'

/** One shift to choose: what it is, how long it takes, which jobs and skills it shows. Suspends while it loads. */
export function ShiftCard({ id }: { id: string }) {
  const language = useLanguage()
  const loaded = use(loadScenario(id))
  if (!loaded.ok) return <Troubled id={id} trouble={loaded.trouble} level="card" />
  return <Card scenario={loaded.scenario} words={use(loadWords(loaded.scenario, language))} />
}

function Card({ scenario, words }: { scenario: Scenario; words: Words }) {
  const t = useT()
  const unfinished = use(lastUnfinished(scenario))
  const { header, id } = scenario
  const title = words.line(header.title)
  return (
    <article className="shift-card" data-shift={id}>
      <SitePicture site={header.site.name} />
      <div className="shift-card-text">
        <h3 className="shift-card-title">{title}</h3>
        <p>{words.line(header.summary)}</p>
        <dl className="facts">
          <div>
            <dt>{t('pages.home.minutes')}</dt>
            <dd>{t('pages.home.minutesValue', { count: header.minutes })}</dd>
          </div>
          <div>
            <dt>{t('pages.home.jobs')}</dt>
            <dd>{header.occupations.map((code) => occupationName(code, t) ?? code).join(' · ')}</dd>
          </div>
          <div>
            <dt>{t('pages.home.skills')}</dt>
            <dd>
              <ul className="tags">
                {header.skills.map((skill) => (
                  <li className="tag" key={skill}>
                    {skillName(skill, words.language)}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        </dl>
        <div className="row">
          {unfinished && (
            <a className="button main big" href={addressOf({ page: 'shift', id })} data-control="continue">
              <Icon name="arrow" />
              {t('pages.home.continue', { time: clock(unfinished.elapsed) })}
            </a>
          )}
          {!unfinished && (
            <a className="button main big" href={addressOf({ page: 'shift', id })} data-control="open">
              <Icon name="arrow" />
              {t('pages.home.open')}
              <span className="unseen">: {title}</span>
            </a>
          )}
        </div>
      </div>
    </article>
  )
}
