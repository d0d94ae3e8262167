import { ANSWERS_ENDING, packAnswers, packLetter, type Answers, type Letter } from '#class'
import { addressOf, PageTitle, useT } from '#pages'
import { useRef, useState } from 'react'
import { offerFile } from '../after/offer-file.ts'
import { AnswerOne } from './AnswerOne.tsx'
import type { Draft } from './draft.ts'
import { useDrafts, useWarning } from './kept-drafts.ts'
import { SentBack, type Back } from './SentBack.tsx'
import { useRecorder } from './use-recorder.ts'

/** Questions of a class, to be answered in words, or in clips with their words, by somebody who works there. */
export function ToAnswer({
  letter,
  packed,
  trip,
}: {
  letter: Letter
  /** The letter as it lies in the address. */
  packed: string
  trip: string | undefined
}) {
  const t = useT()
  const form = useRef<HTMLFormElement>(null)
  const [drafts, setDraft] = useDrafts(packed, letter.questions.length)
  const [back, setBack] = useState<Back>()
  const [wordless, setWordless] = useState<number>()
  const change = (at: number, changed: Partial<Draft>) => {
    setBack(undefined)
    setDraft(at, changed)
  }
  const recorder = useRecorder((at, clip) => change(at, { clip: { ...clip, isRecorded: true } }))
  const hasClips = drafts.some(({ clip }) => clip !== undefined)
  useWarning(packed, hasClips && !(back && 'name' in back))

  const answer = () => {
    const missing = drafts.findIndex((draft) => draft.clip && draft.answer.trim() === '')
    setWordless(missing)
    if (missing >= 0) form.current?.querySelectorAll('textarea')[missing]?.focus()
    else setBack(sendBack({ trip: letter.trip, questions: answersOf(letter, drafts) }))
  }
  return (
    <main id="main" className="stack trip-way" data-page="questions">
      <PageTitle tab={t('trip.letter.title')}>{t('trip.letter.title')}</PageTitle>
      <p>{t('trip.letter.ask', { trip: trip ?? t('trip.lead.title') })}</p>
      <p className="soft">{t('trip.letter.clip.about')}</p>
      <form
        ref={form}
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          answer()
        }}
      >
        {letter.questions.map(({ text }, index) => (
          <AnswerOne
            key={index}
            at={index}
            question={text}
            draft={drafts[index] ?? { answer: '', clip: undefined }}
            isWordless={wordless === index}
            recorder={recorder}
            onChange={(changed) => change(index, changed)}
          />
        ))}
        <p className="soft">{t(hasClips ? 'trip.letter.private.clips' : 'trip.letter.private')}</p>
        <button
          type="submit"
          className="button main"
          data-control="answer"
          disabled={recorder.isBusy || !drafts.some((draft) => draft.clip || draft.answer.trim() !== '')}
        >
          {t(hasClips ? 'trip.letter.save' : 'trip.letter.make')}
        </button>
      </form>
      <SentBack back={back} />
    </main>
  )
}

function answersOf(letter: Letter, drafts: readonly Draft[]): Answers['questions'] {
  return letter.questions.map(({ text }, index) => {
    const draft = drafts[index]
    const answer = draft?.answer.trim() ?? ''
    const clip = draft?.clip && { kind: draft.clip.kind, bytes: draft.clip.bytes }
    return { text, ...(answer !== '' && { answer }), ...(clip && { clip }) }
  })
}

/** Words go back in a link; with clips all of it is one file, which is saved. */
function sendBack(answers: Answers): Back {
  if (!answers.questions.some(({ clip }) => clip)) {
    const packed = packLetter({ trip: answers.trip, questions: [...answers.questions] })
    return { link: location.origin + location.pathname + addressOf({ page: 'questions', letter: packed }) }
  }
  const packed = packAnswers(answers)
  if (!packed.ok) return packed
  const name = `answers-${answers.trip}${ANSWERS_ENDING}`
  // A type that no system opens by itself, or unpacks as it saves it.
  offerFile(packed.bytes, name, 'application/octet-stream')
  return { name, bytes: packed.bytes.length }
}
