import { describe, expect, test } from 'vitest'
import { importGeojson } from '../../../src/place/pack/import-geojson.ts'
import { readPack } from '../../../src/place/pack/read-pack.ts'
import { writePack } from '../../../src/place/pack/write-pack.ts'
import { collection, feature, kindOf, point, strangersFile } from './strangers.ts'

function take(text: string, more: object = {}) {
  const imported = importGeojson(text, { kindOf, fileName: 'my street.geojson', ...more })
  return {
    pack: imported.ok ? imported.pack : undefined,
    places: imported.ok ? imported.pack.places : [],
    problems: imported.problems,
    codes: imported.problems.map(({ code }) => code).filter((code) => code !== 'no-licence'),
  }
}

const takeOne = (geometry: unknown, properties: unknown) => take(collection([feature(geometry, properties)]))
const line = (...coordinates: unknown[]) => ({ type: 'LineString', coordinates })
const ring = [
  [4.35, 50.85],
  [4.351, 50.85],
  [4.351, 50.851],
  [4.35, 50.851],
]

describe('names and kinds are found in whatever properties', () => {
  test.each([
    [{ name: 'Bun', shop: 'bakery' }, 'Bun', 'bakery'],
    [{ NAME: 'Bun', Category: 'Bakery' }, 'Bun', 'bakery'],
    [{ title: 'Bun', type: 'Food > Bakery' }, 'Bun', 'bakery'],
    [{ label: 'Shirts', category: 'clothing_store' }, 'Shirts', 'clothes'],
    [{ brand: 'Pills', kind: 'Drug Store' }, 'Pills', 'pharmacy'],
    [{ names: { primary: 'Ink' }, categories: { primary: 'bookstore' } }, 'Ink', 'books'],
    [{ name: { fr: 'Le Pain' }, tags: { shop: 'bakery' } }, 'Le Pain', 'bakery'],
    [{ name: 7, shop: 'convenience;bakery' }, '7', 'bakery'],
    [{ name: 'Bun', category: 'elsewhere' }, 'Bun', undefined],
    [{ name: 'Bun', category: { a: { b: {} } }, shop: ['bakery'] }, 'Bun', 'bakery'],
  ])('%j', (properties, name, kind) => {
    const { places } = takeOne(point(4.35, 50.85), properties)
    expect(places).toHaveLength(1)
    expect(places[0]).toMatchObject({ name, at: { lng: 4.35, lat: 50.85 } })
    expect(places[0]?.kind).toBe(kind)
  })

  test('bars, tobacco, cannabis and casinos stay in the pack', () => {
    const tags = [{ amenity: 'bar' }, { shop: 'tobacco' }, { shop: 'cannabis' }, { amenity: 'casino' }]
    const { places } = take(
      collection(tags.map((one, at) => feature(point(at, 1), { name: `No. ${at}`, ...one }))),
    )
    expect(places.map(({ kind }) => kind)).toEqual(['bar', 'tobacco', 'cannabis', 'casino'])
  })

  test('other names are kept once, and streets are no places', () => {
    const { places, codes } = take(
      collection([
        feature(point(1, 1), {
          name: 'Bun',
          alt_name: 'Bunny;The <i>Bun</i>',
          'name:es': 'Bollo',
          brand: 'Bun',
        }),
        feature(line([1, 1], [1.001, 1]), { name: 'High Street', highway: 'residential' }),
      ]),
    )
    expect(places).toMatchObject([{ name: 'Bun', otherNames: ['Bunny', 'The Bun', 'Bollo'] }])
    expect(codes).toEqual(['not-a-place'])
  })
})

test('brand, short, former, official and translated names are other names, however they are written', () => {
  const { places } = take(
    collection([
      feature(point(1, 1), {
        name: 'Route 66 Fuel',
        old_name: 'Pump & Go',
        official_name: 'Route Sixty-Six Fuel Ltd',
        'official_name:ru': 'АЗС',
        short_name: 'R66',
        'brand:wikidata': 'Q110716465',
        brand: { names: { primary: 'Coral Oil' } },
        alt_name: 'CORAL OIL; route 66  fuel',
        'name:en': 'Route 66 Fuel',
        'name:es': 'Gasolinera Ruta 66',
        'name:ja': 'ルート66',
      }),
    ]),
  )
  expect(places[0]?.otherNames).toEqual([
    'Coral Oil',
    'R66',
    'Gasolinera Ruta 66',
    'Route Sixty-Six Fuel Ltd',
    'Pump & Go',
  ])
})

test('other names are bounded in number and length, and clean', () => {
  const many = Array.from({ length: 40 }, (_, at) => `Name ${at}`).join(';')
  const { places } = take(
    collection([
      feature(point(1, 1), {
        name: 'A',
        alt_name: many,
        brand: '\u202eL<b>ong</b> '.repeat(40),
        short_name: '  ',
      }),
    ]),
  )
  const [first = '', ...rest] = places[0]?.otherNames ?? []
  expect(first.length).toBeLessThanOrEqual(80)
  expect(first).toMatch(/^L ong L ong/)
  expect(rest).toEqual(Array.from({ length: 11 }, (_, at) => `Name ${at}`))
})

describe('every geometry gives a door, or a reason with its line', () => {
  test.each([
    ['a surface', { type: 'Polygon', coordinates: [[...ring, ring[0]]] }, { lng: 4.3505, lat: 50.8505 }],
    [
      'a surface that was not closed',
      { type: 'Polygon', coordinates: [ring] },
      { lng: 4.3505, lat: 50.8505 },
    ],
    [
      'an L, whose centre lies outside',
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [10, 0],
            [10, 1],
            [1, 1],
            [1, 10],
            [0, 10],
            [0, 0],
          ].map(([x = 0, y = 0]) => [x / 1000, y / 1000]),
        ],
      },
      { lng: 0.0005, lat: 0.0028684 },
    ],
    [
      'a surface without area',
      {
        type: 'Polygon',
        coordinates: [
          [
            [1, 2],
            [1, 2],
            [1, 2],
          ],
        ],
      },
      { lng: 1, lat: 2 },
    ],
    [
      'the largest of several',
      {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [1, 1],
              [1.0001, 1],
              [1, 1.0001],
            ],
          ],
          [[...ring, ring[0]]],
        ],
      },
      { lng: 4.3505, lat: 50.8505 },
    ],
    [
      'the first of several points',
      {
        type: 'MultiPoint',
        coordinates: [
          [1, 2],
          [3, 4],
        ],
      },
      { lng: 1, lat: 2 },
    ],
    [
      'a point among other things',
      { type: 'GeometryCollection', geometries: [line([1, 1], [1, 1.001]), point(1, 2)] },
      { lng: 1, lat: 2 },
    ],
    [
      'a collection in a collection',
      { type: 'GeometryCollection', geometries: [{ type: 'GeometryCollection', geometries: [point(1, 2)] }] },
      { lng: 1, lat: 2 },
    ],
    ['a height, which is left', { type: 'Point', coordinates: [1, 2, 300] }, { lng: 1, lat: 2 }],
    ['numbers as texts', point('1.5', ' 2,5 '), { lng: 1.5, lat: 2.5 }],
    ['a line without length', line([1, 2], [1, 2]), { lng: 1, lat: 2 }],
    ['a line that closes', line(...ring, ring[0]), { lng: 4.3505, lat: 50.8505 }],
  ])('%s', (_, geometry, at) => {
    const { places } = takeOne(geometry, { name: 'A' })
    expect(places[0]?.at?.lng).toBeCloseTo(at.lng, 6)
    expect(places[0]?.at?.lat).toBeCloseTo(at.lat, 6)
  })

  test.each([
    ['a longitude beyond the map', point(200, 10), 'off-map'],
    ['a latitude beyond the map', point(10, -95), 'off-map'],
    ['null', point(null, 1), 'bad-coordinates'],
    ['words', point('east', 1), 'bad-coordinates'],
    ['a number too large', point(1, '1e999'), 'bad-coordinates'],
    ['objects', { type: 'Point', coordinates: { lng: 1, lat: 2 } }, 'bad-coordinates'],
    ['an empty point', { type: 'Point', coordinates: [] }, 'empty-geometry'],
    ['no coordinates', { type: 'Point' }, 'empty-geometry'],
    ['an empty surface', { type: 'Polygon', coordinates: [] }, 'empty-geometry'],
    ['an empty ring', { type: 'Polygon', coordinates: [[]] }, 'empty-geometry'],
    [
      'a broken ring',
      {
        type: 'Polygon',
        coordinates: [
          [
            [1, 1],
            [1, null],
            [2, 2],
          ],
        ],
      },
      'bad-coordinates',
    ],
    ['an empty collection', { type: 'GeometryCollection', geometries: [] }, 'empty-geometry'],
    ['lists as deep as they go', { type: 'MultiPolygon', coordinates: [[[[[[[[1]]]]]]]] }, 'bad-coordinates'],
    ['a street', line([1, 1], [1.1, 1]), 'front-too-long'],
    ['a geometry nobody knows', { type: 'Circle', coordinates: [1, 2] }, 'unknown-geometry'],
    ['a text', 'here', 'unknown-geometry'],
  ])('%s is left out', (_, geometry, code) => {
    const text = collection([feature(point(1, 1), { name: 'Kept' }), feature(geometry, { name: 'Lost' })])
    const { places, problems } = take(text)
    expect(places.map(({ name }) => name)).toEqual(['Kept'])
    const problem = problems.find((one) => one.code === code)
    expect(problem).toMatchObject({ severity: 'refused', params: { name: 'Lost' } })
    expect(text.split('\n')[(problem?.line ?? 0) - 1]).toContain('"geometry"')
  })

  test('a front has a width and looks away from its shop; a facing that is written counts more', () => {
    const front = line([4.35, 50.85], [4.3502, 50.85])
    expect(takeOne(front, { name: 'A' }).places[0]).toMatchObject({ facing: 180, width: 14.1 })
    expect(takeOne(front, { name: 'A' }).codes).toEqual(['facing-guessed'])
    expect(takeOne(front, { name: 'A', facing: 'NNW', width: '12 m' }).places[0]).toMatchObject({
      facing: 337.5,
      width: 12,
    })
    expect(takeOne(front, { name: 'A', facing: -90 }).places[0]).toMatchObject({ facing: 270 })
    expect(takeOne(point(1, 1), { name: 'A', facing: 'uphill', width: 'wide' }).codes).toEqual([
      'bad-facing',
      'bad-width',
    ])
  })

  test('a place at nought, nought, or without geometry, is one whose position nobody knows', () => {
    const { places, codes } = take(
      collection([feature(point(0, 0), { name: 'A' }), feature(null, { name: 'B' })]),
    )
    expect(places.every(({ at }) => at === undefined)).toBe(true)
    expect(codes).toEqual(['null-island'])
    expect(
      take(collection([feature(point(1, 1), { name: 'A' }), feature(null, { name: 'B' })])).codes,
    ).toEqual(['no-position'])
  })

  test('a position that only stands in the properties is used', () => {
    expect(takeOne(null, { name: 'A', Latitude: '50.85', Longitude: 4.35 }).places[0]?.at).toEqual({
      lng: 4.35,
      lat: 50.85,
    })
  })
})

describe('positions written the other way round', () => {
  test('are turned in the whole file where most of them would lie off the map', () => {
    const { places, codes } = take(
      collection([
        feature(point(34.05, -118.24), { name: 'A' }),
        feature(point(34.06, -88), { name: 'B' }),
        feature(point(34.06, -95), { name: 'C' }),
      ]),
    )
    expect(places.map(({ at }) => at)).toEqual([
      { lng: -118.24, lat: 34.05 },
      { lng: -88, lat: 34.06 },
      { lng: -95, lat: 34.06 },
    ])
    expect(codes).toEqual(['swapped-axes'])
  })

  test('are turned where the properties say so', () => {
    const { places, codes } = takeOne(point(50.85, 4.35), { name: 'A', lat: 50.85, lon: 4.35 })
    expect(places[0]?.at).toEqual({ lng: 4.35, lat: 50.85 })
    expect(codes).toEqual(['swapped-axes'])
  })

  test('are left out one by one where the file holds both orders', () => {
    const { places, codes } = take(
      collection([
        feature(point(-118.24, 34.05), { name: 'A' }),
        feature(point(34.06, -118.2), { name: 'B' }),
      ]),
    )
    expect(places.map(({ name }) => name)).toEqual(['A'])
    expect(codes).toEqual(['off-map'])
  })

  test('in metres of web maps are converted, in another grid refused', () => {
    const crs = (name: string) => ({ crs: { type: 'name', properties: { name } } })
    const metres = take(
      collection([feature(point(484_239.5, 6_594_142), { name: 'A' })], crs('urn:ogc:def:crs:EPSG::3857')),
    )
    expect(metres.places[0]?.at?.lng).toBeCloseTo(4.35, 4)
    expect(metres.places[0]?.at?.lat).toBeCloseTo(50.85, 2)
    expect(take(collection([feature(point(1, 1), { name: 'A' })], crs('EPSG:27700'))).codes).toEqual([
      'other-crs',
    ])
    expect(
      take(collection([feature(point(1, 1), { name: 'A' })], crs('urn:ogc:def:crs:OGC:1.3:CRS84'))).codes,
    ).toEqual([])
  })
})

describe('floors', () => {
  test.each([
    ['2', [2], []],
    [-1, [-1], []],
    ['0;1', [0], ['several-levels']],
    ['1-3', [1], ['several-levels']],
    ['G', [0], []],
    ['B2', [-2], []],
    ['1.5', [1.5], []],
    ['upstairs', [0], ['bad-level']],
    [1e9, [0], ['bad-level']],
    ['1e9-1e10', [0], ['bad-level']],
  ])('%j', (level, levels, codes) => {
    const found = takeOne(point(1, 1), { name: 'A', level })
    expect(found.places.map((place) => place.level)).toEqual(levels)
    expect(found.codes).toEqual(codes)
  })

  test('a place that repeats is there on each of its floors', () => {
    const { places } = takeOne(point(1, 1), { name: 'Kiosk', level: '0', repeat_on: '1-2' })
    expect(places.map(({ id, level }) => [id, level])).toEqual([
      ['kiosk', 0],
      ['kiosk-2', 1],
      ['kiosk-3', 2],
    ])
  })
})

describe('ids and doubles', () => {
  test('ids are words of an address, each given once', () => {
    const names = [
      'Café Ñandú',
      'CAFÉ ÑANDÚ',
      "Bella's Straße",
      '本屋',
      'Книги',
      'cafe-nandu-2',
      '__proto__',
      'constructor',
    ]
    const { places } = take(collection(names.map((name, at) => feature(point(at, 1), { name }))))
    expect(places.map(({ id }) => id)).toEqual([
      'cafe-nandu',
      'cafe-nandu-2',
      'bellas-strasse',
      'place',
      'place-2',
      'cafe-nandu-2-2',
      'proto',
      'constructor',
    ])
  })

  test('the point and the outline of one shop are one place; another shop of the chain is another', () => {
    const { places, problems } = take(
      collection([
        feature(point(4.35, 50.85), { name: 'Bun' }),
        feature(point(4.3501, 50.8501), { name: 'BUN', shop: 'bakery', alt_name: 'Bunny' }),
        feature(point(4.36, 50.85), { name: 'Bun', shop: 'bakery' }),
        feature(point(4.35, 50.85), { name: 'Bun', shop: 'books' }),
        feature(point(4.35, 50.85), { name: 'Bun', shop: 'bakery', level: 1 }),
      ]),
    )
    expect(places).toMatchObject([
      { name: 'Bun', kind: 'bakery', otherNames: ['Bunny'], at: { lng: 4.35, lat: 50.85 } },
      { id: 'bun-2' },
      { kind: 'books' },
      { level: 1 },
    ])
    expect(problems.filter(({ code }) => code === 'merged')).toHaveLength(1)
  })
})

describe('hostile files', () => {
  test('keys that JavaScript owns are left with a note', () => {
    const text = `{"type":"FeatureCollection","features":[{"type":"Feature",
      "geometry":{"type":"Point","coordinates":[1,2]},
      "properties":{"name":"A","__proto__":{"name":"B","shop":"bakery"},"constructor":{"prototype":{"x":1}}}}]}`
    const { places, problems } = take(text)
    expect(places).toEqual([{ id: 'a', name: 'A', otherNames: [], at: { lng: 1, lat: 2 }, level: 0 }])
    expect(problems[0]).toMatchObject({ code: 'odd-key', line: 3, params: { key: '__proto__' } })
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false)
  })

  test('objects where texts should be break nothing', () => {
    const trap = { toString: 1, valueOf: null, toJSON: 'x' }
    const text = collection(
      [
        feature({ type: trap, coordinates: trap }, trap),
        { type: trap },
        feature(point(1, 1), { name: trap, title: 'Kept' }),
      ],
      {
        crs: { properties: { name: trap } },
        name: trap,
        copyright: trap,
      },
    )
    expect(take(text).places.map(({ name }) => name)).toEqual(['Kept'])
  })

  test('collections in collections are opened, lists and single features too', () => {
    const one = feature(point(1, 2), { name: 'A' })
    const nested = take(collection([JSON.parse(collection([one])), one, 5, null]))
    expect(nested.places).toHaveLength(1)
    expect(nested.codes).toEqual(['nested-collection', 'not-a-feature', 'not-a-feature', 'merged'])
    expect(take(JSON.stringify([one])).places).toHaveLength(1)
    expect(take(JSON.stringify(one)).places).toHaveLength(1)
  })

  test('NaN becomes no number, with its line, and the rest of the file is taken', () => {
    const text = collection([
      feature(point(1, 2), { name: 'A' }),
      feature(point(3, 4), { name: 'B' }),
    ]).replace('3,', 'NaN,')
    const { places, problems } = take(text)
    expect(places).toHaveLength(1)
    const odd = problems.find(({ code }) => code === 'not-a-number')
    expect(text.split('\n')[(odd?.line ?? 0) - 1]).toContain('NaN')
  })

  test('a file without any place says so', () => {
    expect(take(collection([])).codes).toEqual(['no-places'])
    expect(take(collection([])).pack).toBeUndefined()
  })

  test('of more than 5,000 places the first 5,000 are taken', () => {
    const { places, codes } = take(
      collection(Array.from({ length: 6000 }, (_, at) => feature(point(at / 100, 1), { name: `A ${at}` }))),
    )
    expect(places).toHaveLength(5000)
    expect(codes).toEqual(['too-many-places'])
  })
})

test("a stranger's file of 5,000 features becomes a pack that is written and read again", () => {
  const { pack, problems } = take(strangersFile(5000))
  if (!pack) throw new Error('It was refused.')
  expect(pack.places).toHaveLength(5000)
  expect(pack.places.filter(({ kind }) => kind === undefined)).toHaveLength(0)
  expect(new Set(pack.places.map(({ id }) => id)).size).toBe(5000)
  expect(problems.filter(({ severity }) => severity === 'refused')).toEqual([])
  expect(readPack(writePack(pack))).toEqual({ ok: true, pack })
})

test('id, title, source and licence come from the options or the file', () => {
  const text = collection([feature(point(1, 1), { name: 'A' })], {
    name: 'Old Town',
    license: 'CC-BY-4.0',
    attribution: 'City',
  })
  expect(take(text).pack).toMatchObject({
    id: 'old-town',
    title: { en: 'Old Town', es: 'Old Town' },
    source: 'City',
    licence: 'CC-BY-4.0',
  })
  expect(take(text, { id: 'Our Walk!', title: 'Our <b>walk</b>' }).pack).toMatchObject({
    id: 'our-walk',
    title: { en: 'Our walk' },
  })
  expect(take(collection([feature(point(1, 1), { name: 'A' })])).problems).toMatchObject([
    { code: 'no-licence', severity: 'note' },
  ])
})
