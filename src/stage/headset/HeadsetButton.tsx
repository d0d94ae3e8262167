import { useEffect, useRef, useState, type ReactNode } from 'react'
import { xrSupport, type Session } from '#session'
import type { OpenStage } from '../open-stage.ts'
import { useT } from '../overlay/use-stage.ts'
import type { HeadsetExits } from './commands.ts'
import type { HeadsetDoor } from './open-headset.tsx'

/** Opens the shift in the headset, on devices that have one. What it needs is fetched only there. */
export function HeadsetButton(props: HeadsetExits & { session: Session; stage: OpenStage }): ReactNode {
  const { session, stage } = props
  const exits = useRef<HeadsetExits>({})
  useEffect(() => {
    exits.current = props
  })
  const [door, setDoor] = useState<HeadsetDoor>()
  const [isRefused, setRefused] = useState(false)
  const t = useT()
  useEffect(() => {
    let isGone = false
    let opened: HeadsetDoor | undefined
    const open = async () => {
      if ((await xrSupport()) !== 'yes') return
      const { openHeadset } = await import('./open-headset.tsx')
      if (isGone) return
      opened = await openHeadset(stage, session, {
        onLeave: () => exits.current.onLeave?.(),
        onText: () => exits.current.onText?.(),
      })
      if (isGone) opened.close()
      else setDoor(opened)
    }
    open().catch(() => setRefused(true))
    return () => {
      isGone = true
      opened?.close()
      setDoor(undefined)
    }
  }, [stage, session])
  return (
    <div className="stage-headset">
      {door && (
        <button
          type="button"
          className="stage-panel"
          data-control="headset"
          onClick={() => {
            setRefused(false)
            door.enter().catch(() => setRefused(true))
          }}
        >
          {t('stage.headset.enter')}
        </button>
      )}
      {isRefused && <output className="stage-panel">{t('stage.headset.refused')}</output>}
    </div>
  )
}
