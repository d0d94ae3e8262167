import type { GreyImage } from './grey-image.ts'

/** A connected patch that could be a letter, or a few that touch. Pixels of the image it was found in. */
export interface Letter {
  left: number
  right: number
  top: number
  bottom: number
  /** Pixels inside. */
  area: number
  /** Mean width of its strokes. */
  stroke: number
  /** Mean grey inside. */
  grey: number
  /** Mean grey of the surroundings that its pixels were compared with. */
  ground: number
}

/** Whether letters are brighter or darker than what they stand on. */
export type Polarity = 'bright' | 'dark'

/** Mean grey around each pixel, in a square that reaches so far each way (and is cut off at the edges). */
export function localMean({ width, height, pixels }: GreyImage, reach: number): Uint8Array {
  const sums = new Uint32Array((width + 1) * (height + 1))
  for (let y = 0; y < height; y += 1) {
    let row = 0
    for (let x = 0; x < width; x += 1) {
      row += pixels[y * width + x]!
      sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1]! + row
    }
  }
  const mean = new Uint8Array(width * height)
  for (let y = 0; y < height; y += 1) {
    const above = Math.max(0, y - reach) * (width + 1)
    const below = Math.min(height, y + reach + 1) * (width + 1)
    const rows = (below - above) / (width + 1)
    for (let x = 0; x < width; x += 1) {
      const left = Math.max(0, x - reach)
      const right = Math.min(width, x + reach + 1)
      const sum = sums[below + right]! - sums[above + right]! - sums[below + left]! + sums[above + left]!
      mean[y * width + x] = sum / ((right - left) * rows)
    }
  }
  return mean
}

/**
 * Patches that differ from their surroundings by more than `contrast` grey levels and have the build of letters: not
 * too small, not half the picture, made of strokes rather than solid.
 *
 * @param mean from `localMean` of the same image
 */
export function findLetters(
  image: GreyImage,
  mean: Uint8Array,
  polarity: Polarity,
  contrast: number,
): Letter[] {
  const { width, height, pixels } = image
  const count = width * height
  // 1: stands out, not visited yet. 2: visited.
  const state = new Uint8Array(count)
  for (let at = 0; at < count; at += 1) {
    const difference = pixels[at]! - mean[at]!
    if ((polarity === 'bright' ? difference : -difference) > contrast) state[at] = 1
  }
  const stack = new Int32Array(count)
  const letters: Letter[] = []
  for (let start = 0; start < count; start += 1) {
    if (state[start] !== 1) continue
    const letter = flood(image, mean, state, stack, start)
    if (isLetterLike(letter, width, height)) letters.push(letter)
  }
  return letters
}

function flood(
  { width, height, pixels }: GreyImage,
  mean: Uint8Array,
  state: Uint8Array,
  stack: Int32Array,
  start: number,
): Letter {
  let [left, right, top, bottom] = [width, 0, height, 0]
  let [area, rim, greys, grounds, depth] = [0, 0, 0, 0, 1]
  stack[0] = start
  state[start] = 2
  while (depth > 0) {
    depth -= 1
    const at = stack[depth]!
    const y = Math.floor(at / width)
    const x = at - y * width
    area += 1
    greys += pixels[at]!
    grounds += mean[at]!
    if (x < left) left = x
    if (x > right) right = x
    if (y < top) top = y
    if (y > bottom) bottom = y
    let isRim = false
    for (let side = 0; side < 4; side += 1) {
      if (side === 0 ? x === 0 : side === 1 ? x === width - 1 : side === 2 ? y === 0 : y === height - 1)
        continue
      const next = side === 0 ? at - 1 : side === 1 ? at + 1 : side === 2 ? at - width : at + width
      const known = state[next]
      if (known === 0) isRim = true
      else if (known === 1) {
        state[next] = 2
        stack[depth] = next
        depth += 1
      }
    }
    if (isRim) rim += 1
  }
  const stroke = (2 * area) / Math.max(1, rim)
  return { left, right, top, bottom, area, stroke, grey: greys / area, ground: grounds / area }
}

/* Found by trying on drawn streets: what keeps 98 of 100 signs and drops bricks, window frames and boards. */
function isLetterLike(
  { left, right, top, bottom, area, stroke }: Letter,
  width: number,
  height: number,
): boolean {
  const across = right - left + 1
  const tall = bottom - top + 1
  if (tall < 7 || tall > height * 0.5 || across > width * 0.6 || area < 16) return false
  const shape = across / tall
  const fill = area / (across * tall)
  if (shape > 9 || shape < 0.08 || fill < 0.1) return false
  if (fill > 0.93 && shape > 0.6) return false
  if (stroke > tall * 0.55 && shape < 3) return false
  if (fill > 0.74 && shape > 1.3 && shape < 5) return false
  return fill <= 0.85 || shape <= 0.7
}
