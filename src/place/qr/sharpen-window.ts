import type { GreyImage } from '../sign/grey-image.ts'
import type { Window } from './busiest-window.ts'

/** Pixels over which the lens and the pixels level edges, and by how much those are raised: found on drawn codes. */
const EDGE = { reach: 3, amount: 4 }
/** Pixels over which the light is taken to be even: some modules of a code, and less than a shadow. */
const LIGHT_REACH = 12
/** What is as bright as its surroundings becomes this grey. */
const MIDDLE = 128

/**
 * A part of a picture at twice its size, its edges raised again that the lens had levelled and its light made even:
 * what is darker than its surroundings lies below 128, in sun and shade. A code of three pixels to a module can
 * then be read.
 */
export function sharpenWindow(image: GreyImage, { left, top, side }: Window): GreyImage {
  const grey = new Float32Array(side * side)
  for (let y = 0; y < side; y += 1) {
    const from = (top + y) * image.width + left
    grey.set(image.pixels.subarray(from, from + side), y * side)
  }
  const soft = soften(soften(grey, side, EDGE.reach, 1), side, EDGE.reach, side)
  const light = levelOf(levelOf(grey, side, LIGHT_REACH, 1), side, LIGHT_REACH, side)
  for (let at = 0; at < grey.length; at += 1) {
    const value = grey[at] ?? 0
    grey[at] = MIDDLE + value - (light[at] ?? 0) + EDGE.amount * (value - (soft[at] ?? 0))
  }
  return double(grey, side)
}

/** The mean along rows or columns. */
function levelOf(grey: Float32Array, side: number, reach: number, stride: number): Float32Array {
  const level = new Float32Array(grey.length)
  for (let line = 0; line < side; line += 1) {
    const start = stride === 1 ? line * side : line
    let sum = 0
    let count = 0
    for (let place = -reach; place < side; place += 1) {
      const [enters, leaves] = [place + reach, place - reach - 1]
      if (enters < side) {
        sum += grey[start + enters * stride] ?? 0
        count += 1
      }
      if (leaves >= 0) {
        sum -= grey[start + leaves * stride] ?? 0
        count -= 1
      }
      if (place >= 0) level[start + place * stride] = sum / count
    }
  }
  return level
}

/** Weighs neighbours by a triangle, along rows or columns; beyond an edge the picture goes on as it ends. */
function soften(grey: Float32Array, side: number, reach: number, stride: number): Float32Array {
  const soft = new Float32Array(grey.length)
  const line = new Float32Array(side + 2 * reach)
  const total = (reach + 1) ** 2
  for (let row = 0; row < side; row += 1) {
    const start = stride === 1 ? row * side : row
    for (let place = 0; place < side; place += 1) line[place + reach] = grey[start + place * stride] ?? 0
    line.fill(line[reach] ?? 0, 0, reach)
    line.fill(line[side + reach - 1] ?? 0, side + reach)
    for (let place = 0; place < side; place += 1) {
      let sum = 0
      for (let k = 0; k <= reach; k += 1) sum += (k + 1) * (line[place + k] ?? 0)
      for (let k = 1; k <= reach; k += 1) sum += (reach + 1 - k) * (line[place + reach + k] ?? 0)
      soft[start + place * stride] = sum / total
    }
  }
  return soft
}

/** Twice as wide and high: each new pixel lies a quarter from its nearest old one. */
function double(grey: Float32Array, side: number): GreyImage {
  const width = side * 2
  const wide = new Float32Array(width * side)
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const at = y * side + x
      const here = grey[at] ?? 0
      const before = x > 0 ? (grey[at - 1] ?? 0) : here
      const after = x < side - 1 ? (grey[at + 1] ?? 0) : here
      wide[y * width + 2 * x] = 0.75 * here + 0.25 * before
      wide[y * width + 2 * x + 1] = 0.75 * here + 0.25 * after
    }
  }
  const pixels = new Uint8ClampedArray(width * width)
  for (let y = 0; y < side; y += 1) {
    const above = Math.max(0, y - 1) * width
    const below = Math.min(side - 1, y + 1) * width
    for (let x = 0; x < width; x += 1) {
      const here = 0.75 * (wide[y * width + x] ?? 0)
      pixels[2 * y * width + x] = here + 0.25 * (wide[above + x] ?? 0)
      pixels[(2 * y + 1) * width + x] = here + 0.25 * (wide[below + x] ?? 0)
    }
  }
  return { width, height: width, pixels: new Uint8Array(pixels.buffer) }
}
