import { followPatch, startPatch, type Box, type GreyImage, type Patch } from '#place'
import { smallGreyOf } from './small-grey.ts'

/* Follows signs away from the page: a camera's picture may have to come back from the graphics card first. */

/** A sign that a label stands on, and where it is thought to be. */
export interface FollowedSign {
  placeId: string
  box: Box
}

/** A picture and the signs in it; without one, nothing is followed any more. */
export interface FollowRequest {
  picture?: VideoFrame | ImageBitmap
  signs: readonly FollowedSign[]
}

/** Where signs were followed to; without a box one was lost. Signs that are new are not told. */
export type FollowAnswer = readonly { placeId: string; box?: Box }[]

/** A sign farther than this from where it was followed to has been read anew, of the picture's sides. */
const ELSEWHERE = 0.04

let patches: ReadonlyMap<string, Patch> = new Map()

addEventListener('message', ({ data }: MessageEvent<FollowRequest>) => {
  void answer(data).then((message) => postMessage(message))
})

async function answer({ picture, signs }: FollowRequest): Promise<FollowAnswer> {
  try {
    const image = picture && (await smallGreyOf(picture))
    return image ? follow(image, signs) : forget()
  } catch {
    return forget()
  } finally {
    picture?.close()
  }
}

function forget(): FollowAnswer {
  patches = new Map()
  return []
}

function follow(image: GreyImage, signs: readonly FollowedSign[]): FollowAnswer {
  const before = patches
  const next = new Map<string, Patch>()
  const told = signs.flatMap(({ placeId, box }): FollowAnswer => {
    const known = before.get(placeId)
    const patch = known && !isElsewhere(known.box, box) ? followPatch(known, image) : startPatch(image, box)
    if (patch) next.set(placeId, patch)
    return known ? [{ placeId, ...(patch && { box: patch.box }) }] : []
  })
  patches = next
  return told
}

function isElsewhere(a: Box, b: Box): boolean {
  const across = a.x + a.width / 2 - b.x - b.width / 2
  return Math.hypot(across, a.y + a.height / 2 - b.y - b.height / 2) > ELSEWHERE
}
