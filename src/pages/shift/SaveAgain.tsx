import type { Session } from '#session'
import { useT } from '../use-words.ts'
import { useSessionState } from './use-session.ts'

/** Tries again to save what is played unsaved; nothing where everything is saved or nothing ever can be. */
export function SaveAgain({ session, className }: { session: Session; className: string }) {
  const t = useT()
  const isUnsaved = useSessionState(session, (state) => state.isUnsaved && state.saving === 'memory')
  if (!isUnsaved) return null
  return (
    <button
      type="button"
      className={className}
      data-control="save-again"
      onClick={() => void session.retry()}
    >
      {t('session.saving.again')}
    </button>
  )
}
