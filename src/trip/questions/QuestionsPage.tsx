import { MOST_ANSWER, packLetter, readLetter, type Letter } from '#class'
import { addressOf, loadListing, PageTitle, useLanguage, useT } from '#pages'
import { use, useId, useState } from 'react'
import '../trip.css'

/**
 * A letter that lies in the address: for somebody who works there the questions, to be answered; with answers, for the
 * teacher, who reads them first and shows what the class is to see.
 */
export function QuestionsPage({ letter: packed }: { letter: string }) {
  const t = useT()
  const letter = readLetter(packed)
  const trips = use(loadListing(useLanguage()))
  if (!letter) {
    return (
      <main id="main" className="stack trip-way" data-page="questions">
        <PageTitle tab={t('trip.letter.title')}>{t('trip.letter.broken')}</PageTitle>
        <p role="alert">{t('trip.letter.broken.text')}</p>
        <a className="button main" href={addressOf({ page: 'home' })}>
          {t('pages.home.back')}
        </a>
      </main>
    )
  }
  const trip = trips.find(({ id }) => id === letter.trip)?.title
  const isAnswered = letter.questions.some(({ answer }) => answer !== undefined)
  return isAnswered ? <Answers letter={letter} trip={trip} /> : <ToAnswer letter={letter} trip={trip} />
}

function ToAnswer({ letter, trip }: { letter: Letter; trip: string | undefined }) {
  const t = useT()
  const id = useId()
  const [answers, setAnswers] = useState<Readonly<Record<number, string>>>({})
  const [link, setLink] = useState<string>()
  const written = Object.values(answers).some((answer) => answer.trim() !== '')
  return (
    <main id="main" className="stack trip-way" data-page="questions">
      <PageTitle tab={t('trip.letter.title')}>{t('trip.letter.title')}</PageTitle>
      <p>{t('trip.letter.ask', { trip: trip ?? t('trip.lead.title') })}</p>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          const questions = letter.questions.map(({ text }, index) => {
            const answer = answers[index]?.trim() ?? ''
            return answer === '' ? { text } : { text, answer }
          })
          const packed = packLetter({ trip: letter.trip, questions })
          setLink(location.origin + location.pathname + addressOf({ page: 'questions', letter: packed }))
        }}
      >
        {letter.questions.map(({ text }, index) => (
          <div key={text} className="card stack">
            <label htmlFor={`${id}-${index}`}>{text}</label>
            <textarea
              id={`${id}-${index}`}
              rows={4}
              maxLength={MOST_ANSWER}
              value={answers[index] ?? ''}
              onChange={(event) => {
                setLink(undefined)
                setAnswers({ ...answers, [index]: event.target.value })
              }}
            />
          </div>
        ))}
        <p className="soft">{t('trip.letter.private')}</p>
        <button type="submit" className="button main" data-control="answer" disabled={!written}>
          {t('trip.letter.make')}
        </button>
      </form>
      {link !== undefined && (
        <label className="stack">
          {t('trip.letter.back')}
          <input readOnly value={link} data-letter onFocus={(event) => event.target.select()} />
        </label>
      )}
    </main>
  )
}

function Answers({ letter, trip }: { letter: Letter; trip: string | undefined }) {
  const t = useT()
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const [isShown, setShown] = useState(false)
  const all = letter.questions
    .map((one, index) => ({ ...one, index }))
    .filter(({ answer }) => answer !== undefined)
  const toggle = (index: number) =>
    setLeft((before) => {
      const next = new Set(before)
      if (!next.delete(index)) next.add(index)
      return next
    })
  return (
    <main id="main" className="stack trip-way letter" data-page="questions" data-shown={isShown}>
      <PageTitle tab={t('trip.letter.answers')}>{t('trip.letter.answers')}</PageTitle>
      {trip !== undefined && <p className="soft">{trip}</p>}
      {!isShown && <p>{t('trip.letter.first')}</p>}
      {all
        .filter(({ index }) => !isShown || !left.has(index))
        .map(({ text, answer, index }) => (
          <article key={index} className="card stack" data-answer={index}>
            <h2>{text}</h2>
            <p className="letter-answer">{answer}</p>
            {!isShown && (
              <label>
                <input type="checkbox" checked={!left.has(index)} onChange={() => toggle(index)} />{' '}
                {t('trip.letter.show')}
              </label>
            )}
          </article>
        ))}
      <button type="button" className="button main" data-control="present" onClick={() => setShown(!isShown)}>
        {t(isShown ? 'trip.letter.choose' : 'trip.letter.present')}
      </button>
    </main>
  )
}
