import type { Clip, ClipKind } from '#class'

/** Why nothing can be recorded. */
export type RecordTrouble = 'denied' | 'missing' | 'failed'

/** A recording that is going on. */
export interface Recording {
  /** What microphone and camera give. */
  stream: MediaStream
  /** What was recorded, once it has ended; undefined where that is nothing. */
  clip: Promise<Clip | undefined>
  /** Ends it; microphone and camera are switched off. */
  stop: () => void
}

/** A face and a pair of hands are seen well enough, and a mail holds the longest clip. */
const WANTED: Record<ClipKind, MediaStreamConstraints> = {
  sound: { audio: true },
  picture: {
    audio: true,
    video: { facingMode: 'user', width: { ideal: 640 }, height: { ideal: 480 }, frameRate: { ideal: 24 } },
  },
}
const BITS_A_SECOND = { audioBitsPerSecond: 64_000, videoBitsPerSecond: 800_000 }

/** What most browsers play comes first. */
const TYPES: Record<ClipKind, readonly string[]> = {
  sound: ['audio/mp4;codecs=mp4a.40.2', 'audio/webm;codecs=opus', 'audio/webm', 'audio/mp4', 'audio/ogg'],
  picture: [
    'video/mp4;codecs=avc1.42E01E,mp4a.40.2',
    'video/webm;codecs=vp8,opus',
    'video/webm',
    'video/mp4',
  ],
}

/** Whether this browser can record at all; where a page comes over plain HTTP it cannot. */
export function canRecord(): boolean {
  // Browsers leave them out where they do not trust the page.
  const { mediaDevices } = navigator as Partial<Navigator>
  return mediaDevices !== undefined && typeof MediaRecorder !== 'undefined'
}

/** Asks for microphone, and camera, and begins to record. Sends nothing, and keeps it in memory alone. Never rejects. */
export async function record(kind: ClipKind): Promise<Recording | RecordTrouble> {
  let stream: MediaStream | undefined
  try {
    stream = await navigator.mediaDevices.getUserMedia(WANTED[kind])
    return begin(stream, kind)
  } catch (error) {
    if (stream) switchOff(stream)
    return troubleOf(error)
  }
}

function begin(stream: MediaStream, kind: ClipKind): Recording {
  const mimeType = TYPES[kind].find((type) => MediaRecorder.isTypeSupported(type))
  const recorder = new MediaRecorder(stream, {
    ...BITS_A_SECOND,
    ...(mimeType !== undefined && { mimeType }),
  })
  const pieces: Blob[] = []
  recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data))
  const clip = new Promise<Clip | undefined>((resolve) => {
    // It ends by itself too, when the device takes microphone and camera away: what there is then is kept.
    recorder.addEventListener('stop', () => {
      switchOff(stream)
      resolve(clipOf(kind, pieces))
    })
  })
  recorder.start()
  return {
    stream,
    clip,
    stop() {
      if (recorder.state !== 'inactive') recorder.stop()
    },
  }
}

async function clipOf(kind: ClipKind, pieces: readonly Blob[]): Promise<Clip | undefined> {
  const bytes = new Uint8Array(await new Blob([...pieces]).arrayBuffer())
  return bytes.length > 0 ? { kind, bytes } : undefined
}

function switchOff(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}

function troubleOf(error: unknown): RecordTrouble {
  const name = error instanceof Error ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied'
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'missing' : 'failed'
}
