import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { posterQr, type PosterQr } from '../../../src/place/pack/poster.ts'

// The program as a file: by itself it would be fetched from the net.
const wasm = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'))
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } })

/** The shape drawn black on white, so many pixels a module. */
function draw({ size, path }: PosterQr, scale: number): ImageData {
  const data = new Uint8ClampedArray((size * scale) ** 2 * 4).fill(255)
  for (const [, x = 0, y = 0, length = 0] of Array.from(path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g), (one) =>
    one.map(Number),
  ))
    for (let row = y * scale; row < (y + 1) * scale; row++)
      for (let column = x * scale; column < (x + length) * scale; column++)
        data.fill(0, (row * size * scale + column) * 4, (row * size * scale + column) * 4 + 3)
  return { data, width: size * scale, height: size * scale, colorSpace: 'srgb' }
}

test('a poster is read as the text that it was made of', async () => {
  const text = 'https://walks.example.org/first-shift/#/walk/green-street?at=corner-crumb'
  const qr = posterQr(text)
  if (!qr) throw new Error('It did not fit.')
  const [read] = await readBarcodes(draw(qr, 4), { formats: ['QRCode'] })
  expect(read?.text).toBe(text)
  expect(read?.ecLevel).toBe('M')
})

test('a poster has four white modules all around and nothing in its path but rectangles', () => {
  const qr = posterQr('https://example.org/#/walk/a?at=b')
  if (!qr) throw new Error('It did not fit.')
  expect(qr.path).toMatch(/^(?:M\d+ \d+h\d+v1h-\d+z)+$/)
  const runs = Array.from(qr.path.matchAll(/M(\d+) (\d+)h(\d+)/g), (one) => one.slice(1).map(Number))
  const lefts = runs.map(([x = 0]) => x)
  const rights = runs.map(([x = 0, , length = 0]) => x + length)
  const tops = runs.map(([, y = 0]) => y)
  expect([Math.min(...lefts), Math.max(...rights), Math.min(...tops), Math.max(...tops) + 1]).toEqual([
    4,
    qr.size - 4,
    4,
    qr.size - 4,
  ])
})

test('a text that no code holds has no poster', () => {
  expect(posterQr('x'.repeat(3000))).toBeUndefined()
})
