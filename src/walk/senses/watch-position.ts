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

/** Listens to positions; errors are passed over, for browsers tell one before many a good position. @returns what ends it */
export function watchPosition(hear: (sample: PositionSample) => void): () => void {
  const id = navigator.geolocation.watchPosition(
    ({ coords: { longitude, latitude, accuracy, speed } }) =>
      hear({
        lng: longitude,
        lat: latitude,
        accuracyMetres: accuracy,
        ...(speed !== null && Number.isFinite(speed) && { speed }),
        atMs: performance.now(),
      }),
    () => undefined,
    { enableHighAccuracy: true, maximumAge: 5000 },
  )
  return () => navigator.geolocation.clearWatch(id)
}
