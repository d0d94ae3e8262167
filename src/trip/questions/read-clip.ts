import { answersLimits, clipFormat, type Clip, type ClipKind } from '#class'

/** Why a file cannot be a clip. */
export type FileTrouble = 'too-big' | 'not-a-clip' | 'unplayable' | 'not-bare' | 'unfetched'

/** How long a browser may take to look at the beginning of a file. */
const PATIENCE_MS = 15_000

/** Takes a file as a clip: its sound and picture alone, not its name, nor where and when it was made. Never rejects. */
export async function readClip(file: File): Promise<Clip | FileTrouble> {
  if (file.size > answersLimits.clipBytes) return 'too-big'
  try {
    const type = typeOf(new Uint8Array(await file.arrayBuffer()))
    if (type === undefined) return 'not-a-clip'
    const kind = await kindOf(new Blob([file], { type }))
    if (!kind) return 'unplayable'
    const reader = await import('./bare-clip.ts').catch(() => undefined)
    if (!reader) return 'unfetched'
    const bytes = await reader.bareClip(file)
    const bareType = bytes && typeOf(bytes)
    if (!bytes || bareType === undefined) return 'not-bare'
    return (await kindOf(new Blob([bytes], { type: bareType }))) === kind ? { kind, bytes } : 'not-bare'
  } catch {
    return 'unplayable'
  }
}

function typeOf(bytes: Uint8Array<ArrayBuffer>): string | undefined {
  const sound: Clip = { kind: 'sound', bytes }
  return clipFormat({ ...sound, kind: 'picture' })?.type ?? clipFormat(sound)?.type
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
