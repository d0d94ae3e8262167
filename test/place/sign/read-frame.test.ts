import { expect, test } from 'vitest'
import type { GreyImage } from '../../../src/place/sign/grey-image.ts'
import { prepareNames } from '../../../src/place/sign/match-name.ts'
import { readFrame } from '../../../src/place/sign/read-frame.ts'

const names = prepareNames(
  ['Rug Room', 'Tea Leaf', 'Pasta Fresca'].map((name) => ({ placeId: name, texts: [name] })),
)

/** A dark picture with rows of strokes: left, top in pixels, and how many (seven). */
function rowsAt(...rows: readonly (readonly [number, number, number?])[]): GreyImage {
  const [width, height] = [1280, 720]
  const pixels = new Uint8Array(width * height).fill(40)
  for (const [left, top, count = 7] of rows) {
    let x = left
    for (let letter = 0; letter < count; letter += 1) {
      const wide = 20 + 6 * ((letter * 3) % 5)
      for (let y = top; y < top + 50; y += 1)
        pixels.fill(220, y * width + x, y * width + x + (y > top + 38 ? wide : 10))
      x += wide + 12
    }
  }
  return { width, height, pixels }
}

/** Reads crops in the order in which they are asked for. */
function readerOf(...texts: readonly string[]) {
  const asked: GreyImage[] = []
  const recognise = (crop: GreyImage) => {
    asked.push(crop)
    return { text: texts[asked.length - 1] ?? '', confidence: 0.6 }
  }
  return { asked, recognise }
}

test('a sign known in the middle ends the search', async () => {
  const { asked, recognise } = readerOf('RUG ROOM', 'TEA LEAF')
  const readings = await readFrame(rowsAt([490, 330], [20, 60]), names, recognise)
  expect(asked).toHaveLength(1)
  expect(readings[0]).toMatchObject({ placeId: 'Rug Room', score: 1 })
})

test('several shops can be read in one picture, the aimed one first, each with its own sign', async () => {
  const recognise = ({ width }: GreyImage) => ({
    text: width > 300 ? 'TEA LEAF' : width > 200 ? 'RUG R00N' : '',
    confidence: 0.6,
  })
  const all = await readFrame(rowsAt([490, 330], [20, 60, 11]), names, recognise)
  const readings = all.filter(({ score }) => score > 0.6)
  expect(readings.map(({ placeId }) => placeId)).toEqual(['Rug Room', 'Tea Leaf'])
  const [aimed, beside] = readings
  expect(beside).toMatchObject({ score: 1 })
  expect(beside?.margin).toBeGreaterThan(0.15)
  expect(aimed?.box.x).toBeCloseTo(490 / 1280, 1)
  expect(beside?.box.x).toBeCloseTo(20 / 1280, 1)
})

test('a neighbour’s sign in one line with what else is there does not end the search', async () => {
  const words = [
    { text: 'TEA', confidence: 0.6, from: 0, to: 0.12 },
    { text: 'LEAF', confidence: 0.6, from: 0.14, to: 0.3 },
    { text: 'WHATEVER', confidence: 0.6, from: 0.5, to: 1 },
  ]
  const { asked, recognise } = readerOf('RUG ROOM')
  const long = (crop: GreyImage) =>
    crop.width > 500 ? { text: 'TEA LEAF WHATEVER', confidence: 0.6, words } : recognise(crop)
  const readings = await readFrame(rowsAt([20, 330, 26], [490, 500]), names, long)
  expect(asked.length).toBeGreaterThan(0)
  expect(readings[0]).toMatchObject({ placeId: 'Rug Room', score: 1 })
  const tea = readings.find(({ placeId }) => placeId === 'Tea Leaf')
  expect((tea?.box.x ?? 1) + (tea?.box.width ?? 1)).toBeLessThan(0.45)
})

test('a name on two lines is read as one sign', async () => {
  const { recognise } = readerOf('PASTA', 'FRESCA')
  const readings = await readFrame(rowsAt([490, 300], [490, 370]), names, recognise)
  const fresca = readings.find(({ placeId }) => placeId === 'Pasta Fresca')
  expect(fresca?.score).toBeGreaterThanOrEqual(0.8)
  expect(fresca?.box.height).toBeGreaterThan(100 / 720)
})

test('at most ten lines of a picture are read, and six more of its middle', async () => {
  const { asked, recognise } = readerOf()
  const grid = Array.from(
    { length: 18 },
    (_, index) => [20 + (index % 3) * 430, 20 + Math.floor(index / 3) * 115] as const,
  )
  expect(await readFrame(rowsAt(...grid), names, recognise)).toEqual([])
  expect(asked).toHaveLength(16)
})

test('a picture without text is not read at all', async () => {
  const { asked, recognise } = readerOf('RUG ROOM')
  expect(await readFrame(rowsAt(), names, recognise)).toEqual([])
  expect(asked).toEqual([])
})
