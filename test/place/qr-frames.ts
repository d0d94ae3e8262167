import { encode } from 'uqr'
import { posterText } from '../../src/place/qr-text.ts'
import { seeded, type Random } from './random.ts'

/* Camera pictures of a poster's code in a cluttered street, drawn without a canvas and the same for the same seed. */

/** A picture as a camera hands it over, and what is in it. */
export interface QrFrame {
  data: Uint8ClampedArray
  width: number
  height: number
  /** What the code says; undefined where there is none. */
  text: string | undefined
  /** Where its middle is, 0 to 1 of width and height. */
  middle: { x: number; y: number }
}

const WIDTH = 1280
const HEIGHT = 720
/** The rim of white that the standard asks for, in modules. */
const QUIET = 4
const PLACES = ['green-leaf-pharmacy', 'corner-crumb-bakery', 'tea-leaf', 'hall-of-steam', 'first-aid-2']

/**
 * Draws one picture. A code is seen askew: turned, sheared, in perspective; the picture is then blurred and noisy.
 *
 * @param size pixels along the code's edge if it were seen square on, without its white rim; 0 draws the street alone
 */
export function drawQrFrame(seed: number, size: number): QrFrame {
  const random = seeded(seed * 7919 + size)
  const grey = drawStreet(random)
  const middle = {
    x: Math.max(0.15, Math.min(0.85, 0.5 + random.normal() * 0.14)),
    y: Math.max(0.22, Math.min(0.78, 0.5 + random.normal() * 0.14)),
  }
  const place = PLACES[Math.floor(random.next() * PLACES.length)] ?? ''
  const text =
    size > 0 ? posterText('https://walk.example.org/', { packId: 'harbour-mall', placeId: place }) : undefined
  if (text !== undefined) pasteCode(grey, text, size, middle, random)
  const blurred = blur(grey, 0.3 + 0.7 * Math.min(TAIL, Math.abs(random.normal())))
  return { data: tint(blurred, random), width: WIDTH, height: HEIGHT, text, middle }
}

function drawStreet(random: Random): Float32Array {
  const grey = new Float32Array(WIDTH * HEIGHT)
  const [top, bottom] = [random.between(60, 220), random.between(40, 200)]
  for (let i = 0; i < grey.length; i += 1) {
    const y = Math.floor(i / WIDTH) / HEIGHT
    grey[i] = top + (bottom - top) * y
  }
  for (let n = 0; n < 90; n += 1) {
    const box = {
      x: random.between(-80, WIDTH),
      y: random.between(-80, HEIGHT),
      level: random.between(0, 255),
    }
    const kind = random.next()
    if (kind < 0.4) fill(grey, box.x, box.y, random.between(10, 260), random.between(8, 200), box.level)
    else if (kind < 0.6) drawBars(grey, box, random)
    else if (kind < 0.85) drawLetters(grey, box, random)
    else drawTiles(grey, box, random)
  }
  return grey
}

interface Spot {
  x: number
  y: number
  level: number
}

/** Railings, shutters, price tags. */
function drawBars(grey: Float32Array, { x, y, level }: Spot, random: Random): void {
  const [pitch, height] = [random.between(4, 14), random.between(20, 140)]
  const isUpright = random.next() < 0.6
  for (let n = 0; n < 16; n += 1) {
    if (isUpright) fill(grey, x + n * pitch, y, pitch * random.between(0.3, 0.6), height, level)
    else fill(grey, x, y + n * pitch, height, pitch * random.between(0.3, 0.6), level)
  }
}

/** Something like a line of writing: strokes of one height. */
function drawLetters(grey: Float32Array, { x, y, level }: Spot, random: Random): void {
  const height = random.between(8, 46)
  const count = Math.floor(random.between(4, 22))
  for (let n = 0; n < count; n += 1) {
    const left = x + n * height * 0.75
    fill(grey, left, y, height * 0.15, height, level)
    if (random.next() < 0.7) fill(grey, left, y, height * 0.55, height * 0.15, level)
    if (random.next() < 0.6) fill(grey, left, y + height * 0.45, height * 0.5, height * 0.15, level)
    if (random.next() < 0.5) fill(grey, left + height * 0.42, y, height * 0.15, height, level)
  }
}

/** Tiles and mosaics: what looks most like a code and is none, with squares in squares as bait. */
function drawTiles(grey: Float32Array, { x, y, level }: Spot, random: Random): void {
  const side = random.between(3, 14)
  for (let row = 0; row < 12; row += 1)
    for (let column = 0; column < 12; column += 1)
      if (random.next() < 0.5) fill(grey, x + column * side, y + row * side, side, side, level)
  if (random.next() > 0.5) return
  for (const ring of [7, 5, 3])
    fill(grey, x - (ring * side) / 2, y - (ring * side) / 2, ring * side, ring * side, ring === 5 ? 235 : 20)
}

function fill(grey: Float32Array, x: number, y: number, width: number, height: number, level: number): void {
  const [left, right] = [Math.max(0, Math.round(x)), Math.min(WIDTH, Math.round(x + width))]
  const [top, bottom] = [Math.max(0, Math.round(y)), Math.min(HEIGHT, Math.round(y + height))]
  for (let row = top; row < bottom; row += 1)
    grey.fill(level, row * WIDTH + left, row * WIDTH + Math.max(left, right))
}

/** The code as a camera sees it: each pixel looks up the modules that it covers, four by four. */
function pasteCode(
  grey: Float32Array,
  text: string,
  size: number,
  middle: { x: number; y: number },
  random: Random,
): void {
  const { data, size: modules } = encode(text, { ecc: 'M', border: QUIET })
  const inner = modules - 2 * QUIET
  const { column, row } = cameraOn(random, size)
  const paper = random.between(110, 250)
  const ink = paper * random.between(0.03, 0.3)
  const [centreX, centreY] = [middle.x * WIDTH, middle.y * HEIGHT]
  const reach = Math.ceil(size * 1.1)
  for (let y = Math.floor(centreY) - reach; y <= centreY + reach; y += 1) {
    for (let x = Math.floor(centreX) - reach; x <= centreX + reach; x += 1) {
      if (x < 0 || y < 0 || x >= WIDTH || y >= HEIGHT) continue
      let sum = 0
      let covered = 0
      for (let sub = 0; sub < 16; sub += 1) {
        const px = (x + ((sub & 3) + 0.5) / 4 - centreX) / size
        const py = (y + ((sub >> 2) + 0.5) / 4 - centreY) / size
        const depth = 1 - px * column[2] - py * row[2]
        const u = (px * column[0] + py * row[0]) / depth
        const v = (px * column[1] + py * row[1]) / depth
        const across = Math.floor(u * inner + modules / 2)
        const down = Math.floor(v * inner + modules / 2)
        if (across < 0 || down < 0 || across >= modules || down >= modules) continue
        covered += 1
        sum += data[down]?.[across] ? ink : paper
      }
      const at = y * WIDTH + x
      if (covered > 0) grey[at] = (sum + (16 - covered) * (grey[at] ?? 0)) / 16
    }
  }
}

/** Nobody aims worse, and no phone focuses worse, than this many standard deviations: such a picture is not sharp to people either. */
const TAIL = 2.2
/** How far off a phone is held from square to a poster, degrees: standard deviations. */
const ASKEW = { yaw: 20, pitch: 12, roll: 10 }
/** Pixels of focal length of a camera that sees 60 degrees across. */
const FOCAL = WIDTH / 2 / Math.tan(Math.PI / 6)

/**
 * From a point of the picture, in code widths from the code's middle, to the code: the plane of a poster that is
 * turned against the camera, with the foreshortening that its size in the picture gives.
 */
function cameraOn(random: Random, size: number) {
  const angle = (spread: number) =>
    (spread * Math.max(-TAIL, Math.min(TAIL, random.normal())) * Math.PI) / 180
  const [yaw, pitch, roll] = [angle(ASKEW.yaw), angle(ASKEW.pitch), angle(ASKEW.roll)]
  // The poster's own axes as the camera sees them: right and down, each with its depth.
  const right = [Math.cos(yaw) * Math.cos(roll), Math.sin(roll) * Math.cos(yaw), Math.sin(yaw)] as const
  const down = [-Math.sin(roll) * Math.cos(pitch), Math.cos(roll) * Math.cos(pitch), Math.sin(pitch)] as const
  const strength = size / FOCAL
  // Picture = (right u + down v) / (1 + strength (depth)), solved for u and v.
  const det = right[0] * down[1] - down[0] * right[1]
  const inverse = { ux: down[1] / det, uy: -down[0] / det, vx: -right[1] / det, vy: right[0] / det }
  const [a, b] = [right[2] * strength, down[2] * strength]
  return {
    column: [inverse.ux, inverse.vx, a * inverse.ux + b * inverse.vx] as const,
    row: [inverse.uy, inverse.vy, a * inverse.uy + b * inverse.vy] as const,
  }
}

function blur(grey: Float32Array, sigma: number): Float32Array {
  const reach = Math.max(1, Math.ceil(sigma * 2.5))
  const kernel = Array.from({ length: reach * 2 + 1 }, (_, i) =>
    Math.exp(-((i - reach) ** 2) / (2 * sigma * sigma)),
  )
  const total = kernel.reduce((sum, weight) => sum + weight, 0)
  const weights = Float32Array.from(kernel, (weight) => weight / total)
  return along(along(grey, weights, 1, WIDTH), weights, WIDTH, HEIGHT)
}

function along(grey: Float32Array, weights: Float32Array, stride: number, length: number): Float32Array {
  const out = new Float32Array(grey.length)
  const reach = (weights.length - 1) / 2
  for (let i = 0; i < grey.length; i += 1) {
    const place = Math.floor(i / stride) % length
    let sum = 0
    for (let k = -reach; k <= reach; k += 1) {
      const to = Math.max(0, Math.min(length - 1, place + k))
      sum += (weights[k + reach] ?? 0) * (grey[i + (to - place) * stride] ?? 0)
    }
    out[i] = sum
  }
  return out
}

/** Colour of the light and noise of the sensor. */
function tint(grey: Float32Array, random: Random): Uint8ClampedArray {
  const [red, green, blue] = [random.between(0.9, 1.05), random.between(0.95, 1), random.between(0.85, 1.05)]
  const data = new Uint8ClampedArray(grey.length * 4)
  for (let i = 0; i < grey.length; i += 1) {
    const value = (grey[i] ?? 0) + random.normal() * 6
    data[i * 4] = value * red
    data[i * 4 + 1] = value * green
    data[i * 4 + 2] = value * blue
    data[i * 4 + 3] = 255
  }
  return data
}
