import { Loading } from '../parts/Loading.tsx'
import { PageTitle } from '../parts/PageTitle.tsx'
import { addressOf } from '../routes.ts'
import { Troubled } from '../shift/Troubled.tsx'
import { useAddress, useLanguage, useT } from '../use-words.ts'
import { Debriefing } from './Debriefing.tsx'
import { useDebrief } from './use-debrief.ts'

/** What an attempt shows. While it is worked out the page says how far it is; it stays usable meanwhile. */
export function DebriefPage({ attempt }: { attempt: string }) {
  const t = useT()
  const telling = useDebrief(attempt, useLanguage(), useAddress())
  switch (telling.state) {
    case 'opening':
      return <Loading />
    case 'told':
      return <Debriefing {...telling} />
    case 'trouble':
      return <Troubled id={telling.id} trouble={telling.trouble} level="page" />
    case 'exploring':
      return (
        <main id="main" className="stack" data-page="debrief" data-state="exploring">
          <PageTitle tab={t('pages.debrief.tab')}>{t('pages.debrief.title')}</PageTitle>
          <p role="status">{t('pages.debrief.exploring')}</p>
          <p className="soft" aria-hidden="true">
            {t('pages.debrief.exploring.count', { count: telling.states })}
          </p>
        </main>
      )
    default:
      return (
        <main id="main" className="stack" data-page="debrief" data-state={telling.state}>
          <PageTitle tab={t('pages.debrief.tab')}>{t(`pages.debrief.${telling.state}.title`)}</PageTitle>
          <p>{t(`pages.debrief.${telling.state}.text`)}</p>
          <div className="row">
            {telling.state === 'failed' && (
              <button type="button" className="button main" onClick={() => location.reload()}>
                {t('pages.broken.reload')}
              </button>
            )}
            <a className="button" href={addressOf({ page: 'home' })}>
              {t('pages.home.back')}
            </a>
          </div>
        </main>
      )
  }
}
