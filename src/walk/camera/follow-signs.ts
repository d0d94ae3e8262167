import { sightings } from '#place'
import { canDrawHere } from '../reading/grey-of-picture.ts'
import type { FollowAnswer, FollowedSign, FollowRequest } from './follow.worker.ts'
import { pictureOf } from './picture-of.ts'
import type { Pictures, PictureTask } from './watch-pictures.ts'

/**
 * Follows the signs that labels stand on from picture to picture, in a worker, so that labels stay on them between two
 * readings. Where workers cannot draw, labels move with the readings only.
 */
export function followSigns(video: HTMLVideoElement, task: PictureTask): Pictures {
  if (!canDrawHere()) return { close: () => undefined }
  const worker = new Worker(new URL('follow.worker.ts', import.meta.url), { type: 'module' })
  let request = 0
  let isFollowing = false
  let askedMs: number | undefined

  const isByFrame = 'requestVideoFrameCallback' in video
  const next = () => {
    request = isByFrame ? video.requestVideoFrameCallback(see) : requestAnimationFrame(see)
  }
  const see = () => {
    next()
    if (askedMs !== undefined || video.videoWidth === 0 || task.isIdle()) return
    const atMs = performance.now()
    const signs = sightings(task.state(), atMs).flatMap(({ placeId, box }): FollowedSign[] =>
      box ? [{ placeId, box }] : [],
    )
    if (signs.length === 0 && !isFollowing) return
    isFollowing = signs.length > 0
    askedMs = atMs
    void ask(signs)
  }
  const ask = async (signs: readonly FollowedSign[]) => {
    const picture = signs.length > 0 ? await pictureOf(video).catch(() => undefined) : undefined
    const message: FollowRequest = { signs, ...(picture && { picture }) }
    worker.postMessage(message, picture ? [picture] : [])
  }
  worker.addEventListener('message', ({ data }: MessageEvent<FollowAnswer>) => {
    const atMs = askedMs ?? performance.now()
    askedMs = undefined
    for (const { placeId, box } of data) task.notice({ sense: 'tracked', atMs, placeId, ...(box && { box }) })
  })
  next()
  return {
    close() {
      worker.terminate()
      if (isByFrame) video.cancelVideoFrameCallback(request)
      else cancelAnimationFrame(request)
    },
  }
}
