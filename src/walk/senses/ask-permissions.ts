import { cameraTroubleOf, REAR_CAMERA } from './camera.ts'

/** What came of asking for one sense. `missing`: this device has none. `failed`: it may be there and gave nothing. */
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

/** How long a first position may take, milliseconds; later ones are taken as they come. */
const FIRST_POSITION_MS = 8000
/** How long a question about the position may stand unanswered: the camera is there and should not wait for it. */
const UNANSWERED_MS = 20_000

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
  try {
    // Both are asked before anything is awaited: the tap counts for a moment only.
    const asking = [DeviceOrientationEvent, globalThis.DeviceMotionEvent].map((kind) =>
      Promise.resolve((kind as AskingEvent | undefined)?.requestPermission?.()),
    )
    const answers = await Promise.all(asking)
    return answers.includes('denied') ? 'denied' : 'granted'
  } catch {
    return 'failed'
  }
}

async function askCamera(): Promise<{ camera: Answer; stream?: MediaStream }> {
  // Absent where the page does not come over HTTPS.
  const devices = navigator.mediaDevices as MediaDevices | undefined
  if (!devices) return { camera: 'missing' }
  try {
    return { camera: 'granted', stream: await devices.getUserMedia(REAR_CAMERA) }
  } catch (error) {
    const trouble = cameraTroubleOf(error)
    return { camera: trouble === 'ended' ? 'failed' : trouble }
  }
}

async function askPosition(): Promise<Answer> {
  const geolocation = navigator.geolocation as Geolocation | undefined
  if (!geolocation) return 'missing'
  return new Promise((resolve) => {
    const unanswered = setTimeout(() => resolve('failed'), UNANSWERED_MS)
    const answer = (said: Answer) => {
      clearTimeout(unanswered)
      resolve(said)
    }
    geolocation.getCurrentPosition(
      () => answer('granted'),
      // Indoors a first position may fail though it is allowed: only a refusal is final.
      ({ code, PERMISSION_DENIED }) => answer(code === PERMISSION_DENIED ? 'denied' : 'granted'),
      { maximumAge: 60_000, timeout: FIRST_POSITION_MS },
    )
  })
}
