import { useEffect, useState, type ReactNode } from 'react'
import type { Session } from '#session'
import type { OpenStage } from '../open-stage.ts'
import { useT } from '../overlay/use-stage.ts'
import { xrSupport, type XrSupport } from '#session'

/** Opens the shift in the headset where there is one; in a frame that may not, offers a window of its own. */
export function HeadsetButton(_props: {
  session: Session
  stage: OpenStage
  onLeave?: (() => void) | undefined
  onText?: (() => void) | undefined
}): ReactNode {
  const [support, setSupport] = useState<XrSupport>('no')
  const t = useT()
  useEffect(() => void xrSupport().then(setSupport), [])
  if (support === 'no') return null
  return (
    <button type="button" className="stage-panel stage-headset">
      {t('stage.headset.enter')}
    </button>
  )
}
