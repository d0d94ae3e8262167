import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findLines } from '../../../src/place/sign/find-lines.ts'
import { greyOf, shrinkImage, type GreyImage } from '../../../src/place/sign/grey-image.ts'
import { straighten } from '../../../src/place/sign/straighten.ts'

/** A row of letter-like strokes: each an upright with a foot, of its own width. */
interface Strokes {
  left: number
  top: number
  tall: number
  count: number
  /** Rise per pixel to the right. */
  slope: number
}

const blank = (width: number, height: number, grey: number): GreyImage => ({
  width,
  height,
  pixels: new Uint8Array(width * height).fill(grey),
})

function draw(image: GreyImage, { left, top, tall, count, slope }: Strokes, grey: number): number {
  const fill = (x0: number, y0: number, wide: number, high: number) => {
    for (let x = Math.round(x0); x < x0 + wide; x += 1)
      for (let y = y0; y < y0 + high; y += 1)
        image.pixels[Math.round(y + slope * (x - left)) * image.width + x] = grey
  }
  let x = left
  for (let letter = 0; letter < count; letter += 1) {
    const wide = tall * (0.4 + 0.12 * ((letter * 7) % 5))
    fill(x, top, tall * 0.2, tall)
    fill(x, top + tall * 0.8, wide, tall * 0.2)
    x += wide + tall * 0.25
  }
  return x
}

test.each([
  ['bright letters on a dark board', 40, 220, 'bright'],
  ['dark letters on a light board', 220, 40, 'dark'],
] as const)('%s are found as one line', (_, ground, grey, polarity) => {
  const image = blank(1280, 720, ground)
  const right = draw(image, { left: 400, top: 300, tall: 70, count: 8, slope: 0 }, grey)
  const [line] = findLines(image)
  expect(line?.polarity).toBe(polarity)
  const [upperLeft, upperRight, lowerRight] = line?.quad ?? []
  expect(upperLeft?.x).toBeCloseTo(400, -1)
  expect(upperLeft?.y).toBeCloseTo(300, -1)
  expect(Math.abs((upperRight?.x ?? 0) - right)).toBeLessThan(30)
  expect(lowerRight?.y).toBeCloseTo(370, -1)
})

test('a tilted line is cut out level', () => {
  const image = blank(1280, 720, 30)
  draw(image, { left: 300, top: 250, tall: 60, count: 9, slope: 0.15 }, 230)
  const [line] = findLines(image)
  if (!line) throw new Error('The line was not found.')
  const crop = straighten(image, line)
  expect(crop.height).toBe(60)
  // Feet of all letters: one dark row along the lower edge of the band.
  const row = (y: number) => crop.pixels.subarray(y * crop.width + 12, (y + 1) * crop.width - 12)
  const darkShare = (y: number) => row(y).filter((grey) => grey < 128).length / row(y).length
  expect(Math.max(...[44, 45, 46, 47].map(darkShare))).toBeGreaterThan(0.6)
})

test('the sign in the middle comes before the same sign at the edge', () => {
  const image = blank(1280, 720, 40)
  draw(image, { left: 20, top: 40, tall: 50, count: 7, slope: 0 }, 220)
  draw(image, { left: 500, top: 340, tall: 50, count: 7, slope: 0 }, 220)
  expect(findLines(image)[0]?.quad[0].y).toBeGreaterThan(300)
})

test('a plain wall, noise and a brick wall at most hold lines, never break the search', () => {
  expect(findLines(blank(640, 480, 128))).toEqual([])
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 90 }),
      fc.integer({ min: 1, max: 90 }),
      fc.infiniteStream(fc.nat(255)),
      (width, height, greys) => {
        const pixels = Uint8Array.from({ length: width * height }, () => Number(greys.next().value))
        for (const line of findLines({ width, height, pixels })) {
          const crop = straighten({ width, height, pixels }, line)
          expect(crop.pixels.length).toBe(crop.width * crop.height)
        }
      },
    ),
    { numRuns: 60 },
  )
})

test('grey is what an eye weighs', () => {
  expect([
    ...greyOf(new Uint8ClampedArray([255, 255, 255, 255, 0, 0, 0, 255, 0, 255, 0, 255]), 3, 1).pixels,
  ]).toEqual([255, 0, 149])
})

test('a picture made smaller keeps its mean and its shape', () => {
  const image = blank(1000, 500, 0)
  image.pixels.fill(200, 0, 250_000)
  const small = shrinkImage(image, 400)
  expect([small.width, small.height]).toEqual([400, 200])
  const mean = small.pixels.reduce((sum, grey) => sum + grey, 0) / small.pixels.length
  expect(mean).toBeCloseTo(100, -0.5)
})

test('a picture already small is not made larger', () => {
  expect(shrinkImage(blank(300, 200, 9), 800)).toMatchObject({ width: 300, height: 200 })
})
