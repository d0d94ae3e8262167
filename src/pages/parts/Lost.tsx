import { addressOf } from '../routes.ts'
import { useT } from '../use-words.ts'
import { Icon } from './Icon.tsx'
import { PageTitle } from './PageTitle.tsx'

/** An address that leads nowhere. */
export function Lost() {
  const t = useT()
  return (
    <main id="main" className="stack" data-page="lost">
      <PageTitle tab={t('pages.lost.title')}>{t('pages.lost.title')}</PageTitle>
      <p>{t('pages.lost.text')}</p>
      <div className="row">
        <a className="button main" href={addressOf({ page: 'home' })}>
          <Icon name="back" />
          {t('pages.home.back')}
        </a>
      </div>
    </main>
  )
}
