import '../walk.css'
import type { Session } from '#session'
import { useSessionState, useT } from '#pages'
import type { Place } from '#place'
import { useState } from 'react'
import { usePack } from '../packs/use-pack.ts'
import { CameraView } from './CameraView.tsx'

/** The camera of a walk scenario: whatever place is recognised is the decision to find it, where one is offered. */
export function WalkCamera({ session }: { session: Session }) {
  const t = useT()
  const { pack: id = '', things } = useSessionState(session, ({ scenario }) => scenario.header)
  const pack = usePack(id)
  const [said, setSaid] = useState('')
  if (!pack) return undefined
  const find = (place: Place) => {
    const thing = Object.keys(things).find((name) => things[name]?.place === place.id)
    const { affordances } = session.store.getState()
    const found = affordances.find((one) => one.verb === 'find' && one.thing === thing)
    setSaid(found ? '' : t('walk.camera.notNow', { name: place.name }))
    if (found) void session.decide(found.event)
  }
  return (
    <div className="walk-camera">
      <CameraView pack={pack} isWaiting={false} onPlace={find} />
      <p role="status">{said}</p>
    </div>
  )
}
