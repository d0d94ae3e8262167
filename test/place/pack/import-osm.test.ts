import { describe, expect, test } from 'vitest'
import { importOsmXml, importOverpass } from '../../../src/place/pack/import-osm.ts'
import { linkToPack, packToLink } from '../../../src/place/pack/pack-link.ts'
import { readPack } from '../../../src/place/pack/read-pack.ts'
import { writePack } from '../../../src/place/pack/write-pack.ts'
import { kindOf } from './strangers.ts'

const fromJson = (elements: unknown[]) =>
  importOverpass(JSON.stringify({ version: 0.6, elements }, null, 1), { kindOf })
const fromXml = (inner: string) =>
  importOsmXml(`<?xml version="1.0" encoding="UTF-8"?>\n<osm version="0.6">\n${inner}\n</osm>\n`, { kindOf })
const placesOf = (imported: ReturnType<typeof fromJson>) => (imported.ok ? imported.pack.places : [])
const codesOf = (imported: ReturnType<typeof fromJson>) => imported.problems.map(({ code }) => code)

const corners = [
  { lat: 50.85, lon: 4.35 },
  { lat: 50.85, lon: 4.351 },
  { lat: 50.851, lon: 4.351 },
  { lat: 50.851, lon: 4.35 },
]
const outline = [...corners, corners[0]]

describe('an answer of Overpass', () => {
  test('gives shops, museums and rooms, and says whose data it is', () => {
    const imported = fromJson([
      { type: 'node', id: 1, lat: 50.85, lon: 4.35, tags: { name: 'Bun', shop: 'bakery', level: '1' } },
      { type: 'node', id: 2, lat: 50.85, lon: 4.36, tags: { name: 'Elm', natural: 'tree' } },
      {
        type: 'way',
        id: 3,
        center: { lat: 50.86, lon: 4.36 },
        tags: { name: 'Old Hall', tourism: 'museum' },
      },
      {
        type: 'way',
        id: 4,
        center: { lat: 50.86, lon: 4.37 },
        tags: { name: 'High Street', highway: 'residential' },
      },
      {
        type: 'relation',
        id: 5,
        center: { lat: 50.87, lon: 4.36 },
        tags: { name: 'Big Books', shop: 'books' },
      },
      { type: 'node', id: 6, lat: 50.85, lon: 4.38, tags: { shop: 'bakery' } },
      { type: 'node', id: 7, lat: 50.85, lon: 4.39, tags: { name: 'Gone', shop: 'vacant' } },
      { type: 'node', id: 8, lat: 50.85, lon: 4.4, tags: { name: 'Fossils', indoor: 'room', level: '2' } },
      { type: 'node', id: 9, lat: 50.85, lon: 4.41, tags: { name: 'Taps', amenity: 'bar' } },
    ])
    expect(placesOf(imported)).toMatchObject([
      { name: 'Bun', kind: 'bakery', level: 1, at: { lng: 4.35, lat: 50.85 } },
      { name: 'Old Hall', kind: 'museum', at: { lng: 4.36, lat: 50.86 } },
      { name: 'Big Books', kind: 'books' },
      { name: 'Fossils', level: 2 },
      { name: 'Taps', kind: 'bar' },
    ])
    expect(imported).toMatchObject({
      pack: { source: 'OpenStreetMap', licence: 'ODbL-1.0', invented: false },
    })
    expect(codesOf(imported)).toEqual([])
  })

  test('what a shop is called otherwise comes along, and goes through a file and a link', () => {
    const tags = {
      name: 'Corner Fuel',
      amenity: 'cafe',
      brand: 'Coral Oil',
      'alt_name:en': 'The Pump',
      old_name: 'Tank',
    }
    const imported = fromJson([{ type: 'node', id: 1, lat: 1, lon: 1, tags }])
    if (!imported.ok) throw new Error('It was refused.')
    expect(imported.pack.places[0]?.otherNames).toEqual(['Coral Oil', 'The Pump', 'Tank'])
    expect(readPack(writePack(imported.pack))).toEqual({ ok: true, pack: imported.pack })
    const link = packToLink(imported.pack)
    expect(link.ok && linkToPack(link.text)).toEqual({ ok: true, pack: imported.pack })
  })

  test('an outline gives a guessed door, and a marked entrance the door itself', () => {
    const way = { type: 'way', id: 9, tags: { name: 'Hall', amenity: 'cafe' } }
    const guessed = fromJson([{ ...way, geometry: outline }])
    expect(placesOf(guessed)).toMatchObject([{ at: { lng: 4.3505, lat: 50.8505 } }])
    expect(codesOf(guessed)).toEqual(['door-guessed'])
    const nodes = corners.map((at, id) => ({
      type: 'node',
      id,
      ...at,
      ...(id === 2 ? { tags: { entrance: 'main' } } : {}),
    }))
    const marked = fromJson([{ ...way, nodes: [0, 1, 2, 3, 0] }, ...nodes])
    expect(placesOf(marked)).toMatchObject([{ at: { lng: 4.351, lat: 50.851 } }])
    expect(codesOf(marked)).toEqual([])
  })

  test('an outline made of parts is found through them', () => {
    const relation = { type: 'relation', id: 1, tags: { name: 'Mall Books', shop: 'books' } }
    const member = { type: 'way', ref: 2, role: 'outer', geometry: outline }
    expect(placesOf(fromJson([{ ...relation, members: [member] }]))).toMatchObject([
      { at: { lng: 4.3505, lat: 50.8505 } },
    ])
  })

  test('ten thousand outlines that share one way are read once', () => {
    const way = {
      type: 'way',
      id: 1,
      geometry: Array.from({ length: 2000 }, (_, at) => ({
        lat: Math.sin(at / 318) / 100,
        lon: 4 + Math.cos(at / 318) / 100,
      })),
    }
    const relations = Array.from({ length: 10_000 }, (_, id) => ({
      type: 'relation',
      id,
      members: [{ type: 'way', ref: 1, role: 'outer' }],
      tags: { name: 'Bun', shop: 'bakery' },
    }))
    const imported = fromJson([way, ...relations])
    expect(placesOf(imported)).toHaveLength(1)
    expect(imported.problems.findLast(({ code }) => code === 'merged')?.params['more']).toBe(9994)
  })

  test('what repeats on other floors is there on each', () => {
    const tags = { name: 'Snacks', amenity: 'cafe', level: '0', repeat_on: '1;2' }
    expect(
      placesOf(fromJson([{ type: 'node', id: 1, lat: 1, lon: 1, tags }])).map(({ level }) => level),
    ).toEqual([0, 1, 2])
  })

  test('broken elements are left out with their line, or have no position', () => {
    const good = { type: 'node', id: 1, lat: 1, lon: 1, tags: { name: 'Bun', shop: 'bakery' } }
    const imported = fromJson([
      good,
      { ...good, id: 2, lat: 95 },
      { ...good, id: 3, lon: 'x' },
      { ...good, id: 4, lat: undefined, tags: { name: 'Lost', shop: 'books' } },
      5,
      { type: 'node' },
      { type: 'gate', id: 1 },
    ])
    expect(placesOf(imported).map(({ name, at }) => [name, at?.lat])).toEqual([
      ['Bun', 1],
      ['Lost', undefined],
    ])
    expect(imported.problems).toMatchObject([
      { code: 'off-map', severity: 'refused', line: 14 },
      { code: 'bad-coordinates', severity: 'refused', line: 24 },
      { code: 'no-position', severity: 'note' },
    ])
  })
})

describe('an .osm file', () => {
  const node = (id: number, tags: Record<string, string>, at = 'lat="50.85" lon="4.35"') =>
    ` <node id="${id}" visible="true" ${at}>\n${Object.entries(tags)
      .map(([k, v]) => `  <tag k="${k}" v="${v}"/>`)
      .join('\n')}\n </node>`

  test('gives what Overpass gives', () => {
    const imported = fromXml(
      [
        ...corners.map(({ lat, lon }, id) => ` <node id="${id + 1}" lat="${lat}" lon="${lon}"/>`),
        ' <way id="10"><nd ref="1"/><nd ref="2"/><nd ref="3"/><nd ref="4"/><nd ref="1"/><tag k="name" v="Old Hall"/><tag k="tourism" v="museum"/></way>',
        node(20, { name: 'Tom &amp; Jerry &#x1F9C0;', shop: 'bakery', level: '-1' }),
        ' <relation id="30"><member type="way" ref="10" role="outer"/><tag k="name" v="The Mall"/><tag k="shop" v="books"/></relation>',
      ].join('\n'),
    )
    expect(placesOf(imported)).toMatchObject([
      { name: 'Tom & Jerry 🧀', kind: 'bakery', level: -1 },
      { name: 'Old Hall', kind: 'museum', at: { lng: 4.3505, lat: 50.8505 } },
      { name: 'The Mall', kind: 'books', at: { lng: 4.3505, lat: 50.8505 } },
    ])
    expect(imported).toMatchObject({ pack: { licence: 'ODbL-1.0' } })
  })

  test('tells the line of a broken element', () => {
    const imported = fromXml(
      `${node(1, { name: 'A', shop: 'books' })}\n${node(2, { name: 'B', shop: 'books' }, 'lat="100" lon="0"')}`,
    )
    expect(placesOf(imported)).toHaveLength(1)
    expect(imported.problems).toMatchObject([{ code: 'off-map', line: 7, params: { name: 'B' } }])
  })

  test.each([
    [
      'a document type',
      '<!DOCTYPE osm [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><osm><node id="1"/></osm>',
      'xml-doctype',
      1,
    ],
    [
      'an outside entity',
      '<?xml version="1.0"?>\n<!DOCTYPE x SYSTEM "file:///etc/passwd"><osm/>',
      'xml-doctype',
      2,
    ],
    ['a file that stops', '<osm>\n<node id="1" lat="1" lon="1">\n<tag k="name"', 'not-xml', 3],
    ['tags crossed', '<osm>\n<node id="1">\n</way>\n</osm>', 'not-xml', 3],
    ['another kind of XML', '<html><body>Hello</body></html>', 'not-xml', 1],
    [
      'elements without end',
      `<osm>${'<node id="1">'.repeat(5000)}${'</node>'.repeat(5000)}</osm>`,
      'not-xml',
      undefined,
    ],
    ['a tag of a megabyte', `<osm>\n<node id="1" ${'a="" '.repeat(200_000)}/></osm>`, 'not-xml', 2],
    ['millions of tags', `<osm>${'<a/>'.repeat(1_600_000)}</osm>`, 'not-xml', 1],
    ['an empty export', '<osm version="0.6"></osm>', 'no-places', undefined],
  ])('%s is refused', (_, text, code, line) => {
    const imported = importOsmXml(text, { kindOf })
    expect(imported.ok).toBe(false)
    expect(imported.problems.map((one) => [one.code, one.line])).toEqual([[code, line]])
  })

  test('names of object internals are left where they are keys, and refused where they are attributes', () => {
    const tags =
      '<tag k="__proto__" v="y"/><tag k="constructor" v="z"/><tag k="name" v="A"/><tag k="shop" v="books"/>'
    expect(placesOf(fromXml(`<node id="1" lat="1" lon="1">${tags}</node>`))).toMatchObject([
      { name: 'A', kind: 'books' },
    ])
    expect(codesOf(fromXml(`<node id="1" lat="1" lon="1" constructor="x">${tags}</node>`))).toEqual([
      'not-xml',
    ])
  })
})
