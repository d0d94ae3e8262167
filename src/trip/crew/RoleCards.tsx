import { useSessionState, useT } from '#pages'
import { crewOf } from '#scenario'
import { roleName, type ClassSession, type Link } from '#session/class'
import { isGone, nameOf } from '../together/members.ts'
import { useLinkState } from '../together/use-class.ts'
import { roleAbout } from './role-about.ts'

/** The roles of a crew: who has them, and the way to take one or give it back. */
export function RoleCards({ link, session }: { link: Link; session: ClassSession }) {
  const t = useT()
  const { scenario, words } = useSessionState(session, (state) => state)
  const at = useLinkState(link, ({ device }) => device.at)
  const member = useLinkState(link, ({ device }) => device.member)
  const here = useLinkState(link, (state) => state.here)
  const crew = at?.state.crew
  if (!at || !member || !crew) return null
  const part = (role: string, on: boolean) => link.command({ do: 'part', role, on })
  return (
    <ul className="crew-roles">
      {crewOf(scenario)?.roles.map((role) => {
        const holder = crew.parts[role.id]
        const isMine = holder === member.slot
        const hasGone = holder !== undefined && isGone(holder, here, member.slot)
        const name = roleName(role, words, t)
        const who = holder === undefined ? undefined : nameOf(at.state, member.salt, holder, t)
        return (
          <li key={role.id} className="card stack" data-role={role.id} data-mine={isMine}>
            <h3>{name}</h3>
            <p>{roleAbout(role, words, t)}</p>
            <p className="soft" role="status">
              {isMine
                ? t('trip.crew.role.mine')
                : who === undefined
                  ? t('trip.crew.role.free')
                  : t(hasGone ? 'trip.crew.role.gone' : 'trip.crew.role.of', { name: who })}
            </p>
            {(isMine || holder === undefined || hasGone) && (
              <button
                type="button"
                className={isMine ? 'button' : 'button main'}
                data-control={isMine ? 'give-back' : 'take'}
                onClick={() => part(role.id, !isMine)}
              >
                {t(isMine ? 'trip.crew.role.give' : 'trip.crew.role.take')}
                <span className="unseen">: {name}</span>
              </button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
