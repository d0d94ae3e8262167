/** What came of asking for one sense. `missing`: this device has none. */
export type Answer = 'granted' | 'denied' | 'missing' | 'failed'

/** What the device gave, each by itself. */
export interface Asked {
  motion: Answer
  camera: Answer
  position: Answer
  /** The rear camera, where it was granted. */
  stream?: MediaStream
}

/** Safari and Chrome 152 ask for motion by a method of the event's class; others give it unasked. */
interface AskingEvent {
  requestPermission?: () => Promise<'granted' | 'denied'>
}

const CAMERA: MediaStreamConstraints = {
  audio: false,
  video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 }, height: { ideal: 720 } },
}

/** How long a first position may take, milliseconds; later ones are taken as they come. */
const FIRST_POSITION_MS = 8000

/**
 * Asks for motion, camera and position, in this order: motion first, for it must be asked within the tap. Each may be
 * refused alone. Never rejects. Call it straight from a click.
 */
export async function askPermissions(): Promise<Asked> {
  const motion = askMotion()
  const camera = await askCamera()
  const [moved, position] = await Promise.all([motion, askPosition()])
  return { motion: moved, position, ...camera }
}

async function askMotion(): Promise<Answer> {
  if (typeof DeviceOrientationEvent === 'undefined') return 'missing'
  const asking = [DeviceOrientationEvent, globalThis.DeviceMotionEvent].map(
    // Both are asked before anything is awaited: the tap counts for a moment only.
    (kind) => (kind as AskingEvent | undefined)?.requestPermission?.() ?? Promise.resolve('granted' as const),
  )
  try {
    const answers = await Promise.all(asking)
    return answers.every((answer) => answer === 'granted') ? 'granted' : 'denied'
  } catch {
    return 'failed'
  }
}

async function askCamera(): Promise<{ camera: Answer; stream?: MediaStream }> {
  // Absent where the page does not come over HTTPS.
  const devices = navigator.mediaDevices as MediaDevices | undefined
  if (!devices) return { camera: 'missing' }
  try {
    return { camera: 'granted', stream: await devices.getUserMedia(CAMERA) }
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    if (name === 'NotAllowedError' || name === 'SecurityError') return { camera: 'denied' }
    return { camera: name === 'NotFoundError' ? 'missing' : 'failed' }
  }
}

async function askPosition(): Promise<Answer> {
  const geolocation = navigator.geolocation as Geolocation | undefined
  if (!geolocation) return 'missing'
  return new Promise((resolve) => {
    geolocation.getCurrentPosition(
      () => resolve('granted'),
      // Indoors a first position may fail though it is allowed: only a refusal is final.
      ({ code, PERMISSION_DENIED }) => resolve(code === PERMISSION_DENIED ? 'denied' : 'granted'),
      { maximumAge: 60_000, timeout: FIRST_POSITION_MS },
    )
  })
}
