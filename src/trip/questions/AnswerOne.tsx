import { MOST_ANSWER } from '#class'
import { useT } from '#pages'
import { useId } from 'react'
import { AddClip } from './AddClip.tsx'
import type { Draft } from './draft.ts'
import type { Recorder } from './use-recorder.ts'

/** One question, and where it is answered: in words, or in a clip and what is said in it. */
export function AnswerOne({
  at,
  question,
  draft,
  isWordless,
  recorder,
  onChange,
}: {
  at: number
  question: string
  draft: Draft
  /** Whether its words were missing when the answers were to go back. */
  isWordless: boolean
  recorder: Recorder
  onChange: (changed: Partial<Draft>) => void
}) {
  const t = useT()
  const id = useId()
  const isMissing = isWordless && draft.clip !== undefined && draft.answer.trim() === ''
  return (
    <div role="group" aria-labelledby={`${id}-q`} className="card stack" data-question={at}>
      <label htmlFor={id} id={`${id}-q`}>
        <strong>{question}</strong>
      </label>
      {draft.clip && (
        <p id={`${id}-why`} className={isMissing ? 'refused' : 'soft'}>
          {t('trip.letter.clip.words')}
        </p>
      )}
      <textarea
        id={id}
        rows={4}
        maxLength={MOST_ANSWER}
        value={draft.answer}
        aria-required={draft.clip !== undefined}
        aria-invalid={isMissing}
        aria-describedby={draft.clip && `${id}-why`}
        onChange={(event) => onChange({ answer: event.target.value })}
      />
      <AddClip
        at={at}
        question={question}
        clip={draft.clip}
        words={draft.answer}
        says={id}
        recorder={recorder}
        onClip={(clip) => onChange({ clip })}
      />
    </div>
  )
}
