import '../style/index.css'
import { lazy, Suspense } from 'react'
import { PageTitle } from '../parts/PageTitle.tsx'
import { useT } from '../use-words.ts'
import { PastAttempts } from './PastAttempts.tsx'

const Choices = lazy(async () => ({ default: (await import('./Choices.tsx')).Choices }))

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
      <Suspense fallback={<div className="shift-card is-loading" aria-busy="true" />}>
        <Choices />
      </Suspense>
      <Suspense>
        <PastAttempts />
      </Suspense>
    </main>
  )
}
