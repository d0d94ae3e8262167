import type { Session } from '#session'
import { clock } from '../format.ts'
import { Icon } from '../parts/Icon.tsx'
import { useSessionState } from '../shift/use-session.ts'
import { useT } from '../use-words.ts'

/**
 * What is under way and when it comes. A timed decision stands out; the seconds are shown but not read out
 * every time (role `timer`), its beginning is.
 */
export function Waits({ session }: { session: Session }) {
  const t = useT()
  const waits = useSessionState(session, (state) => state.waits)
  const elapsed = useSessionState(session, (state) => state.elapsed)
  const { things } = useSessionState(session, (state) => state.scenario.header)
  const words = useSessionState(session, (state) => state.words)
  const shown = waits.filter(({ region, dueAt, open }) => dueAt !== undefined && (open || region in things))
  if (shown.length === 0) return null
  return (
    <ul className="waits">
      {shown.map(({ event, region, open, dueAt = 0 }) => {
        const thing = things[region]?.name
        const left = Math.max(0, Math.ceil(dueAt - elapsed))
        return (
          <li key={event} data-wait={region} data-open={open}>
            <Icon name="clock" />
            <span>{thing ? words.line(thing) : t('pages.text.timeToDecide')}</span>
            <span role="timer">{clock(left)}</span>
          </li>
        )
      })}
    </ul>
  )
}
