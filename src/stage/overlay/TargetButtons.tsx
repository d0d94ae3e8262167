import { useEffect, useRef, type ReactNode } from 'react'
import type { Session } from '#session'
import type { OpenStage } from '../open-stage.ts'
import type { Target } from '../targets/targets.ts'
import { labelOfTarget } from './names.ts'
import { useSession, useUi } from './use-stage.ts'

/** A real button over every target, people first: what the mouse can reach, the keyboard and a screen reader can. */
export function TargetButtons({ session, stage }: { session: Session; stage: OpenStage }): ReactNode {
  const targets = useUi(stage, (ui) => ui.targets)
  return targets.map((target) => (
    <TargetButton key={target.id} target={target} session={session} stage={stage} />
  ))
}

function TargetButton({
  target,
  session,
  stage,
}: {
  target: Target
  session: Session
  stage: OpenStage
}): ReactNode {
  const button = useRef<HTMLButtonElement>(null)
  const { labels, director } = stage
  const words = useSession(session, (state) => state.words)
  const scenario = useSession(session, (state) => state.scenario)
  const pressed = useSession(session, (state) => state.pressed)
  const isOpen = useUi(stage, (ui) => ui.menu === target.id)
  const isMeant = useUi(stage, (ui) => ui.hovered === target.id)
  useEffect(() => (button.current ? labels.tie(target, button.current) : undefined), [labels, target])

  const only = target.choices.length === 1 ? target.choices[0] : undefined
  return (
    <button
      ref={button}
      type="button"
      className="stage-target"
      data-target={target.id}
      data-kind={target.kind}
      data-meant={isMeant || undefined}
      {...(only ? { 'data-decision': only.decision } : { 'aria-haspopup': 'menu', 'aria-expanded': isOpen })}
      aria-busy={target.choices.some(({ decision }) => decision === pressed)}
      onClick={() => director.act(target)}
      onFocus={() => director.ui.setState({ focused: target.id })}
      onBlur={() => director.ui.setState({ focused: undefined })}
      onPointerEnter={() => director.ui.setState({ hovered: target.id })}
      onPointerLeave={() => director.ui.setState({ hovered: undefined })}
    >
      <span className="stage-label">{labelOfTarget(target, scenario, words)}</span>
    </button>
  )
}
