import type { ReactNode } from 'react'
import type { Session } from '#session'
import type { OpenStage } from '../open-stage.ts'
import { pendingWaits } from '../targets/targets.ts'
import { useSession } from './use-stage.ts'

/** Lets time pass for whoever does not want to wait, or plays with the clock off. */
export function Waits({ session, stage }: { session: Session; stage: OpenStage }): ReactNode {
  const choices = pendingWaits(useSession(session, (state) => state.affordances))
  const pressed = useSession(session, (state) => state.pressed)
  return (
    <div className="stage-waits">
      {choices.map((choice) => (
        <button
          key={choice.decision}
          type="button"
          className="stage-panel"
          data-decision={choice.decision}
          aria-busy={pressed === choice.decision}
          onClick={() => stage.director.choose(choice)}
        >
          {choice.label}
        </button>
      ))}
    </div>
  )
}
