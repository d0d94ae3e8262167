import type { Answers } from '#class'
import { PageTitle, useT } from '#pages'
import { useId, useState } from 'react'
import { ClipPlayer } from './ClipPlayer.tsx'

/** What came back, from a link or a file: the teacher reads and plays it first, and shows what the class is to see. */
export function ReadAnswers({
  answers,
  trip,
  onOther,
}: {
  answers: Answers
  /** The title of the trip; undefined where this device does not know it. */
  trip: string | undefined
  /** Opens another file; undefined where the answers came in a link. */
  onOther?: () => void
}) {
  const t = useT()
  const id = useId()
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const [isShown, setShown] = useState(false)
  const all = answers.questions
    .map((one, index) => ({ ...one, index }))
    .filter(({ answer }) => answer !== undefined)
  const hasClips = all.some(({ clip }) => clip !== undefined)
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
      {!isShown && hasClips && <p>{t('trip.letter.first.clips')}</p>}
      {all
        .filter(({ index }) => !isShown || !left.has(index))
        .map(({ text, answer, clip, index }) => (
          <article key={index} className="card stack" data-answer={index}>
            <h2>{text}</h2>
            {clip && (
              <ClipPlayer
                clip={clip}
                label={t('trip.letter.clip.of', { question: text })}
                words={answer ?? ''}
                says={`${id}-${index}`}
              />
            )}
            <p className="letter-answer" id={`${id}-${index}`}>
              {answer}
            </p>
            {!isShown && (
              <label className="letter-show">
                <input type="checkbox" checked={!left.has(index)} onChange={() => toggle(index)} />
                {t('trip.letter.show')}
              </label>
            )}
          </article>
        ))}
      <div className="row">
        <button
          type="button"
          className="button main"
          data-control="present"
          onClick={() => setShown(!isShown)}
        >
          {t(isShown ? 'trip.letter.choose' : 'trip.letter.present')}
        </button>
        {onOther && !isShown && (
          <button type="button" className="button" data-control="other" onClick={onOther}>
            {t('trip.letter.open.other')}
          </button>
        )}
      </div>
    </main>
  )
}
