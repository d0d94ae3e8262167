import { deflateSync } from 'fflate'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { importGeojson } from '../../../src/place/pack/import-geojson.ts'
import { linkToPack, packToLink } from '../../../src/place/pack/pack-link.ts'
import { writePack } from '../../../src/place/pack/write-pack.ts'
import { anyPack, street } from './packs.ts'
import { kindOf, strangersFile, utf8 } from './strangers.ts'

const base64Url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')

test('a pack goes through a link unchanged, in characters that no address escapes', () => {
  fc.assert(
    fc.property(anyPack, (pack) => {
      const link = packToLink(pack)
      if (!link.ok) throw new Error('It did not fit.')
      expect(encodeURIComponent(link.text)).toBe(link.text)
      expect(linkToPack(link.text)).toEqual({ ok: true, pack })
    }),
  )
})

test('a street fits into a link, a city does not', () => {
  const packOf = (count: number) => {
    const imported = importGeojson(strangersFile(count), { kindOf })
    if (!imported.ok) throw new Error('It was refused.')
    return imported.pack
  }
  expect(packToLink(packOf(300)).ok).toBe(true)
  expect(packToLink(packOf(5000))).toMatchObject({
    ok: false,
    problems: [{ code: 'link-too-long', params: { max: 24_000 } }],
  })
})

test.each([
  ['nothing', '', 'bad-link'],
  ['another version', '2abc', 'bad-link'],
  ['characters that do not belong', '1ab<c', 'bad-link'],
  ['a length that cannot be', '1abcde', 'bad-link'],
  ['no packed data', '1____', 'bad-link'],
  ['half a pack', `1${base64Url(deflateSync(utf8(writePack(street))).subarray(0, 80))}`, 'bad-link'],
  ['a megabyte of letters', `1${'a'.repeat(1_000_000)}`, 'link-too-long'],
  [
    '15 MB in a short link',
    `1${base64Url(deflateSync(new Uint8Array(15_000_000), { level: 9 }))}`,
    'bad-link',
  ],
  ['a pack that is none', `1${base64Url(deflateSync(utf8('{}')))}`, 'missing-key'],
  [
    'a pack with markup',
    `1${base64Url(deflateSync(utf8(writePack(street).replace('Corner', '<b>'))))}`,
    'unclean-text',
  ],
])('%s is refused', (_, text, code) => {
  const read = linkToPack(text)
  expect(read.ok).toBe(false)
  expect(read.ok ? [] : read.problems.map((one) => one.code)).toEqual([code])
})

test('no text makes a link throw', () => {
  const link = packToLink(street)
  const text = link.ok ? link.text : ''
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.stringMatching(/^[\w-]{0,6}$/), (at, piece) => {
      const read = linkToPack(text.slice(0, at) + piece + text.slice(at + 3))
      expect(read.ok || read.problems.length > 0).toBe(true)
    }),
    { numRuns: 500 },
  )
})
