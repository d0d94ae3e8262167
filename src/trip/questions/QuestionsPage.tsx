import { readLetter } from '#class'
import { addressOf, loadListing, PageTitle, useLanguage, useT } from '#pages'
import { use } from 'react'
import '../trip.css'
import './questions.css'
import { OpenAnswers } from './OpenAnswers.tsx'
import { ReadAnswers } from './ReadAnswers.tsx'
import { ToAnswer } from './ToAnswer.tsx'

/**
 * A letter that lies in the address: for somebody who works there the questions, to be answered; with answers, for the
 * teacher, who reads them first and shows what the class is to see. Without a letter: the way in for a file of answers.
 */
export function QuestionsPage({ letter: packed }: { letter: string | undefined }) {
  const t = useT()
  const trips = use(loadListing(useLanguage()))
  const titleOf = (id: string) => trips.find((trip) => trip.id === id)?.title
  if (packed === undefined) return <OpenAnswers titleOf={titleOf} />
  const letter = readLetter(packed)
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
  const isAnswered = letter.questions.some(({ answer }) => answer !== undefined)
  const trip = titleOf(letter.trip)
  return isAnswered ? (
    <ReadAnswers key={packed} answers={letter} trip={trip} />
  ) : (
    <ToAnswer key={packed} letter={letter} packed={packed} trip={trip} />
  )
}
