import type { ComponentProps, ReactNode } from 'react'
import type { Affordance } from '#scenario'
import type { Session } from '#session'
import type { OpenStage } from '../open-stage.ts'
import { usePlace, useSession } from './use-stage.ts'

/** A button that makes one decision; says so to assistive technology while it is being saved. */
export function DecisionButton(
  props: ComponentProps<'button'> & { session: Session; stage: OpenStage; choice: Affordance },
): ReactNode {
  const { session, stage, choice, ...rest } = props
  const isPressed = useSession(session, ({ pressed }) => pressed === choice.decision)
  const place = usePlace(stage, choice.decision)
  return (
    <button
      type="button"
      data-decision={choice.decision}
      aria-busy={isPressed}
      onClick={() => stage.director.choose(choice)}
      {...place}
      {...rest}
    >
      {choice.label}
    </button>
  )
}
