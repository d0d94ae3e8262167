import { split } from '#class'
import { useSessionState, useT } from '#pages'
import { labelOf, plannedQuestion, type ClassSession, type Link } from '#session/class'
import { useEffect, useRef } from 'react'
import { QuestionPanel } from '../together/QuestionPanel.tsx'
import { useLinkState } from '../together/use-class.ts'

/** The question that is open, for who leads: the split as it grows, showing it to all, and doing what was chosen. */
export function OpenQuestion({ link, session }: { link: Link; session: ClassSession }) {
  const t = useT()
  const at = useLinkState(link, ({ device }) => device.at)
  const { scenario, words } = useSessionState(session, (state) => state)
  const question = at?.state.question
  const box = useRef<HTMLElement>(null)
  // It was asked further down: what matters now comes into view.
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  if (!at || !question) return null
  const counts = split(at.state, question)
  const most = Math.max(...counts)
  const leading = question.options.filter((_option, index) => counts[index] === most && most > 0)
  const planned = plannedQuestion(scenario, question.question)
  return (
    <section className="card desk-open" data-open={question.question} ref={box}>
      <QuestionPanel link={link} session={session} isGuide />
      {question.isRevealed && question.about === 'plan' && planned && <p>{words.line(planned.note)}</p>}
      <div className="row">
        <button
          type="button"
          className="button main"
          data-control="reveal"
          disabled={question.isRevealed}
          onClick={() => link.command({ do: 'reveal' })}
        >
          {t('trip.desk.reveal')}
        </button>
        <button
          type="button"
          className="button"
          data-control="close"
          onClick={() => link.command({ do: 'close' })}
        >
          {t('trip.desk.close')}
        </button>
        {question.about === 'decision' &&
          leading.map((option) => (
            <button
              key={option}
              type="button"
              className="button"
              data-control="do-it"
              onClick={() => void session.decide(option)}
            >
              {t('trip.desk.doIt', { option: labelOf(question, option, scenario, words) })}
            </button>
          ))}
      </div>
    </section>
  )
}
