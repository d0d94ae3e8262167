import type { ReactNode } from 'react'
import type { Session } from '#session'
import type { OpenStage } from '../open-stage.ts'
import { sayings } from '../targets/targets.ts'
import { useSession, useT } from './use-stage.ts'

/** What the learner can say now. */
export function Sayings({ session, stage }: { session: Session; stage: OpenStage }): ReactNode {
  const choices = sayings(useSession(session, (state) => state.affordances))
  const pressed = useSession(session, (state) => state.pressed)
  const t = useT()
  if (choices.length === 0) return null
  return (
    <div className="stage-panel stage-sayings" role="group" aria-label={t('stage.say')}>
      {choices.map((choice) => (
        <button
          key={choice.decision}
          type="button"
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
