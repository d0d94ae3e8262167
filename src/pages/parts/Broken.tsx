import { useEffect, useState } from 'react'
import { addressOf } from '../routes.ts'
import { theRecord } from '../the-record.ts'
import { useT } from '../use-words.ts'
import { PageTitle } from './PageTitle.tsx'

/** A page that failed while it was drawn or fetched: what is safe, and the two ways on. */
export function Broken({ retry }: { retry: () => void }) {
  const t = useT()
  const [isSafe, setSafe] = useState(true)
  useEffect(() => {
    void theRecord().then((record) => setSafe(record.isSafe()))
  }, [])
  return (
    <main id="main" className="stack" data-page="broken">
      <PageTitle tab={t('pages.broken.title')}>{t('pages.broken.title')}</PageTitle>
      <p>{t(isSafe ? 'pages.broken.text' : 'pages.broken.text.memory')}</p>
      <div className="row">
        <button type="button" className="button main" onClick={retry}>
          {t('pages.trouble.retry')}
        </button>
        <button type="button" className="button" onClick={() => location.reload()}>
          {t('pages.broken.reload')}
        </button>
        <a className="button" href={addressOf({ page: 'home' })}>
          {t('pages.home.back')}
        </a>
      </div>
    </main>
  )
}
