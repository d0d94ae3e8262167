import { addressOf, goTo, PageTitle, useT } from '#pages'
import { useId, useState } from 'react'
import { keepKey } from '../together/class-server.ts'

/** A desk that this browser has no key for: the one that was made with the class can be pasted in. */
export function NoKey({ code }: { code: string }) {
  const t = useT()
  const id = useId()
  const [key, setKey] = useState('')
  return (
    <main id="main" className="stack trip-way" data-page="lead">
      <PageTitle tab={t('trip.lead.title')}>{t('trip.noKey.title', { code })}</PageTitle>
      <p>{t('trip.noKey.text')}</p>
      <form
        className="card stack"
        onSubmit={(event) => {
          event.preventDefault()
          keepKey(code, key.trim())
          goTo({ page: 'home' }, { replace: true })
          goTo({ page: 'lead', code }, { replace: true })
        }}
      >
        <label htmlFor={id}>{t('trip.noKey.label')}</label>
        <input id={id} value={key} autoComplete="off" onChange={(event) => setKey(event.target.value)} />
        <div className="row">
          <button type="submit" className="button main" disabled={key.trim() === ''}>
            {t('trip.noKey.go')}
          </button>
          <a className="button" href={addressOf({ page: 'class', code })}>
            {t('trip.noKey.learner')}
          </a>
        </div>
      </form>
    </main>
  )
}
