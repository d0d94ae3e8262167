import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { useT } from '../overlay/use-stage.ts'
import type { HeadsetDoor } from './open-headset.tsx'

/**
 * Over the camera's picture of a phone: what to do to put the task on the floor, and the ways on from there. Where the
 * page is not seen, panels in the room say the same.
 */
export function FloorBar({ door: { floor, obey } }: { door: HeadsetDoor }): ReactNode {
  const { step, isOverlaid } = useStore(floor)
  const t = useT()
  if (!isOverlaid || step === 'off') return null
  const isPlaced = step === 'placed'
  return (
    <div className="stage-panel floor-bar" data-floor={step}>
      <p role="status">{isPlaced ? '' : t(step === 'found' ? 'stage.ar.found' : 'stage.ar.looking')}</p>
      <button
        type="button"
        data-floor-command={isPlaced ? 'recentre' : 'placeHere'}
        onClick={() => obey(isPlaced ? 'command.recentre' : 'command.placeHere')}
      >
        {t(isPlaced ? 'stage.ar.anew' : 'stage.ar.here')}
      </button>
      <button type="button" data-floor-command="exit" onClick={() => obey('command.exit')}>
        {t('stage.ar.leave')}
      </button>
    </div>
  )
}
