import { Suspense, use } from 'react'
import { Icon } from '../parts/Icon.tsx'
import { addressOf } from '../routes.ts'
import { useLanguage, useT } from '../use-words.ts'
import { loadListing } from './load-listing.ts'
import { PracticeCard } from './PracticeCard.tsx'
import { ShiftCard } from './ShiftCard.tsx'

/** The shifts and practices there are to choose from. Suspends while their list loads. */
export function Choices() {
  const t = useT()
  const all = use(loadListing(useLanguage()))
  const practices = all.filter(({ kind }) => kind === 'practice')
  return (
    <>
      <section aria-labelledby="shifts">
        <h2 id="shifts" className="section-title">
          {t('pages.home.shifts')}
        </h2>
        <div className="shift-cards">
          {all
            .filter(({ kind }) => kind === 'shift')
            .map((listed) => (
              <Suspense key={listed.id} fallback={<div className="shift-card is-loading" aria-busy="true" />}>
                <ShiftCard listed={listed} />
              </Suspense>
            ))}
        </div>
      </section>
      <section aria-labelledby="jobs" className="home-jobs card">
        <div>
          <h2 id="jobs">{t('pages.home.jobsTitle')}</h2>
          <p>{t('pages.home.jobsText')}</p>
        </div>
        <div className="row">
          <a className="button main" href={addressOf({ page: 'walk' })} data-control="walk">
            <Icon name="walk" />
            {t('pages.home.walkOpen')}
          </a>
          <a className="button" href={addressOf({ page: 'jobs' })} data-control="jobs">
            <Icon name="people" />
            {t('pages.home.jobsOpen')}
          </a>
        </div>
      </section>
      <section aria-labelledby="classes" className="home-jobs card">
        <div>
          <h2 id="classes">{t('pages.home.classTitle')}</h2>
          <p>{t('pages.home.classText')}</p>
        </div>
        <div className="row">
          <a className="button main" href={addressOf({ page: 'class' })} data-control="class">
            <Icon name="hand" />
            {t('pages.home.classJoin')}
          </a>
          <a className="button" href={addressOf({ page: 'lead' })} data-control="lead">
            <Icon name="people" />
            {t('pages.home.classLead')}
          </a>
        </div>
      </section>
      {practices.length > 0 && (
        <section aria-labelledby="practices" className="practices">
          <h2 id="practices" className="section-title">
            {t('pages.home.practices')}
          </h2>
          <p className="soft">{t('pages.home.practices.text')}</p>
          <ul className="practice-cards">
            {practices.map((listed) => (
              <PracticeCard key={listed.id} listed={listed} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
