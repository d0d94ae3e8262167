import type { ReactNode } from 'react'
import type { Session } from '#session'
import { HeadsetButton } from '../headset/HeadsetButton.tsx'
import type { OpenStage } from '../open-stage.ts'
import { Captions } from './Captions.tsx'
import { Clipboard } from './Clipboard.tsx'
import { CommandPlaces } from './CommandPlaces.tsx'
import { LostContext } from './LostContext.tsx'
import { PointedArrow } from './PointedArrow.tsx'
import { Sayings } from './Sayings.tsx'
import { TargetButtons } from './TargetButtons.tsx'
import { TargetMenu } from './TargetMenu.tsx'
import { useStageFocus } from './use-stage-focus.ts'
import { useIsPlaying, useSettings } from './use-stage.ts'
import { Waits } from './Waits.tsx'

/** Everything that stands over the picture: buttons on their targets, and panels at the edges. */
export function StageOverlay(props: {
  session: Session
  stage: OpenStage
  onLeave?: (() => void) | undefined
  onText?: (() => void) | undefined
}): ReactNode {
  const { session, stage } = props
  const isPlaying = useIsPlaying(session)
  const size = useSettings(({ captions }) => captions.size)
  const contrast = useSettings((all) => all.contrast)
  const overlay = useStageFocus(isPlaying)
  return (
    <div ref={overlay} className="stage-overlay" data-contrast={contrast} style={{ fontSize: `${size}rem` }}>
      <Clipboard session={session} stage={stage} />
      <div className="stage-dock">
        <Captions session={session} stage={stage} />
        <div className="stage-talk" inert={!isPlaying}>
          <Sayings session={session} stage={stage} />
          <Waits session={session} stage={stage} />
        </div>
      </div>
      <div className="stage-decisions" inert={!isPlaying}>
        <TargetButtons session={session} stage={stage} />
        <TargetMenu session={session} stage={stage} />
      </div>
      <PointedArrow session={session} stage={stage} />
      <HeadsetButton {...props} />
      <CommandPlaces stage={stage} />
      <LostContext stage={stage} />
    </div>
  )
}
