import { split, type Question } from '#class'
import { useSessionState, useT } from '#pages'
import type { Scenario, Words } from '#scenario'
import { askOf, labelOf, plannedQuestion, type ClassSession, type Link } from '#session/class'
import { learnersOf } from './members.ts'
import { useLinkState } from './use-class.ts'

/** The question that is open: what it asks, how many have answered, and, once revealed, how the class has chosen. */
export function QuestionPanel({
  link,
  session,
  isGuide = false,
}: {
  link: Link
  session: ClassSession
  isGuide?: boolean
}) {
  const t = useT()
  const at = useLinkState(link, ({ device }) => device.at)
  const mine = useLinkState(link, ({ device }) => device.member?.slot ?? -1)
  const { words, scenario } = useSessionState(session, (state) => state)
  const question = at?.state.question
  if (!at || !question) return null
  const learners = learnersOf(at.state)
  const answered = Object.keys(question.answers).length
  const chosen = question.answers[mine]
  const isShown = question.isRevealed || isGuide
  return (
    <section className="question-panel" aria-labelledby="question" data-question={question.question}>
      <h2 id="question">{askOf(scenario, question, words)}</h2>
      {isShown ? (
        <Split question={question} scenario={scenario} words={words} counts={split(at.state, question)} />
      ) : (
        chosen !== undefined && (
          <p data-chosen={chosen}>
            {t('trip.question.chosen', { option: labelOf(question, chosen, scenario, words) })}
          </p>
        )
      )}
      <p className="soft">{t('trip.question.answered', { answered, count: learners.length })}</p>
    </section>
  )
}

/** How many chose what, in words and as bars. */
export function Split({
  question,
  scenario,
  words,
  counts,
}: {
  question: Question
  scenario: Scenario
  words: Words
  counts: readonly number[]
}) {
  const t = useT()
  const most = Math.max(1, ...counts)
  const best = question.isRevealed ? plannedQuestion(scenario, question.question)?.best : undefined
  return (
    <ul className="split">
      {question.options.map((option, at) => (
        <li key={option} data-option={option}>
          <span>
            {labelOf(question, option, scenario, words)}
            {best === option && <strong> ✓ {t('trip.question.best')}</strong>}
          </span>
          <span className="split-count">{counts[at]}</span>
          <span
            className="split-bar"
            style={{ inlineSize: `${((counts[at] ?? 0) / most) * 100}%` }}
            aria-hidden
          />
        </li>
      ))}
    </ul>
  )
}
