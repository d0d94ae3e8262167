import { skillName } from '#scenario'
import { use } from 'react'
import { clock } from '../format.ts'
import { lastUnfinished } from '../kept-attempts.ts'
import { Icon } from '../parts/Icon.tsx'
import type { Offered } from '../read-glance.ts'
import { addressOf } from '../routes.ts'
import { useLanguage, useT } from '../use-words.ts'
import { SitePicture } from './SitePicture.tsx'

/** One shift to choose: what it is, how long it takes, which jobs and skills it shows. Suspends while it loads. */
export function ShiftCard({ listed }: { listed: Offered }) {
  const t = useT()
  const language = useLanguage()
  const unfinished = use(lastUnfinished(listed))
  return (
    <article className="shift-card" data-shift={listed.id}>
      <SitePicture site={listed.site} />
      <div className="shift-card-text">
        <h3 className="shift-card-title">{listed.title}</h3>
        <p>{listed.summary}</p>
        <dl className="facts">
          <div>
            <dt>{t('pages.home.minutes')}</dt>
            <dd>{t('pages.home.minutesValue', { count: listed.minutes })}</dd>
          </div>
          <div>
            <dt>{t('pages.home.jobs')}</dt>
            <dd>{listed.jobs.join(' · ')}</dd>
          </div>
          <div>
            <dt>{t('pages.home.skills')}</dt>
            <dd>
              <ul className="tags">
                {listed.skills.map((skill) => (
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
            href={addressOf({ page: 'shift', id: listed.id })}
            data-control={unfinished ? 'continue' : 'open'}
          >
            <Icon name="arrow" />
            <span>
              {unfinished
                ? t('pages.home.continue', { time: clock(unfinished.elapsed) })
                : t('pages.home.open')}
              <span className="unseen">: {listed.title}</span>
            </span>
          </a>
        </div>
      </div>
    </article>
  )
}
