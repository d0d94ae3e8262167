import '../style/index.css'
import { Suspense } from 'react'
import { scenarioIds } from '../scenario-files.ts'
import { PageTitle } from '../parts/PageTitle.tsx'
import { useT } from '../use-words.ts'
import { PastAttempts } from './PastAttempts.tsx'
import { ShiftCard } from './ShiftCard.tsx'

/** The front door: what this is, the shifts there are, where the learner left off, and what they did before. */
export function Home() {
  const t = useT()
  return (
    <main id="main" data-page="home">
      <header className="hero">
        <PageTitle tab={t('pages.home.tab')}>{t('pages.home.title')}</PageTitle>
        <p className="hero-line">{t('pages.home.line')}</p>
        <ul className="hero-points">
          <li>{t('pages.home.point.ways')}</li>
          <li>{t('pages.home.point.feedback')}</li>
          <li>{t('pages.home.point.private')}</li>
        </ul>
      </header>
      <section aria-labelledby="shifts">
        <h2 id="shifts" className="section-title">
          {t('pages.home.shifts')}
        </h2>
        <div className="shift-cards">
          {scenarioIds().map((id) => (
            <Suspense key={id} fallback={<div className="shift-card is-loading" aria-busy="true" />}>
              <ShiftCard id={id} />
            </Suspense>
          ))}
        </div>
      </section>
      <Suspense>
        <PastAttempts />
      </Suspense>
    </main>
  )
}
