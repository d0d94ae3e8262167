import { Suspense } from 'react'
import { PageTitle } from '../parts/PageTitle.tsx'
import { useT } from '../use-words.ts'
import { KeptAttempts } from './KeptAttempts.tsx'
import { Yours } from './Yours.tsx'
import { useMyRecord } from './use-my-record.ts'

/** Everything this device keeps of the learner: shifts, what they wrote, and the means to take or delete it. */
export function MyRecord() {
  const t = useT()
  const mine = useMyRecord()
  return (
    <main id="main" className="my-record" data-page="record">
      <PageTitle tab={t('pages.record.title')}>{t('pages.record.title')}</PageTitle>
      <p className="soft lead">{t('pages.record.lead')}</p>
      <section aria-labelledby="attempts">
        <h2 id="attempts" className="section-title">
          {t('pages.record.attempts')}
        </h2>
        {mine.kept?.length === 0 && <p className="card">{t('pages.record.empty')}</p>}
        <Suspense>{mine.kept && <KeptAttempts kept={mine.kept} onDelete={mine.remove} />}</Suspense>
      </section>
      <Yours mine={mine} />
      <p role="status" className="record-said" data-said>
        {mine.said}
      </p>
    </main>
  )
}
