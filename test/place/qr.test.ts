import { beforeAll, expect, test } from 'vitest'
import { decodeCodes, greyOf, readCodes, readPosterText } from '#place'
import { drawQrFrame } from './qr-frames.ts'
import { prepareDecoder } from './zxing.ts'

beforeAll(prepareDecoder)

/* Seeds that nothing was tuned on; the bench reads more of them and takes the time. */
const SEED = 70_000

async function readMany(size: number, count: number) {
  let [right, wrong, off] = [0, 0, 0]
  for (let i = 0; i < count; i += 1) {
    const frame = drawQrFrame(SEED + i, size)
    const codes = await readCodes(greyOf(frame.data, frame.width, frame.height), decodeCodes)
    for (const { text, box } of codes) {
      if (text !== frame.text) {
        wrong += 1
        continue
      }
      right += 1
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
      if (Math.hypot((x - frame.middle.x) * 1280, (y - frame.middle.y) * 720) > size / 8) off += 1
    }
  }
  return { right, wrong, off }
}

test('a poster whose code is 150 pixels wide is read in every picture, where it is', async () => {
  expect(await readMany(150, 30)).toEqual({ right: 30, wrong: 0, off: 0 })
})

test('a poster whose code is 110 pixels wide is read in 93 pictures of a hundred', async () => {
  const { right, wrong } = await readMany(110, 60)
  expect(wrong).toBe(0)
  expect(right).toBeGreaterThanOrEqual(56)
})

test('no code is read in a street without one', async () => {
  expect(await readMany(0, 20)).toEqual({ right: 0, wrong: 0, off: 0 })
})

test('what is read of a poster is its place', async () => {
  const frame = drawQrFrame(SEED, 220)
  const [code] = await readCodes(greyOf(frame.data, frame.width, frame.height), decodeCodes)
  expect(readPosterText(code?.text ?? '')).toMatchObject({ packId: 'harbour-mall' })
})
