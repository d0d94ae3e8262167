import { Dialog, useSessionState, useT } from '#pages'
import type { ClassSession } from '#session/class'

/** The way back from a break that somebody has alone, as after they took off their headset. */
export function Rest({ session }: { session: ClassSession }) {
  const t = useT()
  const isResting = useSessionState(session, ({ phase, held }) => phase === 'paused' && held === undefined)
  if (!isResting) return null
  const goOn = () => session.resume()
  return (
    <Dialog name="rest" title={t('trip.rest')} onClose={goOn}>
      <p>{t('trip.rest.text')}</p>
      <div className="dialog-buttons">
        <button type="button" className="button main" data-control="resume" onClick={goOn}>
          {t('pages.pause.resume')}
        </button>
      </div>
    </Dialog>
  )
}
