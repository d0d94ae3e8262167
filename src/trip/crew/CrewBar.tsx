import { playersOf } from '#class'
import { useSessionState, useT } from '#pages'
import { crewOf, type CrewRole } from '#scenario'
import { roleName, rolesNamed, type Link } from '#session/class'
import { ClassBar } from '../together/ClassBar.tsx'
import type { InsideProps } from '../together/inside.ts'
import { isGone, learnersOf } from '../together/members.ts'
import { useLinkState } from '../together/use-class.ts'

/** Over a crew's shift: what it is, who I am in it, a break for all, the other body; and roles that nobody plays. */
export function CrewBar({ link, session, code, body }: InsideProps) {
  const t = useT()
  const status = useLinkState(link, (state) => state.status)
  const at = useLinkState(link, ({ device }) => device.at)
  const slot = useLinkState(link, ({ device }) => device.member?.slot ?? -1)
  const here = useLinkState(link, (state) => state.here)
  const { words, scenario, phase, isHandUp } = useSessionState(session, (state) => state)
  const crew = at?.state.crew
  if (!at || !crew) return null
  const players = playersOf(crew)
  const roles = crewOf(scenario)?.roles ?? []
  const name = rolesNamed({ scenario, state: at.state, words, t }, slot)
  const open = roles.filter(({ id }) => {
    const holder = crew.parts[id]
    return holder === undefined || (status === 'open' && isGone(holder, here, slot))
  })
  const own = roles.filter(({ id }) => crew.parts[id] === slot)
  // Who stood in for somebody can give their role back once they are here again.
  const isSpared =
    own.length > 1 && learnersOf(at.state).some((one) => here.includes(one) && !players.includes(one))
  return (
    <>
      <ClassBar
        link={link}
        code={code}
        body={body}
        title={words.line(scenario.header.title)}
        name={name}
        canSwitch={phase !== 'briefing'}
      >
        <div className="trip-signs">
          {phase === 'playing' && players.includes(slot) && (
            <button
              type="button"
              className="sign-button"
              data-control="pause"
              onClick={() => session.pause()}
            >
              {t('trip.crew.pause')}
            </button>
          )}
          {isHandUp !== undefined && (
            <button
              type="button"
              className="sign-button"
              data-sign="hand"
              aria-pressed={isHandUp}
              onClick={() => link.sign(isHandUp ? 'down' : 'hand')}
            >
              {t('trip.sign.hand')}
            </button>
          )}
        </div>
      </ClassBar>
      {phase === 'playing' && (
        <Vacancies
          link={link}
          open={open}
          own={isSpared ? own : []}
          nameOf={(role) => roleName(role, words, t)}
        />
      )}
    </>
  )
}

/** Roles that nobody plays, to take; and one's own, while somebody has none. */
function Vacancies({
  link,
  open,
  own,
  nameOf,
}: {
  link: Link
  open: readonly CrewRole[]
  own: readonly CrewRole[]
  nameOf: (role: CrewRole) => string
}) {
  const t = useT()
  const part = (role: string, on: boolean) => link.command({ do: 'part', role, on })
  const told = [
    ...open.map((role) => t('trip.crew.open', { role: nameOf(role) })),
    ...(own.length > 0 ? [t('trip.crew.back')] : []),
  ]
  return (
    <div className={told.length > 0 ? 'trip-lost' : 'unseen'}>
      <span role="status">{told.join(' ')}</span>{' '}
      {open.map((role) => (
        <button
          key={role.id}
          type="button"
          className="button"
          data-control="take"
          data-open-role={role.id}
          onClick={() => part(role.id, true)}
        >
          {t('trip.crew.role.take')}: {nameOf(role)}
        </button>
      ))}
      {own.map((role) => (
        <button
          key={role.id}
          type="button"
          className="button"
          data-control="give-back"
          onClick={() => part(role.id, false)}
        >
          {t('trip.crew.role.give')}: {nameOf(role)}
        </button>
      ))}
    </div>
  )
}
