import type { GreyImage } from '../sign/grey-image.ts'

/** A square part of a picture, pixels. */
export interface Window {
  left: number
  top: number
  side: number
}

/** Pixels to a cell, in which light and dark are counted. */
const CELL = 16
/** Grey levels from which a change counts in full: a code in shade is as busy as a mosaic in the sun. */
const PLAIN = 24

/**
 * The square of a picture in which light and dark change most often both across and down: a code that is too small
 * or blurred to be found at once looks like nothing else but that. Undefined where the picture is smaller.
 *
 * @param side pixels along the square: more than the largest code that is missed
 */
export function busiestWindow(image: GreyImage, side: number): Window | undefined {
  if (image.width < side || image.height < side) return undefined
  const columns = Math.floor(image.width / CELL)
  const rows = Math.floor(image.height / CELL)
  const busy = changesIn(image, columns, rows)
  // A code fills the middle of its window, not all of it.
  const reach = Math.max(1, Math.round(side / CELL / 5))
  const sums = sumAround(sumAround(busy, columns, rows, reach, 1), columns, rows, reach, columns)
  const best = largest(sums)
  const middle = (cell: number) => (cell + 0.5) * CELL - side / 2
  return {
    left: within(middle(best % columns), image.width - side),
    top: within(middle(Math.floor(best / columns)), image.height - side),
    side,
  }
}

/** Of each cell the smaller of its changes across and down: railings and shutters have but one of them. */
function changesIn({ pixels, width }: GreyImage, columns: number, rows: number): Float32Array {
  const busy = new Float32Array(columns * rows)
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      let across = 0
      let down = 0
      for (let y = row * CELL; y < row * CELL + CELL - 2; y += 2) {
        let at = y * width + column * CELL
        for (let x = 0; x < CELL - 2; x += 2) {
          const value = pixels[at] ?? 0
          across += Math.min(PLAIN, Math.abs(value - (pixels[at + 2] ?? 0)))
          down += Math.min(PLAIN, Math.abs(value - (pixels[at + 2 * width] ?? 0)))
          at += 2
        }
      }
      busy[row * columns + column] = Math.min(across, down)
    }
  }
  return busy
}

function sumAround(values: Float32Array, columns: number, rows: number, reach: number, stride: number) {
  const sums = new Float32Array(values.length)
  for (let at = 0; at < values.length; at += 1) {
    const place = stride === 1 ? at % columns : Math.floor(at / columns)
    const length = stride === 1 ? columns : rows
    for (let k = Math.max(-reach, -place); k <= Math.min(reach, length - 1 - place); k += 1)
      sums[at] = (sums[at] ?? 0) + (values[at + k * stride] ?? 0)
  }
  return sums
}

function largest(values: Float32Array): number {
  let best = 0
  for (let at = 1; at < values.length; at += 1) if ((values[at] ?? 0) > (values[best] ?? 0)) best = at
  return best
}

function within(value: number, most: number): number {
  return Math.max(0, Math.min(most, Math.round(value)))
}
