import { settings, type Session } from '#session'
import { Dialog } from '../parts/Dialog.tsx'
import { Icon } from '../parts/Icon.tsx'
import { LanguageButton } from '../parts/LanguageButton.tsx'
import type { RouteBody } from '../routes.ts'
import { useSettings, useT } from '../use-words.ts'
import { PaceChoice } from './PaceChoice.tsx'
import { SaveAgain } from './SaveAgain.tsx'
import { useSessionState } from './use-session.ts'

/** A break: the clock stands still. Go on, leave, play it the other way, take more time per decision, or read the other language. */
export function PauseDialog({
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
  const { pace } = useSettings()
  const isFleeting = useSessionState(session, (state) => state.saving === 'memory' || state.isUnsaved)
  const other = body === 'text' ? 'screen' : 'text'
  const resume = () => session.resume()
  return (
    <Dialog name="pause" title={t('session.phase.paused')} onClose={resume}>
      <p>{t(isFleeting ? 'pages.pause.text.memory' : 'pages.pause.text')}</p>
      <div className="dialog-buttons">
        <button type="button" className="button main" data-control="resume" onClick={resume}>
          <Icon name="arrow" />
          {t('pages.pause.resume')}
        </button>
        <button
          type="button"
          className="button"
          data-control="switch-body"
          onClick={() => {
            onChange(other)
            resume()
          }}
        >
          <Icon name={other} />
          {t(`pages.pause.to.${other}`)}
        </button>
        <button type="button" className="button" onClick={onLeave}>
          <Icon name="leave" />
          {t('pages.pause.leave')}
        </button>
        <SaveAgain session={session} className="button" />
        <LanguageButton className="button" />
      </div>
      <PaceChoice value={pace} onChange={(next) => settings.setState({ pace: next })} />
    </Dialog>
  )
}
