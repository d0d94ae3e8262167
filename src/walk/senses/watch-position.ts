/** One position as the device tells it. */
export interface PositionSample {
  lng: number
  lat: number
  /** Radius of 95 %. */
  accuracyMetres: number
  /** Metres a second, where known. */
  speed?: number
  atMs: number
}

/** Positions come up to once a second; a walk needs fewer, unless one is twice as good as the last. */
const EVERY_MS = 5000
const BETTER = 0.5

/**
 * Listens to positions, at most one in five seconds, and not while the page is hidden. Errors are passed over, for
 * browsers tell one before many a good position, and indoors none may come for long; only a refusal ends it.
 *
 * @returns what ends it
 */
export function watchPosition(hear: (sample: PositionSample) => void): () => void {
  let id: number | undefined
  let last: PositionSample | undefined
  let isRefused = false

  const take = ({ coords }: GeolocationPosition) => {
    const sample = sampleOf(coords, performance.now())
    const isSoon = last && sample.atMs - last.atMs < EVERY_MS
    if (isSoon && last && sample.accuracyMetres > last.accuracyMetres * BETTER) return
    last = sample
    hear(sample)
  }
  const fail = ({ code, PERMISSION_DENIED }: GeolocationPositionError) => {
    if (code !== PERMISSION_DENIED) return
    isRefused = true
    stop()
  }
  const stop = () => {
    if (id !== undefined) navigator.geolocation.clearWatch(id)
    id = undefined
  }
  const follow = () => {
    if (document.hidden || isRefused) return stop()
    id ??= navigator.geolocation.watchPosition(take, fail, { enableHighAccuracy: true, maximumAge: 5000 })
    return undefined
  }
  document.addEventListener('visibilitychange', follow)
  follow()
  return () => {
    document.removeEventListener('visibilitychange', follow)
    stop()
  }
}

function sampleOf({ longitude, latitude, accuracy, speed }: GeolocationCoordinates, atMs: number) {
  return {
    lng: longitude,
    lat: latitude,
    accuracyMetres: accuracy,
    ...(speed !== null && Number.isFinite(speed) && { speed }),
    atMs,
  }
}
