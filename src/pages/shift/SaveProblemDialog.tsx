import type { Session } from '#session'
import { Dialog } from '../parts/Dialog.tsx'
import { useT } from '../use-words.ts'
import { useSessionState } from './use-session.ts'

/** A problem that stops play until the learner says what to do: not saved, open elsewhere, or an older version. */
export function SaveProblemDialog({ session, onLeave }: { session: Session; onLeave: () => void }) {
  const t = useT()
  const problem = useSessionState(session, (state) => state.problem)
  const saving = useSessionState(session, (state) => state.saving)
  if (!problem) return null
  const isElsewhere = saving === 'elsewhere'
  const isOld = problem === 'otherVersion'
  return (
    <Dialog
      name="save-problem"
      title={t(`pages.problem.${isOld ? 'old' : isElsewhere ? 'elsewhere' : 'failed'}`)}
    >
      <p role="alert">{t(`session.problem.${problem}`)}</p>
      <div className="dialog-buttons">
        <button
          type="button"
          className="button main"
          data-control={isOld ? 'restart' : 'retry'}
          onClick={() => void (isOld ? session.restart() : session.retry())}
        >
          {t(`session.problem.${isOld ? 'restart' : isElsewhere ? 'takeOver' : 'retry'}`)}
        </button>
        {saving === 'failed' && (
          <button
            type="button"
            className="button"
            data-control="continue-unsaved"
            onClick={() => void session.continueUnsaved()}
          >
            {t('session.problem.continueUnsaved')}
          </button>
        )}
        <button type="button" className="button" onClick={onLeave}>
          {t('pages.bar.leave')}
        </button>
      </div>
    </Dialog>
  )
}
