import type { LngLat, Place } from '../place.ts'
import { turnBetween } from '../plane.ts'

/** A title in both languages of the interface. */
export interface Title {
  en: string
  es: string
}

/** A mall, a street or a museum as a walk knows it. */
export interface PlacePack {
  /** kebab-case: `green-street`. */
  id: string
  title: Title
  /** It is nowhere: made for a demonstration. */
  invented: boolean
  /** Who made the data, to be shown with it. */
  source?: string
  /** Under which licence, an SPDX id where there is one: `ODbL-1.0`. */
  licence?: string
  /** Names of floors by number: `"0"`, `"-1"`, `"1.5"`. */
  levels: Readonly<Record<string, Title>>
  places: readonly Place[]
  /** The middle of the box around all places that have a position; it follows from them and is not stored. */
  centre?: LngLat
}

/** A pack, its centre worked out. */
export function makePack(parts: Omit<PlacePack, 'centre'>): PlacePack {
  const centre = centreOf(parts.places)
  return centre ? { ...parts, centre } : parts
}

function centreOf(places: readonly Place[]): LngLat | undefined {
  const first = places.find(({ at }) => at)?.at
  if (!first) return undefined
  let [west, east, south, north] = [0, 0, first.lat, first.lat]
  for (const { at } of places) {
    if (!at) continue
    // Seen from the first place, so that a pack on both sides of the date line stays together.
    const away = turnBetween(first.lng, at.lng)
    west = Math.min(west, away)
    east = Math.max(east, away)
    south = Math.min(south, at.lat)
    north = Math.max(north, at.lat)
  }
  return { lng: turnBetween(0, first.lng + (west + east) / 2), lat: (south + north) / 2 }
}
