import type { Session, SessionState } from '#session'
import { Icon } from '../parts/Icon.tsx'
import { useT } from '../use-words.ts'
import { useSessionState } from './use-session.ts'

/** Tries again to save what is played unsaved; nothing where everything is saved or nothing ever can be. */
export function SaveAgain({ session, className }: { session: Session; className: string }) {
  const t = useT()
  const isUnsaved = useSessionState(session, isGoingOnUnsaved)
  if (!isUnsaved) return null
  return (
    <button
      type="button"
      className={className}
      data-control="save-again"
      onClick={async ({ currentTarget }) => {
        const around = currentTarget.closest('dialog') ?? document
        await session.retry()
        // The button goes when it has done its work; who used it by keyboard must not be left nowhere.
        if (document.activeElement === document.body) around.querySelector<HTMLElement>('h1, h2')?.focus()
      }}
    >
      <Icon name="download" />
      {t('session.saving.again')}
    </button>
  )
}

/** While a save is under way too, so that the button does not come and go with every decision. */
function isGoingOnUnsaved({ isUnsaved, saving }: SessionState): boolean {
  return isUnsaved && (saving === 'memory' || saving === 'saving')
}
