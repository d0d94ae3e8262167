import type { Session } from '#session'
import { Icon } from '../parts/Icon.tsx'
import { Offline } from '../parts/Offline.tsx'
import type { RouteBody } from '../routes.ts'
import { useT } from '../use-words.ts'
import { SaveAgain } from './SaveAgain.tsx'
import { useSessionState } from './use-session.ts'

/** Over every body: leave, what this is, whether it is saved, the other body, and pause. */
export function ShiftBar({
  session,
  body,
  onChange,
  onLeave,
}: {
  session: Session
  body: RouteBody
  onChange: (body: RouteBody) => void
  onLeave: () => void
}) {
  const t = useT()
  const phase = useSessionState(session, (state) => state.phase)
  const saving = useSessionState(session, (state) => state.saving)
  const title = useSessionState(session, ({ words, scenario }) => words.line(scenario.header.title))
  const other = body === 'text' ? 'screen' : 'text'
  return (
    <header className="shift-bar">
      <button type="button" className="bar-button" data-control="leave" onClick={onLeave}>
        <Icon name="leave" />
        <span>{t('pages.bar.leave')}</span>
      </button>
      <p className="shift-bar-title">
        {title}
        <span className="saving" data-saving={saving}>
          {t(`session.saving.${saving}`)} <Offline />
        </span>
      </p>
      <SaveAgain session={session} className="bar-button" />
      <button type="button" className="bar-button" data-control="switch-body" onClick={() => onChange(other)}>
        <Icon name={other} />
        <span>{t(`pages.bar.to.${other}`)}</span>
      </button>
      <button
        type="button"
        className="bar-button"
        data-control="pause"
        disabled={phase !== 'playing'}
        onClick={() => session.pause()}
      >
        <Icon name="pause" />
        <span>{t('pages.bar.pause')}</span>
      </button>
    </header>
  )
}
