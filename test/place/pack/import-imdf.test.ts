import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { importImdf } from '../../../src/place/pack/import-imdf.ts'
import { collection, kindOf } from './strangers.ts'

const of = (id: string, geometry: unknown, properties: unknown) => ({
  type: 'Feature',
  id,
  geometry,
  properties,
})
const box = (lng: number, lat: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [lng, lat],
      [lng + 2e-4, lat],
      [lng + 2e-4, lat + 2e-4],
      [lng, lat + 2e-4],
      [lng, lat],
    ],
  ],
})

/** A mall of two shops, a kiosk, a named room and the parts of a building. */
const mall: Record<string, unknown[]> = {
  venue: [of('v', null, { category: 'shoppingcenter', name: { en: 'Elm Mall' } })],
  level: [
    of('l0', box(4.35, 50.85), { ordinal: 0, name: { en: 'Ground', es: 'Planta baja' } }),
    of('l1', box(4.35, 50.85), { ordinal: 1, name: { en: 'Up' } }),
  ],
  unit: [
    of('u1', box(4.35, 50.85), { category: 'room', level_id: 'l0', name: null }),
    of('u2', box(4.351, 50.85), { category: 'foodservice', level_id: 'l1', name: null }),
    of('u3', box(4.352, 50.85), { category: 'room', level_id: 'l1', name: { en: 'Fossil Hall' } }),
    of('u4', box(4.353, 50.85), { category: 'restroom.male', level_id: 'l0', name: { en: 'Gents' } }),
  ],
  opening: [
    // In the south of u1, drawn from its left to its right as seen from inside; and a back door in the north.
    of(
      'o1',
      {
        type: 'LineString',
        coordinates: [
          [4.35015, 50.85],
          [4.35005, 50.85],
        ],
      },
      { category: 'pedestrian', level_id: 'l0' },
    ),
    of(
      'o2',
      {
        type: 'LineString',
        coordinates: [
          [4.3501, 50.8502],
          [4.35011, 50.8502],
        ],
      },
      { category: 'pedestrian', level_id: 'l0' },
    ),
    of(
      'o3',
      {
        type: 'LineString',
        coordinates: [
          [4.35105, 50.85],
          [4.35115, 50.85],
        ],
      },
      { category: 'pedestrian', level_id: 'l0' },
    ),
  ],
  anchor: [
    of('a1', { type: 'Point', coordinates: [4.3501, 50.8501] }, { unit_id: 'u1' }),
    of('a2', { type: 'Point', coordinates: [4.3511, 50.8501] }, { unit_id: 'u2' }),
  ],
  occupant: [
    of('s1', null, { category: 'bakery', anchor_id: 'a1', name: { es: 'Bollo', en: 'Bun' } }),
    of('s2', null, { category: 'conveniencestore', anchor_id: 'a2', name: { en: 'Quick' } }),
  ],
  kiosk: [of('k1', box(4.354, 50.85), { level_id: 'l1', anchor_id: null, name: { en: 'Shades' } })],
}

const zip = (parts: Record<string, unknown[] | string>, folder = '') =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        `${folder}${name}.geojson`,
        strToU8(typeof part === 'string' ? part : collection(part)),
      ]),
    ),
  )
const take = (bytes: Uint8Array) => importImdf(bytes, { kindOf })
const codesOf = ({ problems }: ReturnType<typeof take>) => problems.map(({ code }) => code)

test('a mall gives its shops with floor, kind, door and front, its kiosks and its named rooms', () => {
  const imported = take(zip(mall, 'Elm Mall/'))
  if (!imported.ok) throw new Error('It was refused.')
  expect(imported.pack).toMatchObject({
    id: 'elm-mall',
    title: { en: 'Elm Mall' },
    levels: { '0': { en: 'Ground', es: 'Planta baja' }, '1': { en: 'Up', es: 'Up' } },
  })
  expect(imported.pack.places).toMatchObject([
    {
      name: 'Bun',
      otherNames: ['Bollo'],
      kind: 'bakery',
      level: 0,
      at: { lng: 4.3501, lat: 50.85 },
      facing: 180,
      width: 7,
    },
    { name: 'Quick', kind: 'convenience', level: 1, at: { lng: 4.3511, lat: 50.8501 } },
    { name: 'Shades', level: 1, at: { lng: 4.3541, lat: 50.8501 } },
    { name: 'Fossil Hall', level: 1, at: { lng: 4.3521, lat: 50.8501 } },
  ])
})

test('alternate names of occupants and rooms come along, in whatever language', () => {
  const occupant = [
    of('s1', null, {
      category: 'bakery',
      anchor_id: 'a1',
      name: { 'en-US': 'Bun', es: 'Bollo', fr: 'Brioche' },
      alt_name: { fr: 'La Brioche', en: 'BUN' },
    }),
  ]
  const unit = [
    of('u9', box(4.355, 50.85), {
      category: 'room',
      level_id: 'l0',
      name: { en: 'Nook' },
      alt_name: { en: 'The Nook' },
    }),
  ]
  const imported = take(zip({ ...mall, occupant, unit: [...(mall['unit'] ?? []), ...unit] }))
  if (!imported.ok) throw new Error('It was refused.')
  const named = Object.fromEntries(imported.pack.places.map(({ name, otherNames }) => [name, otherNames]))
  expect(named).toMatchObject({ Bun: ['La Brioche', 'Bollo'], Nook: ['The Nook'] })
})

test('an occupant whose anchor is not there is kept without a position, with file and line', () => {
  const occupant = [
    ...(mall['occupant'] ?? []),
    of('s3', null, { category: 'cafe', anchor_id: 'gone', name: { en: 'Lost' } }),
  ]
  const imported = take(zip({ ...mall, occupant }))
  const told = imported.problems.find(({ code }) => code === 'unknown-reference')
  expect(told).toMatchObject({ params: { file: 'occupant.geojson', name: 'Lost', id: 'gone' } })
  expect(collection(occupant).split('\n')[(told?.line ?? 0) - 1]).toContain('{')
  expect(imported.ok && imported.pack.places.find(({ name }) => name === 'Lost')).toMatchObject({
    kind: 'cafe',
  })
})

test('a kiosk or room whose outline is broken is left out with file and line', () => {
  const kiosk = [of('k1', { type: 'Polygon', coordinates: [] }, { level_id: 'l1', name: { en: 'Shades' } })]
  const imported = take(zip({ ...mall, kiosk }))
  expect(imported.ok && imported.pack.places.map(({ name }) => name)).toEqual(['Bun', 'Quick', 'Fossil Hall'])
  expect(imported.problems.find(({ code }) => code === 'empty-geometry')).toMatchObject({
    severity: 'refused',
    line: 4,
    params: { file: 'kiosk.geojson', name: 'Shades' },
  })
})

test('a broken file in the archive is told by name, and the others are taken', () => {
  const imported = take(zip({ ...mall, kiosk: '{"type":\n"FeatureCollection",' }))
  expect(imported.ok).toBe(true)
  expect(imported.problems.filter(({ severity }) => severity === 'refused')).toMatchObject([
    { code: 'not-json', line: 2, params: { file: 'kiosk.geojson' } },
  ])
})

describe('archives that are none, or too much', () => {
  const bomb = new Uint8Array(70_000_000)

  test.each([
    ['a zip of something else', () => zipSync({ 'photo.jpg': Uint8Array.of(1, 2) }), 'not-imdf'],
    ['a zip that stops', () => zip(mall).subarray(0, 300), 'not-zip'],
    ['bytes that only begin like a zip', () => strToU8(`PK\u0003\u0004${'x'.repeat(100_000)}`), 'not-zip'],
    [
      '300 files',
      () =>
        zipSync(Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`${at}.txt`, new Uint8Array(1)]))),
      'zip-too-many',
    ],
    ['70 MB in a few kB', () => zipSync({ 'unit.geojson': bomb }), 'zip-too-big'],
    [
      '70 MB in several files',
      () =>
        zipSync({
          'unit.geojson': bomb.subarray(0, 35_000_000),
          'level.geojson': bomb.subarray(0, 35_000_000),
        }),
      'zip-too-big',
    ],
  ])('%s', (_, make, code) => {
    const imported = take(make())
    expect(imported.ok).toBe(false)
    expect(codesOf(imported)).toEqual([code])
  })

  test('an archive that declares less than it holds is cut off all the same', () => {
    const bytes = zipSync({ 'unit.geojson': bomb })
    const view = new DataView(bytes.buffer)
    for (let at = 0; at + 4 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true)
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true)
    }
    expect(codesOf(take(bytes))).toEqual(['zip-too-big'])
  })

  test('a zip damaged anywhere is refused or read, never a crash', () => {
    const whole = zip(mall)
    for (let at = 0; at < whole.length; at += 13) {
      const bytes = whole.slice()
      bytes[at] = (bytes[at] ?? 0) ^ 0xff
      expect(take(bytes).problems.length).toBeGreaterThanOrEqual(0)
    }
  })
})
