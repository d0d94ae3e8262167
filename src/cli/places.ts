import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PLACES_IN_MALL, PLACES_IN_SCIENCE_MUSEUM } from '#kit/bake'
import { lngLatAt, makePack, writePack, type Place, type PlacePack, type Title } from '#place'

/** Invented places lie in the open ocean, so that nobody's position is ever near them. */
const NOWHERE = { lng: -40, lat: 30 }

/** One place of a site's plan: metres east and south of its middle. */
interface Planned {
  id: string
  name: string
  nameEs?: string
  kind: string
  x: number
  z: number
  facing: number
  width: number
}

/** The place pack of a site that was built, from the same list as the site itself. */
export function packOf(id: string, title: Title, planned: readonly Planned[]): PlacePack {
  return makePack({
    id,
    title,
    invented: true,
    licence: 'MIT',
    levels: {},
    places: planned.map(({ id: place, name, nameEs, kind, x, z, facing, width }): Place => ({
      id: place,
      name,
      otherNames: nameEs === undefined || nameEs === name ? [] : [nameEs],
      kind,
      at: lngLatAt(NOWHERE, { east: x, north: -z }),
      level: 0,
      facing,
      width,
    })),
  })
}

/** The packs that the app brings along, by the name of their file in `assets/places`. */
export const shippedPacks = (): PlacePack[] => [
  packOf('maple-court', { en: 'Maple Court', es: 'Maple Court' }, PLACES_IN_MALL),
  packOf(
    'riverbend-museum',
    { en: 'Riverbend Science Museum', es: 'Museo de Ciencias Riverbend' },
    PLACES_IN_SCIENCE_MUSEUM,
  ),
]

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('../../assets/places/', import.meta.url))
  mkdirSync(folder, { recursive: true })
  for (const pack of shippedPacks()) writeFileSync(`${folder}${pack.id}.json`, writePack(pack))
}
