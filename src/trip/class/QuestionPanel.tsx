import { split, type Question } from '#class'
import { useSessionState, useT } from '#pages'
import type { Scenario, Words } from '#scenario'
import { optionOf, type ClassSession, type Link } from '#session/class'
import { learnersOf } from './members.ts'
import { useLinkState } from './use-class.ts'

/** What a question asks, in the member's language. */
export function askOf(
  scenario: Scenario,
  { question, about }: Question,
  words: Words,
  vote?: string,
): string {
  if (about === 'decision') return vote === undefined ? '' : words.line(vote)
  for (const { questions } of Object.values(scenario.header.stops ?? {})) {
    const found = questions[question]
    if (found) return words.line(found.ask)
  }
  return ''
}

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
  const { words, scenario, stage } = useSessionState(session, (state) => state)
  const question = at?.state.question
  if (!at || !question) return null
  const learners = learnersOf(at.state)
  const answered = Object.keys(question.answers).length
  const chosen = question.answers[mine]
  const isShown = question.isRevealed || isGuide
  return (
    <section className="question-panel" aria-labelledby="question" data-question={question.question}>
      <h2 id="question">{askOf(scenario, question, words, stage.vote?.ask)}</h2>
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

/** What an option of a question says. */
export function labelOf(
  { question, about }: Question,
  option: string,
  scenario: Scenario,
  words: Words,
): string {
  return about === 'decision' ? words.decision(option) : optionOf(scenario, question, option, words)
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
  const stops = Object.values(scenario.header.stops ?? {})
  const best = question.isRevealed
    ? stops.map(({ questions }) => questions[question.question]?.best).find((one) => one !== undefined)
    : undefined
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
