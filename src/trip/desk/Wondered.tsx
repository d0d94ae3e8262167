import { MOST_QUESTIONS, packLetter } from '#class'
import { addressOf, useSessionState, useT } from '#pages'
import type { ClassSession, Link } from '#session/class'
import { useState } from 'react'
import { useLinkState } from '../together/use-class.ts'

/** What learners have asked: the guide reads it, leaves out, and puts the rest into a link for somebody who works there. */
export function Wondered({ link, session }: { link: Link; session: ClassSession }) {
  const t = useT()
  const wondered = useLinkState(link, ({ papers }) => papers.wondered)
  const trip = useSessionState(session, ({ scenario }) => scenario.id)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [letter, setLetter] = useState<string>()
  const chosen = wondered.map(({ text }) => text).filter((text) => !left.has(text))
  if (wondered.length === 0)
    return (
      <section aria-labelledby="wondered" className="desk-wondered" data-wondered={0}>
        <h2 id="wondered">{t('trip.wondered.title')}</h2>
        <p>
          <OpenFile />
        </p>
      </section>
    )
  const toggle = (text: string) => {
    setLetter(undefined)
    setLeft((before) => {
      const next = new Set(before)
      if (!next.delete(text)) next.add(text)
      return next
    })
  }
  return (
    <section aria-labelledby="wondered" className="desk-wondered" data-wondered={wondered.length}>
      <h2 id="wondered">{t('trip.wondered.title')}</h2>
      <ul>
        {wondered.map(({ slot, text }) => (
          <li key={`${slot} ${text}`}>
            <label>
              <input type="checkbox" checked={!left.has(text)} onChange={() => toggle(text)} />
              <span>{text}</span>
            </label>
          </li>
        ))}
      </ul>
      <p className="soft">{t('trip.wondered.text', { count: MOST_QUESTIONS })}</p>
      <button
        type="button"
        className="button main"
        data-control="letter"
        disabled={chosen.length === 0 || chosen.length > MOST_QUESTIONS}
        onClick={() => {
          const packed = packLetter({ trip, questions: chosen.map((text) => ({ text })) })
          setLetter(location.origin + location.pathname + addressOf({ page: 'questions', letter: packed }))
        }}
      >
        {t('trip.wondered.make')}
      </button>
      {letter !== undefined && (
        <label className="stack">
          {t('trip.wondered.link')}
          <input readOnly value={letter} data-letter onFocus={(event) => event.target.select()} />
        </label>
      )}
      <p>
        <OpenFile />
      </p>
    </section>
  )
}

/** Answers that came as a file, to these questions or to those of another day. */
function OpenFile() {
  const t = useT()
  return (
    <a href={addressOf({ page: 'questions' })} data-control="open-answers">
      {t('trip.letter.open')}
    </a>
  )
}
