import { MOST_TEAMS, type Slot } from '#class'
import { useSessionState, useT } from '#pages'
import type { ClassSession, Link } from '#session/class'
import { learnersOf, nameOf } from '../together/members.ts'
import { useLinkState } from '../together/use-class.ts'
import { useSights } from './use-sights.ts'

const SIGN_MARKS = { hand: '✋', yes: '👍', no: '👎', slower: '🐢', done: '✅', down: '' } as const

/** Who is in the class, live: connected or lost, a hand up, answered or not, and what they look at. */
export function Learners({ link, session }: { link: Link; session: ClassSession }) {
  const t = useT()
  const at = useLinkState(link, ({ device }) => device.at)
  const salt = useLinkState(link, ({ device }) => device.member?.salt ?? '')
  const mine = useLinkState(link, ({ device }) => device.member?.slot)
  const here = useLinkState(link, (all) => all.here)
  const signs = useLinkState(link, (all) => all.signs)
  const { words, scenario } = useSessionState(session, (state) => state)
  const sights = useSights(link, session)
  if (!at) return null
  const { state } = at
  const { people, things } = scenario.header
  const isLeading = state.lead === mine
  const learners = learnersOf(state)
  const guides = state.members.flatMap(({ role, isRemoved }, slot) =>
    role === 'guide' && !isRemoved && slot !== state.lead ? [slot] : [],
  )
  const seen = (slot: Slot) => {
    const id = sights.get(slot)
    return id === undefined ? '' : words.line((people[id] ?? things[id])?.name ?? '')
  }
  return (
    <section className="desk-people" aria-labelledby="people">
      <h2 id="people">{t('trip.desk.people')}</h2>
      {!isLeading && mine !== undefined && (
        <button
          type="button"
          className="button main"
          data-control="take-lead"
          onClick={() => link.command({ do: 'lead', slot: mine })}
        >
          {t('trip.desk.lead.take')}
        </button>
      )}
      {guides.map((slot) => (
        <button
          key={slot}
          type="button"
          className="button"
          disabled={!isLeading}
          onClick={() => link.command({ do: 'lead', slot })}
        >
          {t('trip.desk.lead.give', { name: `${nameOf(state, salt, slot, t)} ${slot}` })}
        </button>
      ))}
      {learners.length === 0 && <p className="soft">{t('trip.desk.nobody')}</p>}
      {learners.length > 0 && isLeading && (
        <div className="row">
          {[2, 4, 6].map((count) => (
            <button
              key={count}
              type="button"
              className="button"
              onClick={() => {
                for (let team = 1; team <= count; team++) {
                  const slots = learners.filter((_slot, index) => index % count === team - 1)
                  if (slots.length > 0) link.command({ do: 'team', team, slots })
                }
              }}
            >
              {t('trip.desk.teams', { count })}
            </button>
          ))}
        </div>
      )}
      <ul>
        {learners.map((slot) => {
          const isHere = here.includes(slot)
          const sign = signs[slot]
          const hasAnswered = state.question && state.question.answers[slot] !== undefined
          const name = nameOf(state, salt, slot, t)
          return (
            <li key={slot} data-slot={slot} data-here={isHere} data-sign={sign}>
              <details>
                <summary>
                  <span className="learner-name">
                    {sign !== undefined && (
                      <span role="img" aria-label={t(`trip.sign.${sign as 'hand'}`)}>
                        {SIGN_MARKS[sign]}{' '}
                      </span>
                    )}
                    {name}
                    {state.members[slot]?.team !== undefined && (
                      <small> · {t('trip.desk.team', { team: state.members[slot].team })}</small>
                    )}
                  </span>
                  <small>
                    {!isHere
                      ? t('trip.desk.gone')
                      : state.question
                        ? t(hasAnswered ? 'trip.desk.answered' : 'trip.desk.thinking')
                        : seen(slot)}
                  </small>
                </summary>
                <div className="row">
                  <button
                    type="button"
                    className="button"
                    disabled={!isLeading}
                    onClick={() => link.command({ do: 'show', slot: state.shown === slot ? null : slot })}
                  >
                    {t(state.shown === slot ? 'trip.desk.show.end' : 'trip.desk.show')}
                  </button>
                  <button
                    type="button"
                    className="button"
                    disabled={!isLeading}
                    onClick={() => link.command({ do: 'lead', slot })}
                  >
                    {t('trip.desk.lead.give', { name })}
                  </button>
                  <label>
                    {t('trip.desk.team.label')}
                    <select
                      value={state.members[slot]?.team ?? 0}
                      disabled={!isLeading}
                      onChange={(event) =>
                        link.command({ do: 'team', team: Number(event.target.value), slots: [slot] })
                      }
                    >
                      {Array.from({ length: MOST_TEAMS + 1 }, (_, team) => (
                        <option key={team} value={team}>
                          {team === 0 ? t('trip.desk.team.none') : team}
                        </option>
                      ))}
                    </select>
                  </label>
                  <button
                    type="button"
                    className="button"
                    onClick={() => link.command({ do: 'remove', slot })}
                  >
                    {t('trip.desk.remove')}
                    <span className="unseen">: {name}</span>
                  </button>
                </div>
              </details>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
