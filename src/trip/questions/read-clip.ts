import { answersLimits, clipFormat, type Clip, type ClipKind } from '#class'

/** Why a file cannot be a clip. */
export type FileTrouble = 'too-big' | 'not-a-clip' | 'unplayable'

/** How long a browser may take to look at the beginning of a file. */
const PATIENCE_MS = 15_000

/** Takes a file as a clip; its name, its date and whatever else it tells of itself are not looked at. Never rejects. */
export async function readClip(file: File): Promise<Clip | FileTrouble> {
  if (file.size > answersLimits.clipBytes) return 'too-big'
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const sound: Clip = { kind: 'sound', bytes }
    const type = clipFormat({ ...sound, kind: 'picture' })?.type ?? clipFormat(sound)?.type
    if (type === undefined) return 'not-a-clip'
    const kind = await kindOf(new Blob([bytes], { type }))
    return kind ? { kind, bytes } : 'unplayable'
  } catch {
    return 'unplayable'
  }
}

/** Whether there is a picture in it; undefined where this browser cannot play it. */
function kindOf(blob: Blob): Promise<ClipKind | undefined> {
  const url = URL.createObjectURL(blob)
  const player = document.createElement('video')
  return new Promise<ClipKind | undefined>((resolve) => {
    setTimeout(resolve, PATIENCE_MS)
    player.addEventListener('error', () => resolve(undefined))
    player.addEventListener('loadedmetadata', () => resolve(player.videoWidth > 0 ? 'picture' : 'sound'))
    player.preload = 'metadata'
    player.src = url
  }).finally(() => {
    player.removeAttribute('src')
    player.load()
    URL.revokeObjectURL(url)
  })
}
