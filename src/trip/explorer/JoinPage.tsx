import { asCode } from '#class'
import { goTo, Notice, PageTitle, useT } from '#pages'
import { useEffect, useId, useState } from 'react'
import { askServer } from '../together/class-server.ts'

/** Where a learner types the code that stands on the projector. */
export function JoinPage() {
  const t = useT()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [isWrong, setWrong] = useState(false)
  const [isAlone, setAlone] = useState(false)
  useEffect(() => {
    void askServer().then((server) => setAlone(server === undefined))
  }, [])
  return (
    <main id="main" className="stack trip-way" data-page="class">
      <PageTitle tab={t('trip.join.title')}>{t('trip.join.title')}</PageTitle>
      <p className="section-lead">{t('trip.join.lead')}</p>
      {isAlone && <Notice role="status">{t('trip.noServer')}</Notice>}
      <form
        className="card stack"
        onSubmit={(event) => {
          event.preventDefault()
          const code = asCode(typed)
          setWrong(code === undefined)
          if (code !== undefined) goTo({ page: 'class', code })
        }}
      >
        <label htmlFor={id}>{t('trip.join.code')}</label>
        <input
          id={id}
          className="code-field"
          value={typed}
          autoCapitalize="characters"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          maxLength={12}
          aria-invalid={isWrong}
          aria-describedby={`${id}-why`}
          onChange={(event) => setTyped(event.target.value)}
        />
        <p id={`${id}-why`} role={isWrong ? 'alert' : undefined} className={isWrong ? 'refused' : 'soft'}>
          {t(isWrong ? 'trip.join.wrong' : 'trip.join.where')}
        </p>
        <button type="submit" className="button main big" data-control="join">
          {t('trip.join.go')}
        </button>
      </form>
      <p className="soft">{t('trip.join.private')}</p>
    </main>
  )
}
