import type { Box } from './evidence.ts'
import type { GreyImage } from './sign/grey-image.ts'

/** A part of a picture that is followed through the next ones. */
export interface Patch {
  /** What it looks like, grey less its mean, row by row. */
  look: Float32Array
  /** Length of `look` as a vector. */
  norm: number
  width: number
  height: number
  /** Pixels of the small picture. */
  left: number
  top: number
  /** The whole label's part of the picture: the patch is its middle. */
  box: Box
  /** How alike the patch and the last picture were, -1 to 1. */
  likeness: number
  /** Pictures in a row in which it was not found. */
  missed: number
}

/** A patch is its sign's middle, of at most and at least so many pixels: more is slow, less fits anywhere. */
const MOST = { width: 48, height: 24 }
const LEAST = { width: 12, height: 8 }
/** Grey levels by which a patch must vary to be told from its surroundings. */
const LEAST_CONTRAST = 6
/** Pixels to each side in which a patch is looked for, and again after it was missed. */
const REACH = 9
const WIDE_REACH = 14
/** From here on a likeness is the patch; from the other on, its look is learnt anew, a little at a time. */
const FOUND = 0.62
const SURE = 0.7
const LEARN = 0.15
/** Missed so often in a row, it is lost. */
const MOST_MISSED = 4

/**
 * Takes up the middle of a box to follow it; undefined where there is too little of it in the picture or too little
 * to see. Pictures are grey and small, about 320 pixels wide, and all of one size.
 */
export function startPatch(image: GreyImage, box: Box): Patch | undefined {
  const width = Math.round(Math.min(MOST.width, box.width * image.width))
  const height = Math.round(Math.min(MOST.height, box.height * image.height))
  if (width < LEAST.width || height < LEAST.height) return undefined
  const left = Math.round((box.x + box.width / 2) * image.width - width / 2)
  const top = Math.round((box.y + box.height / 2) * image.height - height / 2)
  if (left < 0 || top < 0 || left + width > image.width || top + height > image.height) return undefined
  const look = lookOf(image, left, top, width, height)
  const norm = lengthOf(look)
  if (norm < LEAST_CONTRAST * Math.sqrt(width * height)) return undefined
  return { look, norm, width, height, left, top, box, likeness: 1, missed: 0 }
}

/**
 * Finds a patch in the next picture; undefined once it is lost. A patch that is missed for a moment, behind somebody
 * who walks by, waits where it was.
 *
 * @param shift pixels by which the picture is known to have moved, from the gyroscope
 */
export function followPatch(
  patch: Patch,
  image: GreyImage,
  shift: { x: number; y: number } = { x: 0, y: 0 },
): Patch | undefined {
  const from = { x: patch.left + Math.round(shift.x), y: patch.top + Math.round(shift.y) }
  const found = findPatch(patch, image, from, patch.missed > 0 ? WIDE_REACH : REACH)
  if (found.likeness < FOUND) {
    const missed = patch.missed + 1
    return missed >= MOST_MISSED ? undefined : { ...patch, missed, likeness: found.likeness }
  }
  const { look, norm } = found.likeness >= SURE ? learn(patch, image, found.x, found.y) : patch
  const box = {
    ...patch.box,
    x: patch.box.x + (found.x - patch.left) / image.width,
    y: patch.box.y + (found.y - patch.top) / image.height,
  }
  return { ...patch, look, norm, box, left: found.x, top: found.y, likeness: found.likeness, missed: 0 }
}

interface Match {
  x: number
  y: number
  likeness: number
}

/** Every other pixel first and then around the best of them; fine writing can hide between, so then every pixel. */
function findPatch(patch: Patch, image: GreyImage, from: { x: number; y: number }, reach: number): Match {
  const coarse = bestAround(patch, image, from, reach, 2)
  if (coarse.likeness < FOUND) return bestAround(patch, image, from, reach, 1)
  return bestAround(patch, image, coarse, 1, 1)
}

function bestAround(
  patch: Patch,
  image: GreyImage,
  middle: { x: number; y: number },
  reach: number,
  step: number,
): Match {
  let best: Match = { x: patch.left, y: patch.top, likeness: -1 }
  for (let y = middle.y - reach; y <= middle.y + reach; y += step) {
    if (y < 0 || y + patch.height > image.height) continue
    for (let x = middle.x - reach; x <= middle.x + reach; x += step) {
      if (x < 0 || x + patch.width > image.width) continue
      const likeness = likenessAt(patch, image, x, y)
      if (likeness > best.likeness) best = { x, y, likeness }
    }
  }
  return best
}

/** Zero-mean normalised cross-correlation: neither brightness nor contrast of the light counts. */
function likenessAt({ look, norm, width, height }: Patch, image: GreyImage, x: number, y: number): number {
  let sum = 0
  let squares = 0
  let product = 0
  let at = 0
  for (let row = 0; row < height; row += 1) {
    let pixel = (y + row) * image.width + x
    for (let column = 0; column < width; column += 1) {
      const value = image.pixels[pixel] ?? 0
      sum += value
      squares += value * value
      product += value * (look[at] ?? 0)
      pixel += 1
      at += 1
    }
  }
  const variance = squares - (sum * sum) / at
  return variance < 1 || norm === 0 ? -1 : product / (Math.sqrt(variance) * norm)
}

function learn({ look, width, height }: Patch, image: GreyImage, x: number, y: number) {
  const now = lookOf(image, x, y, width, height)
  for (let at = 0; at < now.length; at += 1) now[at] = (1 - LEARN) * (look[at] ?? 0) + LEARN * (now[at] ?? 0)
  return { look: now, norm: lengthOf(now) }
}

function lookOf(image: GreyImage, left: number, top: number, width: number, height: number): Float32Array {
  const look = new Float32Array(width * height)
  let sum = 0
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const value = image.pixels[(top + row) * image.width + left + column] ?? 0
      look[row * width + column] = value
      sum += value
    }
  }
  const mean = sum / look.length
  return look.map((value) => value - mean)
}

function lengthOf(look: Float32Array): number {
  let squares = 0
  for (const value of look) squares += value * value
  return Math.sqrt(squares)
}
