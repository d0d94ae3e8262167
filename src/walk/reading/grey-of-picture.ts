import { greyOf, type GreyImage } from '#place'
import type { SignPicture } from './messages.ts'

/** Longer side of the pictures that signs are read in: larger ones cost time and are read no better. */
const LONG_SIDE = 1280

/** Whether a bitmap's pixels can be had away from the page. */
export function canDrawHere(): boolean {
  return typeof OffscreenCanvas !== 'undefined'
}

/** Pixels of a bitmap or video frame, drawn on the page; for browsers whose workers cannot draw. */
export function pixelsOf(picture: ImageBitmap | VideoFrame): ImageData {
  const { width, height } = sizeOf(picture)
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  return drawn(canvas.getContext('2d', { willReadFrequently: true }), picture, width, height)
}

/** The grey of a picture, at most 1280 pixels long. */
export function greyOfPicture(picture: SignPicture): GreyImage {
  const { data, width, height } = picture instanceof ImageData ? picture : offscreenPixels(picture)
  return greyOf(data, width, height)
}

function offscreenPixels(picture: ImageBitmap | VideoFrame): ImageData {
  const { width, height } = sizeOf(picture)
  const canvas = new OffscreenCanvas(width, height)
  return drawn(canvas.getContext('2d', { willReadFrequently: true }), picture, width, height)
}

function drawn(
  pen: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D | null,
  picture: CanvasImageSource,
  width: number,
  height: number,
): ImageData {
  if (!pen) throw new Error('A canvas gave no context to draw in.')
  pen.drawImage(picture, 0, 0, width, height)
  return pen.getImageData(0, 0, width, height)
}

function sizeOf(picture: ImageBitmap | VideoFrame): { width: number; height: number } {
  const [width, height] =
    'displayWidth' in picture
      ? [picture.displayWidth, picture.displayHeight]
      : [picture.width, picture.height]
  const scale = Math.min(1, LONG_SIDE / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}
