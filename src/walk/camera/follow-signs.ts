import { followPatch, greyOf, sightings, startPatch, type GreyImage, type Patch } from '#place'
import type { Pictures, PictureTask } from './watch-pictures.ts'

/** Pixels of the small picture in which signs are followed. */
const SMALL = 320

/** Follows the signs that labels stand on from picture to picture, so that labels stay on them between two readings. */
export function followSigns(video: HTMLVideoElement, task: PictureTask): Pictures {
  const canvas = document.createElement('canvas')
  const brush = canvas.getContext('2d', { willReadFrequently: true })
  const patches = new Map<string, { patch: Patch; readMs: number }>()
  let request = 0

  const isByFrame = 'requestVideoFrameCallback' in video
  const next = () => {
    request = isByFrame ? video.requestVideoFrameCallback(see) : requestAnimationFrame(see)
  }
  const see = () => {
    next()
    if (!brush || video.videoWidth === 0 || task.isIdle()) return
    canvas.width = SMALL
    canvas.height = Math.round((SMALL * video.videoHeight) / video.videoWidth)
    brush.drawImage(video, 0, 0, canvas.width, canvas.height)
    const { data, width, height } = brush.getImageData(0, 0, canvas.width, canvas.height)
    followIn(greyOf(data, width, height))
  }
  const followIn = (image: GreyImage) => {
    const atMs = performance.now()
    const shown = sightings(task.state(), atMs)
    for (const id of patches.keys()) if (!shown.some(({ placeId }) => placeId === id)) patches.delete(id)
    for (const { placeId, box } of shown) {
      if (!box) continue
      const known = patches.get(placeId)
      const patch =
        known && !isElsewhere(known.patch, box) ? followPatch(known.patch, image) : startPatch(image, box)
      if (patch) patches.set(placeId, { patch, readMs: atMs })
      else patches.delete(placeId)
      if (known) task.notice({ sense: 'tracked', atMs, placeId, ...(patch && { box: patch.box }) })
    }
  }
  next()
  return {
    close() {
      if (isByFrame) video.cancelVideoFrameCallback(request)
      else cancelAnimationFrame(request)
    },
  }
}

/** A newer reading found the sign somewhere else than where it was followed to. */
function isElsewhere({ box: a }: Patch, b: Patch['box']): boolean {
  return Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2) > 0.04
}
