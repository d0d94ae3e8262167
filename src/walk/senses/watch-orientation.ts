import type { OrientationSample } from '#place'

/** Safari's own fields: degrees from north, 0 is north; negative where the compass is not calibrated. */
interface CompassEvent extends DeviceOrientationEvent {
  webkitCompassHeading?: number
  webkitCompassAccuracy?: number
}

type Angles = Pick<OrientationSample, 'alpha' | 'beta' | 'gamma'>

/** Events of the other kind that are older than this no longer come, milliseconds. */
const SILENT_MS = 500

/**
 * Listens to how the device is held. Where a device tells both, the steady gyroscope is heard and what counts from
 * north comes along as its compass. @returns what ends it
 */
export function watchOrientation(hear: (sample: OrientationSample) => void): () => void {
  let steadyMs = -Infinity
  let north: (Angles & { atMs: number }) | undefined

  const listen = (event: CompassEvent, isAbsolute: boolean) => {
    const atMs = performance.now()
    const angles = anglesOf(event)
    if (!angles) return
    if (isAbsolute) {
      north = { ...angles, atMs }
      if (atMs - steadyMs < SILENT_MS) return
    } else steadyMs = atMs
    const compass = compassOf(event)
    hear({
      ...angles,
      atMs,
      isAbsolute,
      screenAngle: screenAngle(),
      ...(compass !== undefined && { compass }),
      ...(!isAbsolute && north && atMs - north.atMs < SILENT_MS && { north }),
    })
  }
  const absolute = (event: Event) => listen(event as CompassEvent, true)
  const relative = (event: Event) => listen(event as CompassEvent, (event as CompassEvent).absolute)
  addEventListener('deviceorientationabsolute', absolute)
  addEventListener('deviceorientation', relative)
  return () => {
    removeEventListener('deviceorientationabsolute', absolute)
    removeEventListener('deviceorientation', relative)
  }
}

/** Undefined for the empty event that a device without sensors fires once. */
function anglesOf({ alpha, beta, gamma }: DeviceOrientationEvent): Angles | undefined {
  return alpha === null || beta === null || gamma === null ? undefined : { alpha, beta, gamma }
}

function compassOf({ webkitCompassHeading: heading, webkitCompassAccuracy: accuracy = 0 }: CompassEvent) {
  return heading !== undefined && heading >= 0 && accuracy >= 0 ? heading : undefined
}

/** Safari before 16.4 has no `screen.orientation`. */
function screenAngle(): number {
  const { orientation } = screen as { orientation?: ScreenOrientation }
  return orientation?.angle ?? (globalThis as { orientation?: number }).orientation ?? 0
}
