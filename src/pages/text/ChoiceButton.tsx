import type { Affordance } from '#scenario'
import type { Session } from '#session'
import { useSessionState } from '../shift/use-session.ts'

/** One choice. While a decision is being saved the others wait; the pressed one shows it at once. */
export function ChoiceButton({
  session,
  choice,
  number,
}: {
  session: Session
  choice: Affordance
  number: number | undefined
}) {
  const pressed = useSessionState(session, (state) => state.pressed)
  const key = number !== undefined && number <= 9 ? String(number) : undefined
  return (
    <button
      type="button"
      className="choice-button"
      data-decision={choice.decision}
      data-pressed={pressed === choice.decision || undefined}
      aria-disabled={pressed !== undefined}
      aria-keyshortcuts={key}
      onClick={() => void session.decide(choice.event)}
    >
      {key && <kbd aria-hidden="true">{key}</kbd>}
      <span>{choice.label}</span>
    </button>
  )
}
