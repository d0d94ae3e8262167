/** Grey levels 0 (black) to 255 (white), row by row from the top. */
export interface GreyImage {
  width: number
  height: number
  pixels: Uint8Array
}

/** The grey of a canvas' red, green, blue, alpha: weights of ITU-R BT.601, as in JPEG. */
export function greyOf(rgba: Uint8ClampedArray | Uint8Array, width: number, height: number): GreyImage {
  const pixels = new Uint8Array(width * height)
  for (let at = 0, from = 0; at < pixels.length; at += 1, from += 4) {
    pixels[at] = (77 * rgba[from]! + 150 * rgba[from + 1]! + 29 * rgba[from + 2]! + 128) >> 8
  }
  return { width, height, pixels }
}

/**
 * The picture with a longer side of at most so many pixels, each the mean of those it stands for, and softened by one
 * more: sensor noise would break letters into crumbs.
 */
export function shrinkImage(image: GreyImage, longSide: number): GreyImage {
  const scale = Math.min(1, longSide / Math.max(image.width, image.height))
  const width = Math.max(1, Math.round(image.width * scale))
  const height = Math.max(1, Math.round(image.height * scale))
  const across = averageRows(image.pixels, image.width, image.height, width)
  const down = averageRows(across, image.height, width, height)
  return soften({ width, height, pixels: down })
}

/* Averages each row into fewer columns and hands back the transpose, so that a second call does the other axis. */
function averageRows(pixels: Uint8Array, width: number, height: number, columns: number): Uint8Array {
  const out = new Uint8Array(columns * height)
  const step = width / columns
  for (let column = 0; column < columns; column += 1) {
    const from = column * step
    const to = Math.min(width, from + step)
    const first = Math.floor(from)
    const last = Math.min(width - 1, Math.ceil(to) - 1)
    for (let row = 0; row < height; row += 1) {
      let sum = 0
      for (let x = first; x <= last; x += 1) {
        sum += pixels[row * width + x]! * (Math.min(to, x + 1) - Math.max(from, x))
      }
      out[column * height + row] = sum / (to - from) + 0.5
    }
  }
  return out
}

/** Each pixel with a quarter of its neighbours, across and down: a blur of about 0.7 pixels. */
export function soften({ width, height, pixels }: GreyImage): GreyImage {
  const across = new Uint8Array(pixels.length)
  for (let at = 0; at < pixels.length; at += 1) {
    const x = at % width
    const left = x > 0 ? pixels[at - 1]! : pixels[at]!
    const right = x < width - 1 ? pixels[at + 1]! : pixels[at]!
    across[at] = (left + 2 * pixels[at]! + right + 2) >> 2
  }
  const out = new Uint8Array(pixels.length)
  for (let at = 0; at < pixels.length; at += 1) {
    const above = at >= width ? across[at - width]! : across[at]!
    const below = at + width < pixels.length ? across[at + width]! : across[at]!
    out[at] = (above + 2 * across[at]! + below + 2) >> 2
  }
  return { width, height, pixels: out }
}

/** A part of a picture as a picture of its own. Whole pixels within the picture. */
export function cutOut(
  { width, pixels }: GreyImage,
  left: number,
  top: number,
  wide: number,
  tall: number,
): GreyImage {
  const part = new Uint8Array(wide * tall)
  for (let row = 0; row < tall; row += 1) {
    const from = (top + row) * width + left
    part.set(pixels.subarray(from, from + wide), row * wide)
  }
  return { width: wide, height: tall, pixels: part }
}
