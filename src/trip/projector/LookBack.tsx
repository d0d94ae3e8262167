import { useSessionState, useT } from '#pages'
import { askOf, type ClassSession, type Link } from '#session/class'
import { useState } from 'react'
import { momentsOf } from '../together/moments.ts'
import { Split } from '../together/QuestionPanel.tsx'
import { useLinkState } from '../together/use-class.ts'

/** The whole trip in a list: choosing a moment shows the room as it was then, and how the class chose. */
export function LookBack({ link, session }: { link: Link; session: ClassSession }) {
  const t = useT()
  const [chosen, setChosen] = useState<number>()
  const state = useLinkState(link, ({ device }) => device.at?.state)
  const { words, scenario } = useSessionState(session, (all) => all)
  if (!state) return null
  const moments = momentsOf(state)
  const moment = chosen === undefined ? undefined : moments[chosen]
  return (
    <section className="question-panel look-back" aria-labelledby="look-back">
      <h2 id="look-back">{t('trip.back.title')}</h2>
      {moments.length === 0 && <p>{t('trip.back.nothing')}</p>}
      <ol>
        {moments.map((one, index) => (
          <li key={one.kind === 'decision' ? `d${one.keep}` : `q${one.question.seq}`}>
            <button
              type="button"
              className="button"
              data-moment={index}
              aria-pressed={chosen === index}
              onClick={() => {
                setChosen(index)
                session.lookBack(one.keep)
              }}
            >
              {one.kind === 'decision' ? words.decision(one.event) : askOf(scenario, one.question, words)}
            </button>
          </li>
        ))}
      </ol>
      {moment?.kind === 'question' && (
        <Split question={moment.question} scenario={scenario} words={words} counts={moment.counts} />
      )}
    </section>
  )
}
