import { limits, makePack, readPack, writePack, type PlacePack } from '#place'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { beside } from '../../src/walk/packs/beside.ts'
import { keepPack } from '../../src/walk/packs/keep-pack.ts'
import { listMyPacks, openMyPacks, readMyPack } from '../../src/walk/packs/my-packs.ts'
import { freshBrowser } from '../record/browser.ts'

beforeAll(freshBrowser)
beforeEach(async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')))
  await (await openMyPacks()).clear('packs')
})

const packOf = (id: string, title: string, places: readonly string[]): PlacePack =>
  makePack({
    id,
    title: { en: title, es: title },
    invented: false,
    levels: {},
    places: places.map((name) => ({ id: name, name, otherNames: [], level: 0 })),
  })

const keptNow = async () =>
  (await listMyPacks()).map(({ id, title, places }) => [id, title.en, places.map((place) => place.id)])

test('a pack whose id is kept already is told, and nothing is changed', async () => {
  const first = packOf('street', 'Street', ['florist'])
  expect(await keepPack(first, 'tell')).toEqual({ kept: first })
  expect(await keepPack(packOf('street', 'Street', ['tailor', 'bank']), 'tell')).toEqual({ before: first })
  expect(await keptNow()).toEqual([['street', 'Street', ['florist']]])
})

test('keeping both gives the new one an id and a title of its own, as often as it is done', async () => {
  await keepPack(packOf('street', 'Street', ['florist']), 'tell')
  await keepPack(packOf('street', 'Street', ['tailor']), 'both')
  await keepPack(packOf('street', 'Street', ['bank']), 'both')
  expect(await keptNow()).toEqual([
    ['street', 'Street', ['florist']],
    ['street-2', 'Street (2)', ['tailor']],
    ['street-3', 'Street (3)', ['bank']],
  ])
})

test('a pack that was given another title keeps it beside the one of its id', async () => {
  await keepPack(packOf('street', 'Street', ['florist']), 'tell')
  await keepPack(packOf('street', 'North Street', ['tailor']), 'both')
  expect(await keptNow()).toContainEqual(['street-2', 'North Street', ['tailor']])
})

test('one is replaced only by choice, and keeping the same again asks nothing', async () => {
  await keepPack(packOf('street', 'Street', ['florist']), 'tell')
  await keepPack(packOf('street', 'Street', ['tailor']), 'replace')
  await keepPack(packOf('street', 'Street', ['tailor']), 'tell')
  expect(await keptNow()).toEqual([['street', 'Street', ['tailor']]])
})

test.each(['tell', 'replace', 'both'] as const)(
  'a pack with the id of one that comes with the app gets another, never that of a kept one: %s',
  async (onClash) => {
    for (const place of ['florist', 'tailor'])
      await keepPack(packOf('maple-court', 'My mall', [place]), onClash)
    expect(await keptNow()).toEqual([
      ['maple-court-2', 'My mall', ['florist']],
      ['maple-court-3', 'My mall (3)', ['tailor']],
    ])
    for (const id of ['make', 'near-me']) await keepPack(packOf(id, id, []), onClash)
    expect((await keptNow()).map(([id]) => id)).toEqual([
      'make-2',
      'maple-court-2',
      'maple-court-3',
      'near-me-2',
    ])
  },
)

test('a pack titled as one that comes with the app is told from it', () => {
  const shipped = packOf('maple-court', 'Maple Court Mall', [])
  const { id, title } = beside(shipped, new Set(['maple-court']), [shipped])
  expect([id, title.en, title.es]).toEqual(['maple-court-2', 'Maple Court Mall (2)', 'Maple Court Mall (2)'])
})

test('what cannot be read any more is not written over', async () => {
  await (await openMyPacks()).put('packs', '{"format":99}', 'street')
  await keepPack(packOf('street', 'Street', ['florist']), 'replace')
  expect(await (await openMyPacks()).get('packs', 'street')).toBe('{"format":99}')
  expect(await readMyPack('street-2')).toMatchObject({ title: { en: 'Street' } })
})

test('the longest id and title still leave a pack that can be read again', () => {
  const long = packOf(`${'a'.repeat(limits.id - 2)}-b`, `${'é '.repeat(limits.name / 2 - 1)}éé`, [])
  const second = beside(long, new Set([long.id]), [long])
  expect(readPack(writePack(long)).ok).toBe(true)
  expect(readPack(writePack(second))).toEqual({ ok: true, pack: second })
  expect(second.id).not.toBe(long.id)
})
