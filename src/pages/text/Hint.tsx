import { levelOf } from '#scenario'
import type { Session } from '#session'
import { useSessionState } from '../shift/use-session.ts'
import { useT } from '../use-words.ts'

/** At the guided level a good next step; said aloud when it changes. */
export function Hint({ session }: { session: Session }) {
  const t = useT()
  const { hint, scenario, words } = useSessionState(session, (state) => state)
  if (levelOf(scenario) !== 'guided') return null
  return (
    <p role="status" className="hint" data-hint={hint}>
      {hint !== undefined && t('session.hint', { decision: words.decision(hint) })}
    </p>
  )
}
