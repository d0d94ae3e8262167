import { skillName } from '#scenario'
import { use } from 'react'
import { clock } from '../format.ts'
import { loadGlance, type Glance } from '../glance.ts'
import { lastUnfinished } from '../kept-attempts.ts'
import { occupationName } from '../occupations.ts'
import { Icon } from '../parts/Icon.tsx'
import { addressOf } from '../routes.ts'
import { useLanguage, useT } from '../use-words.ts'
import { SitePicture } from './SitePicture.tsx'

/** One shift to choose: what it is, how long it takes, which jobs and skills it shows. Suspends while it loads. */
export function ShiftCard({ id }: { id: string }) {
  const t = useT()
  const glance = use(loadGlance(id, useLanguage()))
  if (glance) return <Card glance={glance} />
  return (
    <article className="card stack" data-shift={id} data-trouble>
      <h3>{t('pages.home.cardTrouble', { id })}</h3>
      <p>{t('pages.home.cardTrouble.text')}</p>
      <div className="row">
        <a className="button" href={addressOf({ page: 'shift', id })}>
          {t('pages.home.cardTrouble.open')}
          <span className="unseen">: {id}</span>
        </a>
      </div>
    </article>
  )
}

function Card({ glance }: { glance: Glance }) {
  const t = useT()
  const language = useLanguage()
  const unfinished = use(lastUnfinished(glance))
  return (
    <article className="shift-card" data-shift={glance.id}>
      <SitePicture site={glance.site} />
      <div className="shift-card-text">
        <h3 className="shift-card-title">{glance.title}</h3>
        <p>{glance.summary}</p>
        <dl className="facts">
          <div>
            <dt>{t('pages.home.minutes')}</dt>
            <dd>{t('pages.home.minutesValue', { count: glance.minutes })}</dd>
          </div>
          <div>
            <dt>{t('pages.home.jobs')}</dt>
            <dd>{glance.occupations.map((code) => occupationName(code, t) ?? code).join(' · ')}</dd>
          </div>
          <div>
            <dt>{t('pages.home.skills')}</dt>
            <dd>
              <ul className="tags">
                {glance.skills.map((skill) => (
                  <li className="tag" key={skill}>
                    {skillName(skill, language)}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        </dl>
        <div className="row">
          <a
            className="button main big"
            href={addressOf({ page: 'shift', id: glance.id })}
            data-control={unfinished ? 'continue' : 'open'}
          >
            <Icon name="arrow" />
            <span>
              {unfinished
                ? t('pages.home.continue', { time: clock(unfinished.elapsed) })
                : t('pages.home.open')}
              <span className="unseen">: {glance.title}</span>
            </span>
          </a>
        </div>
      </div>
    </article>
  )
}
