import type { Place } from '../place.ts'
import type { PlacePack } from './pack.ts'
import type { PackFeature, PackHeader } from './pack-schema.ts'

/**
 * A pack as GeoJSON text, one place on each line, always the same for the same pack. `readPack` gives back an equal
 * pack. `isShort` leaves out what only people need.
 */
export function writePack(pack: PlacePack, { isShort = false } = {}): string {
  const { id, title, invented, source, licence, levels } = pack
  const header: PackHeader = {
    format: 1,
    id,
    title: { en: title.en, es: title.es },
    invented,
    ...(source === undefined ? {} : { source }),
    ...(licence === undefined ? {} : { licence }),
    ...(Object.keys(levels).length === 0 ? {} : { levels: sorted(levels) }),
  }
  const features = pack.places.map(toFeature)
  if (isShort) return JSON.stringify({ type: 'FeatureCollection', firstShift: header, features })
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n')
  return `{"type":"FeatureCollection",\n"firstShift":${JSON.stringify(header)},\n"features":[\n${lines}\n]}\n`
}

function sorted(levels: PlacePack['levels']): NonNullable<PackHeader['levels']> {
  const entries = Object.entries(levels).toSorted(([a], [b]) => Number(a) - Number(b))
  return Object.fromEntries(entries.map(([level, { en, es }]) => [level, { en, es }]))
}

function toFeature({ id, name, otherNames, kind, at, level, facing, width }: Place): PackFeature {
  return {
    type: 'Feature',
    geometry: at ? { type: 'Point', coordinates: [at.lng, at.lat] } : null,
    properties: {
      id,
      name,
      ...(otherNames.length === 0 ? {} : { otherNames: [...otherNames] }),
      ...(kind === undefined ? {} : { kind }),
      ...(level === 0 ? {} : { level }),
      ...(facing === undefined ? {} : { facing }),
      ...(width === undefined ? {} : { width }),
    },
  }
}
