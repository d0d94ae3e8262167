import { importPlaces } from '#place'
import { readKindOf } from '../../src/cli/pack/kind-of.ts'
import { strangersFile, utf8 } from '../place/pack/strangers.ts'
import { type Figure, median } from './measure.ts'

const COUNT = 5000
const ROUNDS = 5

const lat = (index: number) => 50.8 + index * 1e-4

/** How long a stranger's file of 5,000 places takes to become a pack, in each format. */
export async function benchPlaces(): Promise<Figure[]> {
  const { kindOf } = await readKindOf()
  const files = { GeoJSON: strangersFile(COUNT), 'Overpass JSON': overpass(), '.osm': osm() }
  return Object.entries(files).map(([name, text]) => {
    const bytes = utf8(text)
    const times = Array.from({ length: ROUNDS }, () => {
      const begin = performance.now()
      const imported = importPlaces(bytes, { kindOf })
      const took = performance.now() - begin
      if (!imported.ok || imported.pack.places.length !== COUNT) throw new Error(`${name} lost places.`)
      return took
    })
    const size = (bytes.length / 1e6).toFixed(1)
    return { name: `${COUNT} places, ${name} (${size} MB)`, value: median(times), unit: 'ms', bar: '< 5000' }
  })
}

function overpass(): string {
  const elements = Array.from({ length: COUNT }, (_, id) => ({
    type: 'node',
    id,
    lat: lat(id),
    lon: 4.3,
    tags: { name: `Shop ${id}`, shop: 'bakery' },
  }))
  return JSON.stringify({ elements })
}

function osm(): string {
  const nodes = Array.from(
    { length: COUNT },
    (_, id) =>
      `<node id="${id}" lat="${lat(id)}" lon="4.3"><tag k="name" v="Shop &amp; Co ${id}"/><tag k="shop" v="bakery"/></node>`,
  )
  return `<osm version="0.6">\n${nodes.join('\n')}\n</osm>`
}
