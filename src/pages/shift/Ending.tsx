import type { Session } from '#session'
import { Icon } from '../parts/Icon.tsx'
import { addressOf } from '../routes.ts'
import { useT } from '../use-words.ts'
import { SaveAgain } from './SaveAgain.tsx'
import { useSessionState } from './use-session.ts'

/** How the shift ended, and the way to what it shows. */
export function Ending({ session }: { session: Session }) {
  const t = useT()
  const ending = useSessionState(session, (state) => state.stage.ending)
  const words = useSessionState(session, (state) => state.words)
  const attempt = useSessionState(session, (state) => state.attempt.id)
  const isFleeting = useSessionState(session, (state) => state.saving === 'memory' || state.isUnsaved)
  if (!ending) return null
  return (
    <div className="ending stack" data-ending={ending.id} data-tone={ending.tone}>
      <h3 className="ending-title">{words.line(ending.title)}</h3>
      <p>{words.line(ending.text)}</p>
      {isFleeting && <p className="soft">{t('pages.ending.unsaved')}</p>}
      <div className="dialog-buttons">
        <a className="button main" href={addressOf({ page: 'debrief', attempt })} data-control="debrief">
          <Icon name="chart" />
          {t('pages.ending.debrief')}
        </a>
        <button type="button" className="button" data-control="again" onClick={() => void session.restart()}>
          <Icon name="rewind" />
          {t('pages.ending.again')}
        </button>
        <SaveAgain session={session} className="button" />
      </div>
    </div>
  )
}
