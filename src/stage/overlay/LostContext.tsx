import { useEffect, useState, type ReactNode } from 'react'
import type { OpenStage } from '../open-stage.ts'
import { useT } from './use-stage.ts'

/** Says so when the graphics card has let go of the picture; it comes back by itself. Nothing played is lost. */
export function LostContext({ stage: { canvas } }: { stage: OpenStage }): ReactNode {
  const [isLost, setLost] = useState(false)
  const t = useT()
  useEffect(() => {
    const off = new AbortController()
    const lost = (event: Event) => {
      // Without this the browser never gives the picture back.
      event.preventDefault()
      setLost(true)
    }
    canvas.addEventListener('webglcontextlost', lost, off)
    canvas.addEventListener('webglcontextrestored', () => setLost(false), off)
    return () => off.abort()
  }, [canvas])
  return isLost ? (
    <p className="stage-panel stage-lost" role="alert">
      {t('stage.lost')}
    </p>
  ) : null
}
