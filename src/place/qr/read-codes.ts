import type { Box } from '../evidence.ts'
import type { GreyImage } from '../sign/grey-image.ts'
import { busiestWindow } from './busiest-window.ts'
import { sharpenWindow } from './sharpen-window.ts'

/** A code that a decoder found: its text, and its corners in pixels of the picture it was given. */
export interface DecodedCode {
  text: string
  corners: readonly { x: number; y: number }[]
}

/** Finds and reads the codes in a picture; `isEven` where dark is below 128 all over it. */
export type DecodeCodes = (image: GreyImage, isEven: boolean) => Promise<readonly DecodedCode[]>

/** A code in view. What it says is a stranger's until `readPosterText` has understood it. */
export interface SeenCode {
  text: string
  box: Box
}

/** Pixels along the window in which a small code is looked for. */
const SIDE = 224

/**
 * Reads the codes in a picture, or where it shows none, in its busiest part, enlarged and sharpened. A picture costs
 * two calls of the decoder at most.
 */
export async function readCodes(image: GreyImage, decode: DecodeCodes): Promise<SeenCode[]> {
  const whole = await decode(image, false)
  if (whole.length > 0) return whole.map((code) => seenIn(image, code, { left: 0, top: 0 }, 1))
  const window = busiestWindow(image, SIDE)
  if (!window) return []
  const found = await decode(sharpenWindow(image, window), true)
  return found.map((code) => seenIn(image, code, window, 2))
}

function seenIn(
  { width, height }: GreyImage,
  { text, corners }: DecodedCode,
  { left, top }: { left: number; top: number },
  scale: number,
): SeenCode {
  const xs = corners.map(({ x }) => (left + x / scale) / width)
  const ys = corners.map(({ y }) => (top + y / scale) / height)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { text, box: { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y } }
}
