import { expect, test } from 'vitest'
import { shrinkGrey } from '../../src/walk/camera/small-grey.ts'

test('a camera picture in memory becomes a small grey one, whatever stands between its rows', () => {
  const [width, height, offset, stride] = [1280, 720, 64, 1344]
  const bytes = new Uint8Array(offset + stride * height + 1000).fill(255)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) bytes[offset + y * stride + x] = x < 640 ? 40 : y < 360 ? 100 : 200
  const small = shrinkGrey(bytes, { offset, stride }, { width, height })
  expect([small.width, small.height, small.pixels.length]).toEqual([320, 180, 320 * 180])
  const at = (x: number, y: number) => small.pixels[y * 320 + x]
  expect([at(0, 0), at(159, 179), at(160, 0), at(319, 89), at(160, 90), at(319, 179)]).toEqual([
    40, 40, 100, 100, 200, 200,
  ])
})

test('each small pixel is the mean of the block that it stands for', () => {
  const bytes = Uint8Array.from({ length: 640 * 2 }, (_, at) => (at % 2 === 0 ? 10 : 30))
  const small = shrinkGrey(bytes, { offset: 0, stride: 640 }, { width: 640, height: 2 })
  expect([small.width, small.height]).toEqual([320, 1])
  expect(new Set(small.pixels)).toEqual(new Set([20]))
})

test('a picture that is small already stays as it is', () => {
  const bytes = Uint8Array.from({ length: 200 * 100 }, (_, at) => at % 251)
  const small = shrinkGrey(bytes, { offset: 0, stride: 200 }, { width: 200, height: 100 })
  expect(small).toEqual({ width: 200, height: 100, pixels: bytes })
})
