/** The rear camera, large enough to read signs and small enough for a phone's battery. */
export const REAR_CAMERA: MediaStreamConstraints = {
  audio: false,
  video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 }, height: { ideal: 720 } },
}

/** Why there is no picture. `ended`: the device took the camera away, for a call or another app. */
export type CameraTrouble = 'denied' | 'missing' | 'failed' | 'ended'

/** Who hears of the camera. */
export interface CameraListener {
  /** A picture comes, or none while the page is hidden. */
  onStream: (stream: MediaStream | undefined) => void
  onTrouble: (trouble: CameraTrouble) => void
}

/**
 * Keeps a camera that was granted only while the page is seen: hidden, it is switched off and its light goes out; on
 * return it is opened anew. Says so when it cannot be had any more. @returns what ends it and switches it off
 */
export function keepCamera(granted: MediaStream, { onStream, onTrouble }: CameraListener): () => void {
  let stream: MediaStream | undefined
  let isOpening = false
  let isEnded = false

  const take = (next: MediaStream) => {
    stream = next
    for (const track of next.getVideoTracks())
      // Browsers fire this when the device ends a track, not when we do.
      track.addEventListener('ended', () => {
        if (stream !== next) return
        drop()
        onTrouble('ended')
      })
    onStream(next)
  }
  const drop = () => {
    const last = stream
    stream = undefined
    if (!last) return
    stopStream(last)
    if (!isEnded) onStream(undefined)
  }
  const open = async () => {
    isOpening = true
    try {
      const next = await navigator.mediaDevices.getUserMedia(REAR_CAMERA)
      isOpening = false
      if (isEnded || document.hidden) stopStream(next)
      else take(next)
    } catch (error) {
      isOpening = false
      if (!isEnded) onTrouble(cameraTroubleOf(error))
    }
  }
  const follow = () => {
    if (document.hidden) drop()
    else if (!stream && !isOpening) void open()
  }
  document.addEventListener('visibilitychange', follow)
  if (document.hidden) stopStream(granted)
  else take(granted)
  return () => {
    isEnded = true
    document.removeEventListener('visibilitychange', follow)
    drop()
  }
}

/** Switches a camera off. */
export function stopStream(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}

/** What a refusal of `getUserMedia` means. */
export function cameraTroubleOf(error: unknown): CameraTrouble {
  const name = error instanceof Error ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied'
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'missing' : 'failed'
}
