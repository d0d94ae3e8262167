import { addressOf, Icon, LanguageButton, useSessionState, useT } from '#pages'
import { crewOf, type CrewRole } from '#scenario'
import { roleName, rolesNamed, type ClassSession, type Link } from '#session/class'
import { isGone, learnersOf } from '../together/members.ts'
import { useLinkState } from '../together/use-class.ts'

/** Over a crew's shift: what it is, who I am in it, a break for all, the other body; and roles that nobody plays. */
export function CrewBar({
  link,
  session,
  code,
  body,
}: {
  link: Link
  session: ClassSession
  code: string
  body: 'screen' | 'text'
}) {
  const t = useT()
  const status = useLinkState(link, (state) => state.status)
  const waiting = useLinkState(link, ({ device }) => device.pending.length)
  const at = useLinkState(link, ({ device }) => device.at)
  const slot = useLinkState(link, ({ device }) => device.member?.slot ?? -1)
  const here = useLinkState(link, (state) => state.here)
  const { words, scenario, phase } = useSessionState(session, (state) => state)
  const crew = at?.state.crew
  if (!at || !crew) return null
  const isPlaying = Object.values(crew.parts).includes(slot)
  const name = rolesNamed({ scenario, state: at.state, words, t }, slot)
  const other = body === 'text' ? 'screen' : 'text'
  const open = (crewOf(scenario)?.roles ?? []).filter(({ id }) => {
    const holder = crew.parts[id]
    return holder === undefined || (status === 'open' && isGone(holder, here, slot))
  })
  const own = (crewOf(scenario)?.roles ?? []).filter(({ id }) => crew.parts[id] === slot)
  // Who stood in for somebody can give their role back once they are here again.
  const isSpared =
    own.length > 1 &&
    learnersOf(at.state).some((one) => here.includes(one) && !Object.values(crew.parts).includes(one))
  return (
    <>
      <header className="shift-bar trip-bar">
        <a className="bar-button" href={addressOf({ page: 'home' })} data-control="leave">
          <Icon name="leave" />
          <span>{t('pages.bar.leave')}</span>
        </a>
        <p className="shift-bar-title">
          {words.line(scenario.header.title)}
          <span className="saving" data-status={status} data-roles={name}>
            {t('trip.youAre', { name })}
          </span>
        </p>
        {phase === 'playing' && isPlaying && (
          <button type="button" className="sign-button" data-control="pause" onClick={() => session.pause()}>
            {t('trip.crew.pause')}
          </button>
        )}
        <LanguageButton className="bar-button" isShort />
        {phase !== 'briefing' && (
          <a
            className="bar-button"
            href={addressOf({ page: 'class', code, body: other })}
            data-control="switch-body"
          >
            <Icon name={other} />
            <span>{t(`pages.bar.to.${other}`)}</span>
          </a>
        )}
      </header>
      <div role="status" className={status === 'lost' ? 'trip-lost' : 'unseen'}>
        {status === 'lost' ? t('trip.lost', { count: waiting }) : ''}
      </div>
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
