import type { KindOf } from '../../../src/place/pack/kind-of.ts'

const kinds: Readonly<Record<string, string>> = {
  'shop=bakery': 'bakery',
  'shop=books': 'books',
  'shop=convenience': 'convenience',
  'shop=clothes': 'clothes',
  'shop=alcohol': 'alcohol',
  'shop=tobacco': 'tobacco',
  'shop=cannabis': 'cannabis',
  'amenity=cafe': 'cafe',
  'amenity=bar': 'bar',
  'amenity=casino': 'casino',
  'amenity=pharmacy': 'pharmacy',
  'amenity=restaurant': 'restaurant',
  'tourism=museum': 'museum',
}

/** A small career catalogue. */
export const kindOf: KindOf = (tags) =>
  ['shop', 'amenity', 'tourism'].flatMap((key) => kinds[`${key}=${tags[key]}`] ?? [])[0]

/** A GeoJSON feature with whatever geometry. */
export const feature = (geometry: unknown, properties: unknown): unknown => ({
  type: 'Feature',
  geometry,
  properties,
})

/** A door. */
export const point = (lng: unknown, lat: unknown): unknown => ({ type: 'Point', coordinates: [lng, lat] })

/** The text of a collection, one line for each line of indented JSON. */
export const collection = (features: unknown[], more: object = {}): string =>
  JSON.stringify({ type: 'FeatureCollection', ...more, features }, null, 1)

/** Bytes of a text in UTF-8. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A file as a city office would give it away: `count` features of every shape, some of them broken. */
export function strangersFile(count: number, seed = 7): string {
  const random = makeRandom(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const names = [
    'Corner Crumb',
    'Café Ñandú',
    'Müller & Söhne',
    'Книги',
    '本屋',
    'The Fox Inn',
    "Bella's",
    'No. 7',
  ]
  const features = Array.from({ length: count }, (_, index) => {
    const [lng, lat] = [4.3 + (index % 80) * 0.0006, 50.8 + Math.floor(index / 80) * 0.0005]
    const square = [
      [lng, lat],
      [lng + 1e-4, lat],
      [lng + 1e-4, lat + 1e-4],
      [lng, lat + 1e-4],
    ]
    const geometry = pick<unknown>([
      point(lng, lat),
      point(lng, lat),
      point(String(lng), String(lat)),
      { type: 'Polygon', coordinates: [[...square, square[0]]] },
      { type: 'Polygon', coordinates: [square] },
      { type: 'MultiPolygon', coordinates: [[[...square, square[0]]]] },
      { type: 'LineString', coordinates: square.slice(0, 2) },
      { type: 'GeometryCollection', geometries: [point(lng, lat)] },
    ])
    const name = `${pick(names)} ${index}`
    const properties = pick<unknown>([
      { name, shop: 'bakery', level: '1' },
      { Name: name, category: 'convenience store', objectid: index },
      { title: name, tags: { amenity: 'bar', 'name:es': `${name} bis` } },
      { names: { primary: name }, categories: { primary: 'book_store' } },
      { label: `<b>${name}</b>`, type: 'Museum' },
    ])
    return feature(geometry, properties)
  })
  return collection(features)
}

/** Numbers from 0 up to 1 that are the same each time (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
