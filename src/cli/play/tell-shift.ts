import { pictureSpot } from '#attempt'
import type { Affordance } from '#scenario'
import type { Caption, SessionState, T } from '#session'
import { wrap } from './layout.ts'

/** A choice with the number that the player types. */
export interface NumberedChoice {
  number: number
  choice: Affordance
}

const GROUPS = ['say', 'do', 'look', 'wait'] as const

/** What there is to read before the shift. */
export function tellBriefing({ scenario, words }: SessionState, t: T): string[] {
  const { title, summary, briefing, minutes: length } = scenario.header
  return [
    words.line(title),
    '='.repeat(Math.min(80, words.line(title).length)),
    ...wrap(words.line(summary)),
    t('cli.play.minutes', { count: length }),
    '',
    ...briefing.flatMap((line) => wrap(words.line(line), '- ')),
  ]
}

/** What the learner sees and has now. */
export function tellScene(state: SessionState, t: T): string[] {
  const { stage, words, scenario } = state
  const { people, things, spots } = scenario.header
  const seen = spots[pictureSpot(scenario, state.attempt.entries) ?? '']
  const here = Object.entries(stage.people)
    .filter(([, { at }]) => at !== 'away')
    .map(([id]) => people[id])
    .flatMap((one) => (one ? [`${words.line(one.name)} (${words.line(one.role)})`] : []))
  const held = Object.entries(stage.things)
    .filter(([, { at }]) => at === 'hand')
    .flatMap(([id]) => (things[id] ? [words.line(things[id].name)] : []))
  return [
    ...(seen ? wrap(`${words.line(seen.name)}. ${words.line(seen.description)}`) : []),
    ...stage.scene.flatMap((line) => wrap(words.line(line))),
    ...(stage.vote ? wrap(words.line(stage.vote.ask)) : []),
    ...(here.length > 0 ? wrap(t('cli.play.here', { people: here.join(', ') })) : []),
    ...(held.length > 0 ? wrap(t('cli.play.hand', { things: held.join(', ') })) : []),
  ]
}

/** The clipboard. */
export function tellTasks({ stage, words }: SessionState, t: T): string[] {
  if (stage.tasks.length === 0) return []
  const lines = stage.tasks.flatMap(({ text, done }) => wrap(words.line(text), done ? '  [x] ' : '  [ ] '))
  return [t('cli.play.tasks'), ...lines]
}

/** At the guided level, what to do next. */
export function tellHint(hint: string | undefined, { words }: SessionState, t: T): string[] {
  return hint === undefined ? [] : wrap(t('session.hint', { decision: words.decision(hint) }), '  > ')
}

/** Something said, told or heard. */
export function tellCaption({ kind, by, text }: Caption, { scenario, words }: SessionState, t: T): string[] {
  if (kind === 'sound') return wrap(`(${text})`, '  ')
  if (kind === 'note') return wrap(text, '  ')
  const person = by === undefined ? undefined : scenario.header.people[by]
  const name = by === 'learner' ? t('cli.play.you') : words.line(person?.name ?? '')
  return wrap(t('cli.play.quote', { text }), `  ${name}: `)
}

/** Gives every choice its number: what can be said first, then done, looked at, waited for. */
export function numberChoices(affordances: readonly Affordance[]): NumberedChoice[] {
  return GROUPS.flatMap((group) => affordances.filter((one) => groupOf(one) === group)).map(
    (choice, index) => ({
      number: index + 1,
      choice,
    }),
  )
}

/** The numbered choices under their headings. */
export function tellChoices(choices: readonly NumberedChoice[], t: T): string[] {
  return GROUPS.flatMap((group) => {
    const own = choices.filter(({ choice }) => groupOf(choice) === group)
    if (own.length === 0) return []
    const lines = own.flatMap(({ number, choice }) =>
      wrap(labelOf(choice, t), `${String(number).padStart(4)}  `),
    )
    return [[t(`cli.play.group.${group}`)], lines].flat()
  })
}

function groupOf({ verb }: Affordance): (typeof GROUPS)[number] {
  return verb === 'say' || verb === 'look' || verb === 'wait' ? verb : 'do'
}

/** Two waits may bear the same name: their length tells them apart. */
function labelOf({ label, waitMs }: Affordance, t: T): string {
  return waitMs === undefined ? label : t('cli.play.wait', { label, seconds: Math.ceil(waitMs / 1000) })
}
