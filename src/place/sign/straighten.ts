import type { TextLine } from './find-lines.ts'
import { soften, type GreyImage } from './grey-image.ts'

/** Height of a crop's text band and the border around it, pixels: what the recogniser reads best. */
const BAND = 44
const BORDER = 8
/** How far a crop reaches beyond the letters found, in letter heights. */
const MARGIN = 0.12
const LONGEST = 1400

/**
 * A line cut out of the picture and made level: dark letters on light ground, full contrast, 60 pixels tall (a band of
 * 44 and a border of 8, in which the outermost pixels go on).
 */
export function straighten(image: GreyImage, { quad, letterHeight, polarity }: TextLine): GreyImage {
  const reach = letterHeight * MARGIN
  const [headSlope, footSlope] = [slope(quad[0], quad[1]), slope(quad[3], quad[2])]
  const left = quad[0].x - reach * 1.2
  const right = quad[1].x + reach * 1.2
  const head = (x: number) => quad[0].y + headSlope * (x - quad[0].x) - reach * 0.7
  const foot = (x: number) => quad[3].y + footSlope * (x - quad[3].x) + reach * 0.7
  const tall = (foot(left) - head(left) + foot(right) - head(right)) / 2
  const long = Math.hypot(right - left, (head(right) + foot(right) - head(left) - foot(left)) / 2)
  const width = Math.max(24, Math.min(LONGEST, Math.round((long / tall) * BAND)))
  const band = new Uint8Array(width * BAND)
  for (let column = 0; column < width; column += 1) {
    const x = left + ((right - left) * column) / (width - 1)
    const [top, bottom] = [head(x), foot(x)]
    for (let row = 0; row < BAND; row += 1) {
      band[row * width + column] = sample(image, x, top + ((bottom - top) * row) / (BAND - 1))
    }
  }
  stretch(band, polarity === 'bright')
  return soften(withBorder({ width, height: BAND, pixels: band }))
}

function slope(from: { x: number; y: number }, to: { x: number; y: number }): number {
  return (to.y - from.y) / Math.max(1, to.x - from.x)
}

/* Between four pixels; beyond the edge the outermost go on. */
function sample({ width, height, pixels }: GreyImage, x: number, y: number): number {
  const inX = Math.max(0, Math.min(width - 1.001, x))
  const inY = Math.max(0, Math.min(height - 1.001, y))
  const at = Math.floor(inY) * width + Math.floor(inX)
  const [right, down] = [inX % 1, inY % 1]
  const upper = pixels[at]! * (1 - right) + pixels[at + 1]! * right
  const lower = pixels[at + width]! * (1 - right) + pixels[at + width + 1]! * right
  return upper * (1 - down) + lower * down
}

/* From the 2nd to the 98th of a hundred pixels to black and white, in place. */
function stretch(pixels: Uint8Array, isBright: boolean): void {
  const sorted = pixels.toSorted()
  const low = sorted[Math.floor(sorted.length * 0.02)]!
  const high = sorted[Math.floor(sorted.length * 0.98)]!
  const gain = 255 / Math.max(8, high - low)
  for (let at = 0; at < pixels.length; at += 1) {
    const level = Math.max(0, Math.min(255, (pixels[at]! - low) * gain))
    pixels[at] = isBright ? 255 - level : level
  }
}

function withBorder({ width, height, pixels }: GreyImage): GreyImage {
  const out = { width: width + 2 * BORDER, height: height + 2 * BORDER }
  const bordered = new Uint8Array(out.width * out.height)
  for (let row = 0; row < out.height; row += 1) {
    const from = Math.max(0, Math.min(height - 1, row - BORDER)) * width
    for (let column = 0; column < out.width; column += 1) {
      bordered[row * out.width + column] = pixels[from + Math.max(0, Math.min(width - 1, column - BORDER))]!
    }
  }
  return { ...out, pixels: bordered }
}
