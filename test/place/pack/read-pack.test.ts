import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPack } from '../../../src/place/pack/read-pack.ts'
import { writePack } from '../../../src/place/pack/write-pack.ts'
import { collection, feature, makeRandom, point, utf8 } from './strangers.ts'
import { anyPack, isSound, street } from './packs.ts'

const firstShift = { format: 1, id: 'x', title: { en: 'X', es: 'X' }, invented: false }
const stored = (features: unknown[], header: object = firstShift) =>
  collection(features, { firstShift: header })
const properties = { id: 'a', name: 'A' }

function problemOf(text: string) {
  const read = readPack(text)
  if (read.ok) throw new Error('It was opened.')
  return read.problems[0]
}

test('what is written is read again as the same pack, long and short', () => {
  fc.assert(
    fc.property(anyPack, fc.boolean(), (pack, isShort) => {
      const text = writePack(pack, { isShort })
      expect(readPack(text)).toEqual({ ok: true, pack })
      expect(readPack(utf8(`\ufeff${text}`))).toEqual({ ok: true, pack })
    }),
  )
})

test('a pack that was written before other names were told apart still opens as it is', () => {
  const otherNames = ['A', 'a', 'Á', 'Brand', 'brand']
  const read = readPack(stored([feature(null, { ...properties, otherNames })]))
  expect(read).toMatchObject({ ok: true, pack: { places: [{ name: 'A', otherNames }] } })
})

test('a pack is written the same each time, one place on each line', () => {
  const [ground, up, cellar] = ['Ground', 'Up', 'Cellar'].map((one) => ({ en: one, es: one }))
  if (!ground || !up || !cellar) throw new Error('There are three.')
  const text = writePack({ ...street, levels: { '-2': cellar, '1.5': up, '-1': cellar, '0': ground } })
  expect(text.split('\n')).toHaveLength(7)
  expect(writePack({ ...street, levels: { '0': ground, '-1': cellar, '1.5': up, '-2': cellar } })).toBe(text)
})

test('a front drawn from left to right gives middle, width and the way it looks', () => {
  const line = {
    type: 'LineString',
    coordinates: [
      [4.35, 50.85],
      [4.3501, 50.85],
    ],
  }
  const read = readPack(stored([feature(line, properties)]))
  expect(read).toMatchObject({
    ok: true,
    pack: { places: [{ at: { lng: 4.35005, lat: 50.85 }, facing: 180, width: 7 }] },
  })
})

test('the centre of a pack lies between its places, also across the date line', () => {
  const read = readPack(
    stored([
      feature(point(179.9, 10), properties),
      feature(point(-179.7, 12), { id: 'b', name: 'B' }),
      feature(null, { id: 'c', name: 'C' }),
    ]),
  )
  const centre = read.ok ? read.pack.centre : undefined
  expect(centre?.lng).toBeCloseTo(-179.9, 6)
  expect(centre?.lat).toBeCloseTo(11, 6)
})

describe('a pack that is not as it should be is refused with its line', () => {
  test.each([
    ['an unknown key', stored([feature(null, { ...properties, color: 'red' })]), 'unknown-key', '"color"'],
    ['a missing name', stored([feature(null, { id: 'a' })]), 'missing-key', '"properties"'],
    [
      'a key that JavaScript owns',
      stored([feature(null, properties)]).replace('"id": "a"', '"__proto__": {}, "id": "a"'),
      'reserved-key',
      '__proto__',
    ],
    [
      'a reserved key behind an escape',
      stored([feature(null, properties)]).replace('"id": "a"', '"\\u0063onstructor": 1, "id": "a"'),
      'reserved-key',
      'u0063onstructor',
    ],
    ['markup in a name', stored([feature(null, { id: 'a', name: '<b>A</b>' })]), 'unclean-text', '<b>A</b>'],
    [
      'a name that turns its text round',
      stored([feature(null, { id: 'a', name: 'A\u202eB' })]),
      'unclean-text',
      'A\u202eB',
    ],
    [
      'a name without end',
      stored([feature(null, { id: 'a', name: 'A'.repeat(81) })]),
      'unclean-text',
      'AAAA',
    ],
    [
      'an id that is no word of an address',
      stored([feature(null, { id: '../a', name: 'A' })]),
      'bad-id',
      '../a',
    ],
    [
      'the same id twice',
      stored([feature(null, properties), feature(null, properties)]),
      'duplicate-id',
      '"id": "a"',
    ],
    ['a position off the map', stored([feature(point(181, 0), properties)]), 'off-map', '"coordinates"'],
    [
      'a position without end',
      stored([feature(point(1, 0), properties)]).replace('[\n     1,', '[\n     1e999,'),
      'bad-coordinates',
      '1e999',
    ],
    ['a text as a number', stored([feature(point('1', 0), properties)]), 'wrong-type', '"1"'],
    [
      'a surface',
      stored([feature({ type: 'Polygon', coordinates: [] }, properties)]),
      'wrong-type',
      '"Polygon"',
    ],
    [
      'a front of half a kilometre',
      stored([
        feature(
          {
            type: 'LineString',
            coordinates: [
              [0, 0],
              [0.005, 0],
            ],
          },
          properties,
        ),
      ]),
      'front-too-long',
      '"geometry"',
    ],
    ['another format', stored([], { ...firstShift, format: 2 }), 'wrong-type', '"format"'],
    [
      'a floor that is no number',
      stored([], { ...firstShift, levels: { G: firstShift.title } }),
      'out-of-range',
      '"G"',
    ],
    ['a title in one language', stored([], { ...firstShift, title: { en: 'X' } }), 'missing-key', '"title"'],
    ['NaN', stored([feature(point(1, 2), properties)]).replace('     2\n', '     NaN\n'), 'not-json', 'NaN'],
    ['text that stops', stored([]).slice(0, 40), 'not-json', ''],
    ['a comma too many', '{"type":1,\n}', 'not-json', '}'],
  ])('%s', (_, text, code, words) => {
    const problem = problemOf(text)
    expect(problem).toMatchObject({ code, severity: 'refused' })
    expect(text.split('\n')[(problem?.line ?? 0) - 1]).toContain(words)
  })

  test.each([
    ['a list', '[]', 'wrong-type'],
    ['too much nesting', '['.repeat(5_000_000), 'too-deep'],
    ['too many lists', `[${'[],'.repeat(1_600_000)}[]]`, 'too-much'],
    ['too many places', stored(Array.from({ length: 5001 }, () => null)), 'too-many-places'],
    ['too many bytes', ' '.repeat(20_000_001), 'too-big'],
  ])('%s', (_, text, code) => {
    expect(problemOf(text)?.code).toBe(code)
  })

  test('bytes that are no UTF-8', () => {
    expect(readPack(Uint8Array.of(0x7b, 0xff, 0x7d))).toMatchObject({ problems: [{ code: 'not-utf8' }] })
  })

  test('a file with a problem in each of 5,000 places tells twenty and counts the rest', () => {
    const read = readPack(stored(Array.from({ length: 5000 }, (_, id) => feature(null, { id: `p${id}` }))))
    if (read.ok) throw new Error('It was opened.')
    expect(read.problems).toHaveLength(20)
    expect(read.problems[19]?.params['more']).toBe(4980)
  })
})

test('no JSON value and no damaged pack makes the reader throw or lie', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), (text) => {
      expect(readPack(text).ok).toBe(false)
    }),
  )
  const text = writePack(street)
  const random = makeRandom(3)
  const pieces = [
    '"',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    'null',
    '1e999',
    '-',
    '\\u',
    '__proto__',
    '\u202e',
    '\n',
    'NaN',
    '{}',
  ]
  for (let round = 0; round < 3000; round++) {
    const at = Math.floor(random() * text.length)
    const piece = pieces[Math.floor(random() * pieces.length)] ?? ''
    const damaged = text.slice(0, at) + piece + text.slice(at + Math.floor(random() * 12))
    const read = readPack(damaged)
    expect(isSound(read)).toBe(true)
  }
})
