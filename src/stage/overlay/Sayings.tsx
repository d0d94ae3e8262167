import type { ReactNode } from 'react'
import type { Session } from '#session'
import type { OpenStage } from '../open-stage.ts'
import { sayings } from '../targets/targets.ts'
import { DecisionButton } from './DecisionButton.tsx'
import { usePanel, useSession, useT } from './use-stage.ts'

/** What the learner can say now. */
export function Sayings({ session, stage }: { session: Session; stage: OpenStage }): ReactNode {
  const choices = sayings(useSession(session, (state) => state.affordances))
  const t = useT()
  usePanel(stage)
  if (choices.length === 0) return null
  return (
    <fieldset className="stage-panel stage-sayings">
      <legend className="stage-hidden">{t('stage.say')}</legend>
      {choices.map((choice) => (
        <DecisionButton key={choice.decision} session={session} stage={stage} choice={choice} />
      ))}
    </fieldset>
  )
}
