import { Suspense } from 'react'
import type { Listed } from '../read-glance.ts'
import { useLanguage, useT } from '../use-words.ts'
import { PracticeCard } from './PracticeCard.tsx'
import { ShiftCard } from './ShiftCard.tsx'

/** What `readListed` found in every scenario when the app was built, by language. */
declare const SHIFT_LIST: Readonly<Record<'en' | 'es', readonly Listed[]>>

/** The shifts and practices there are to choose from; a file of its own, with the list that grows with them. */
export function Choices() {
  const t = useT()
  const all = SHIFT_LIST[useLanguage()]
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
