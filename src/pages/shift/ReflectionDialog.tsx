import type { Session } from '#session'
import { useId, useState } from 'react'
import { Dialog } from '../parts/Dialog.tsx'
import { Notice } from '../parts/Notice.tsx'
import { findPrivateDetails, type PrivateDetail } from '../private-details.ts'
import { useT } from '../use-words.ts'
import { useSessionState } from './use-session.ts'

const LONGEST = 2000

/**
 * A question to think about; the clock stands still and it can be skipped, with Escape only while nothing is
 * written, so that no slip throws an answer away. What is written stays on the
 * device; a likely e-mail address or phone number is pointed out once before it is kept.
 */
export function ReflectionDialog({ session, prompt }: { session: Session; prompt: string }) {
  const t = useT()
  const words = useSessionState(session, (state) => state.words)
  const problem = useSessionState(session, (state) => state.problem)
  const [text, setText] = useState('')
  const [warned, setWarned] = useState<PrivateDetail[]>([])
  const isEmpty = text.trim() === ''
  const id = useId()
  const keep = () => {
    const found = findPrivateDetails(text)
    if (found.length > 0 && warned.length === 0) setWarned(found)
    else void session.answer(prompt, text)
  }
  const skip = () => void session.answer(prompt, '')
  return (
    <Dialog name="reflection" title={t('pages.reflect.title')} onClose={isEmpty ? skip : undefined}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          keep()
        }}
      >
        <label htmlFor={id} className="reflect-prompt">
          {words.line(prompt)}
        </label>
        <textarea
          id={id}
          value={text}
          maxLength={LONGEST}
          aria-describedby={`${id}-note`}
          onChange={(event) => {
            setText(event.target.value)
            setWarned([])
          }}
        />
        <p id={`${id}-note`} className="soft">
          {t('pages.reflect.note')}
        </p>
        {warned.length > 0 && (
          <Notice role="alert">
            {warned.map((detail) => (
              <p key={detail}>{t(`pages.reflect.warn.${detail}`)}</p>
            ))}
          </Notice>
        )}
        {problem === 'reflectionNotKept' && (
          <Notice role="alert">
            <p>{t('session.problem.reflectionNotKept')}</p>
          </Notice>
        )}
        <div className="dialog-buttons">
          <button type="submit" className="button main" data-control="keep" disabled={isEmpty}>
            {t(warned.length > 0 ? 'pages.reflect.keepAnyway' : 'pages.reflect.keep')}
          </button>
          <button type="button" className="button" data-control="skip" onClick={skip}>
            {t('pages.reflect.skip')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
