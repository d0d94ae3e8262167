import type { ReactNode } from 'react'
import type { Session } from '#session'
import type { OpenStage } from '../open-stage.ts'
import { pendingWaits } from '../targets/targets.ts'
import { DecisionButton } from './DecisionButton.tsx'
import { usePanel, useSession } from './use-stage.ts'

/** Lets time pass for whoever does not want to wait, or plays with the clock off. */
export function Waits({ session, stage }: { session: Session; stage: OpenStage }): ReactNode {
  const choices = pendingWaits(useSession(session, (state) => state.affordances))
  usePanel(stage)
  return (
    <div className="stage-waits">
      {choices.map((choice) => (
        <DecisionButton
          key={choice.decision}
          className="stage-panel"
          session={session}
          stage={stage}
          choice={choice}
        />
      ))}
    </div>
  )
}
