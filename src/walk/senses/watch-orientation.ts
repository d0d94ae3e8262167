import type { OrientationSample } from '#place'

/** Safari's own field: degrees from north, clockwise; 0 is north, negative where it is not calibrated. */
interface CompassEvent extends DeviceOrientationEvent {
  webkitCompassHeading?: number
}

/** Listens to how the device is held, counted from north where the device can. @returns what ends it */
export function watchOrientation(hear: (sample: OrientationSample) => void): () => void {
  let hasAbsolute = false
  const listen = (event: CompassEvent, isAbsolute: boolean) => {
    const { alpha, beta, gamma, webkitCompassHeading: compass } = event
    if (alpha === null || beta === null || gamma === null) return
    hasAbsolute ||= isAbsolute
    // Where both kinds come, the one that knows north is heard.
    if (hasAbsolute && !isAbsolute) return
    hear({
      alpha,
      beta,
      gamma,
      isAbsolute,
      screenAngle: screen.orientation?.angle ?? 0,
      atMs: performance.now(),
      ...(compass !== undefined && compass >= 0 && { compass }),
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
