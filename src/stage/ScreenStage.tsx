import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { Session } from '#session'
import type { Company } from './company/company.ts'
import { openStage, type OpenStage } from './open-stage.ts'
import { StageOverlay } from './overlay/StageOverlay.tsx'
import './overlay/stage.css'
import './overlay/clipboard.css'

/** What the 3D body asks of its page. */
export interface ScreenStageProps {
  session: Session
  /** This device cannot draw the room: show the text body instead. */
  onUnavailable?: (why: 'webgl' | 'site') => void
  /** The learner asked in the headset to leave the shift. */
  onLeave?: () => void
  /** The learner asked in the headset to go on as text. */
  onText?: () => void
  /** Those who are in the room together, where it is a class that is in it. */
  company?: Company | undefined
}

/**
 * The shift in 3D: on screen with mouse, touch and keys, and from there in the headset. Fills its parent, which
 * must have a height. Every target has a real button over it, so that keyboard and screen reader reach all of it.
 */
export function ScreenStage({
  session,
  onUnavailable,
  onLeave,
  onText,
  company,
}: ScreenStageProps): ReactNode {
  const box = useRef<HTMLDivElement>(null)
  const [stage, setStage] = useState<OpenStage>()
  const unavailable = useRef(onUnavailable)
  useEffect(() => {
    unavailable.current = onUnavailable
  })

  useEffect(() => {
    const element = box.current
    if (!element) return
    const opening = new AbortController()
    openStage(element, session, opening.signal, setStage, company).catch((problem: unknown) => {
      if (opening.signal.aborted) return
      unavailable.current?.(problem instanceof Error && problem.name === 'NoWebGl' ? 'webgl' : 'site')
    })
    return () => {
      opening.abort()
      setStage(undefined)
    }
  }, [session, company])

  return (
    <div className="stage" ref={box} data-stage={stage ? 'open' : 'opening'}>
      {stage && <StageOverlay session={session} stage={stage} onLeave={onLeave} onText={onText} />}
    </div>
  )
}
