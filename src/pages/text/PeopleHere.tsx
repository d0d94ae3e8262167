import type { PersonOnStage, Scenario, Words } from '#scenario'
import type { Session, T } from '#session'
import { Portrait } from '../parts/Portrait.tsx'
import { useSessionState } from '../shift/use-session.ts'
import { useT, wordFor } from '../use-words.ts'

/** Who is here, what they do, how they seem, and whom they look at. */
export function PeopleHere({ session }: { session: Session }) {
  const t = useT()
  const people = useSessionState(session, (state) => state.stage.people)
  const scenario = useSessionState(session, (state) => state.scenario)
  const words = useSessionState(session, (state) => state.words)
  const here = Object.entries(people).filter(([, one]) => one.at !== 'away')
  const known = Object.keys(scenario.header.people)
  if (here.length === 0) return null
  return (
    <section aria-labelledby="people" className="card">
      <h2 id="people">{t('pages.text.people')}</h2>
      <ul className="people-here">
        {here.map(([id, one]) => {
          const person = scenario.header.people[id]
          return (
            person && (
              <li key={id} data-person={id}>
                <Portrait name={person.name} tone={known.indexOf(id)} small />
                <p>
                  <b>{words.line(person.name)}</b>, {words.line(person.role)}.{' '}
                  {sentence(t, one, scenario, words)}
                </p>
              </li>
            )
          )
        })}
      </ul>
    </section>
  )
}

/** `Kneads dough, looks happy. Watches you.` */
function sentence(t: T, one: PersonOnStage, scenario: Scenario, words: Words): string {
  const { people, spots, things } = scenario.header
  const place = spots[one.at]?.name
  const mood = one.mood === 'neutral' ? undefined : t(`pages.mood.${one.mood}`)
  const doing = one.doing === 'idle' ? undefined : t(`pages.doing.${one.doing}`)
  const at = place && t('pages.text.at', { place: words.line(place) })
  const target = one.looking && (things[one.looking] ?? spots[one.looking])?.name
  const looking =
    one.looking === 'learner'
      ? t('pages.text.looksAtYou')
      : one.looking && people[one.looking]
        ? t('pages.text.looksAtPerson', { who: words.line(people[one.looking]?.name ?? '') })
        : target && t('pages.text.looksAt', { what: words.line(target) })
  const said = [at, doing, mood, looking].filter(Boolean).join(', ')
  return said === ''
    ? (wordFor(t, 'pages.doing.idle') ?? '')
    : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`
}
