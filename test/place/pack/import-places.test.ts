import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { importPlaces, importText } from '../../../src/place/pack/import-places.ts'
import { writePack } from '../../../src/place/pack/write-pack.ts'
import { isSound, street } from './packs.ts'
import { collection, feature, kindOf, makeRandom, point, strangersFile, utf8 } from './strangers.ts'

const take = (bytes: Uint8Array) => importPlaces(bytes, { kindOf })
const cafe = collection([feature(point(4.35, 50.85), { name: 'Café Ñandú', amenity: 'cafe' })])
const unit = (name: string) =>
  collection([{ ...(feature(point(1, 1), { name, category: 'room' }) as object), id: 'u' }])

const utf16 = (text: string, isLittle: boolean) => {
  const bytes = new Uint8Array(2 + text.length * 2)
  const view = new DataView(bytes.buffer)
  for (const [at, code] of [0xfeff, ...Array.from(text, (letter) => letter.charCodeAt(0))].entries())
    view.setUint16(at * 2, code, isLittle)
  return bytes
}

test.each([
  ['UTF-8', utf8(cafe), []],
  ['UTF-8 with a mark', utf8(`\ufeff${cafe}`), []],
  ['UTF-16, little end first', utf16(cafe, true), []],
  ['UTF-16, big end first', utf16(cafe, false), []],
  ['Windows-1252', Uint8Array.from(cafe, (letter) => letter.charCodeAt(0)), ['windows-1252']],
])('a name keeps its letters in %s', (_, bytes, codes) => {
  const imported = take(bytes)
  expect(imported).toMatchObject({
    ok: true,
    pack: { places: [{ id: 'cafe-nandu', name: 'Café Ñandú', kind: 'cafe' }] },
  })
  expect(imported.problems.map(({ code }) => code)).toEqual([...codes, 'no-licence'])
})

test.each([
  ['a pack', utf8(writePack(street)), 'Corner Crumb'],
  ['GeoJSON', utf8(cafe), 'Café Ñandú'],
  [
    'Overpass',
    utf8('{"elements":[{"type":"node","id":1,"lat":1,"lon":1,"tags":{"name":"Bun","shop":"bakery"}}]}'),
    'Bun',
  ],
  [
    'XML',
    utf8('\n<osm><node id="1" lat="1" lon="1"><tag k="name" v="Bun"/><tag k="shop" v="x"/></node></osm>'),
    'Bun',
  ],
  ['IMDF', zipSync({ 'unit.geojson': strToU8(unit('Hall')) }), 'Hall'],
])('%s is known by its content, whatever the file is called', (_, bytes, name) => {
  const imported = importPlaces(bytes, { kindOf, fileName: 'photo.jpg' })
  expect(imported.ok && imported.pack.places[0]?.name).toBe(name)
})

test.each([
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2), 'not-text'],
  ['prose', utf8('Hello, here are my places.'), 'unknown-format'],
  ['nothing', utf8(''), 'unknown-format'],
  ['other JSON', utf8('{"type":"Topology","objects":{}}'), 'unknown-format'],
  [
    'one of our packs with a mistake',
    utf8(writePack(street).replace('"format":1', '"format":9')),
    'wrong-type',
  ],
  ['more than 20 MB', new Uint8Array(20_000_001), 'too-big'],
  ['brackets without end', utf8('['.repeat(1_000_000)), 'too-deep'],
  ['objects without end', utf8('{"a":'.repeat(1_000_000)), 'too-deep'],
])('%s is refused with a reason', (_, bytes, code) => {
  const imported = take(bytes)
  expect(imported.ok).toBe(false)
  expect(imported.problems.map((one) => one.code)).toEqual([code])
})

test('a pack is taken as it is, under another name where one is given', () => {
  expect(take(utf8(writePack(street)))).toEqual({ ok: true, pack: street, problems: [] })
  const renamed = importPlaces(utf8(writePack(street)), { kindOf, id: 'Our street', title: 'Ours' })
  expect(renamed).toMatchObject({
    pack: { id: 'our-street', title: { en: 'Ours', es: 'Ours' }, places: street.places },
  })
})

test('no JSON value makes an importer throw, and every pack it gives can be stored', () => {
  const key = fc.constantFrom(
    'type',
    'features',
    'geometry',
    'coordinates',
    'properties',
    'name',
    'elements',
    'tags',
    'id',
    'lat',
    'lon',
    'nodes',
    'members',
    'level',
    'shop',
    '__proto__',
    'toString',
  )
  const word = fc.constantFrom(
    'Feature',
    'FeatureCollection',
    'Point',
    'Polygon',
    'LineString',
    'node',
    'way',
    'A',
    '<b>',
    '1',
    'bakery',
    '\ud800',
  )
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'medium' },
      word,
      fc.double(),
      fc.constant(null),
      tie('list'),
      tie('object'),
    ),
    list: fc.array(tie('value'), { maxLength: 4 }),
    object: fc.dictionary(key, tie('value'), { maxKeys: 6 }),
  }))
  fc.assert(
    fc.property(value, fc.array(value, { maxLength: 4 }), (root, list) => {
      for (const file of [root, { type: 'FeatureCollection', features: list }, { elements: list }]) {
        const imported = importText(JSON.stringify(file) ?? '', { kindOf })
        expect(isSound(imported)).toBe(true)
      }
    }),
    { numRuns: 400 },
  )
})

test('features of any shape and any Unicode give packs that can be stored', () => {
  const number = fc.oneof(fc.double(), fc.constantFrom(0, 1e308, -0, 90, 180, '4.35', 'x', null))
  const position = fc.array(number, { maxLength: 3 })
  const coordinates = fc.oneof(
    position,
    fc.array(position, { maxLength: 5 }),
    fc.array(fc.array(position, { maxLength: 5 }), { maxLength: 2 }),
  )
  const geometry = fc.record({
    type: fc.constantFrom('Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'),
    coordinates,
  })
  const text = fc.string({ unit: 'binary', maxLength: 100 })
  const properties = fc.record(
    {
      name: text,
      alt_name: text,
      level: fc.oneof(text, number),
      facing: number,
      width: number,
      repeat_on: text,
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(geometry, properties), { maxLength: 6 }), (features) => {
      const imported = importText(collection(features.map(([shape, said]) => feature(shape, said))), {
        kindOf,
      })
      expect(isSound(imported)).toBe(true)
    }),
    { numRuns: 400 },
  )
})

test("a stranger's file damaged anywhere is taken or refused, never a crash", () => {
  const text = strangersFile(12)
  const random = makeRandom(11)
  const pieces = [
    '"',
    '}',
    ']',
    ',',
    '1e999',
    'NaN',
    '{',
    '[[',
    '\u202e',
    '<osm>',
    '\u0000',
    'null',
    ' ',
    '7',
    'x',
    '<b>',
    '"__proto__":1,',
    '-',
  ]
  let taken = 0
  for (let round = 0; round < 1500; round++) {
    const at = Math.floor(random() * text.length)
    const piece = pieces[Math.floor(random() * pieces.length)] ?? ''
    const imported = take(utf8(text.slice(0, at) + piece + text.slice(at + Math.floor(random() * 3))))
    expect(isSound(imported)).toBe(true)
    if (imported.ok) taken++
  }
  expect(taken).toBeGreaterThan(100)
})
