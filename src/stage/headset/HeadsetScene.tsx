import { useFrame, useThree } from '@react-three/fiber'
import { useXR, useXRInputSourceState, XR, XROrigin } from '@react-three/xr'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { Group } from 'three'
import { createHeadset, type Headset, type HeadsetParts } from './headset.ts'

type Parts = Omit<HeadsetParts, 'origin' | 'camera'>

/** The headset's part of the picture: where its space begins, and what drives its frames. */
export function HeadsetScene({
  parts,
  onReady,
}: {
  parts: Parts
  onReady: (headset: Headset) => void
}): ReactNode {
  return (
    <XR store={parts.store}>
      <Origin parts={parts} onReady={onReady} />
    </XR>
  )
}

function Origin({ parts, onReady }: { parts: Parts; onReady: (headset: Headset) => void }): ReactNode {
  const origin = useRef<Group>(null)
  const camera = useThree(({ gl }) => gl.xr.getCamera())
  const [headset, setHeadset] = useState<Headset>()
  useEffect(() => {
    if (!origin.current) return
    const made = createHeadset({ ...parts, origin: origin.current, camera })
    setHeadset(made)
    onReady(made)
    return made.dispose
  }, [parts, camera, onReady])
  return (
    <>
      <XROrigin ref={origin} />
      {headset && <Play headset={headset} parts={parts} />}
    </>
  )
}

function Play({ headset, parts: { session } }: { headset: Headset; parts: Parts }): ReactNode {
  const xr = useXR((state) => state.session)
  const visibility = useXR((state) => state.visibilityState)
  const left = useXRInputSourceState('controller', 'left')
  const right = useXRInputSourceState('controller', 'right')
  const isBent = useRef(false)
  useEffect(() => {
    if (!xr) return
    headset.begin(xr.environmentBlendMode === 'opaque' ? 'immersive-vr' : 'immersive-ar', xr)
    xr.addEventListener('select', headset.press)
    return () => {
      xr.removeEventListener('select', headset.press)
      headset.end()
    }
  }, [headset, xr])
  useEffect(() => {
    if (visibility === 'hidden') session.pause()
  }, [visibility, session])
  useFrame((_, seconds) => {
    // Snap turn by either stick; it must come back before it turns again.
    const x = bend(left?.gamepad) + bend(right?.gamepad)
    if (Math.abs(x) < 0.35) isBent.current = false
    else if (Math.abs(x) > 0.7 && !isBent.current) {
      isBent.current = true
      headset.turn(x < 0 ? 1 : -1)
    }
    headset.frame(seconds)
  })
  return null
}

function bend(gamepad: Record<string, { xAxis?: number } | undefined> | undefined): number {
  return (gamepad?.['xr-standard-thumbstick'] ?? gamepad?.['xr-standard-touchpad'])?.xAxis ?? 0
}
