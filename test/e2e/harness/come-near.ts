import { readFileSync } from 'node:fs'
import { readSite, type Site } from '#scenario'
import type { Page } from 'playwright-core'
import type { Point, Pointing } from './headset.ts'
import { apart, arrive, headsetOf, numbers, originOf, restingPlace, toDevice } from './headset-room.ts'

const MOST_LEAPS = 3
/** Metres that a ray to the floor keeps from the middle of whatever else it could press. */
const CLEAR = 0.5
/** Half the width of somebody's shoulders, and a little. */
const SHOULDERS = 0.32

const EYES: Point = { x: 0, y: 1.6, z: 0 }
/** How high a hand points from. */
const HAND = 1.5
/** Where the right hand may be held to point at the floor: as always, aside, or raised. */
const HANDS: readonly Point[] = [
  { x: 0.05, y: HAND, z: 0 },
  { x: -0.35, y: 1.6, z: 0 },
  { x: 0.45, y: 1.6, z: 0 },
  { x: 0.05, y: 2.05, z: 0 },
]

const sites = new Map<string, Site>()
const siteOf = (name: string): Site => {
  const known = sites.get(name)
  if (known) return known
  const reading = readSite(readFileSync(`assets/sites/${name}/site.json`))
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  sites.set(name, reading.value)
  return reading.value
}

const across = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.z - b.z)

/** What a press could meet: `person.x`, `thing.x`, `spot.x`, or "" for a button on a panel. */
interface Meeting {
  id: string
  at: Point
}

/** Everything that a press could meet, as the device sees it. */
const meetings = async (page: Page): Promise<Meeting[]> => {
  const found = await page.locator('[data-position]').evaluateAll((all) =>
    all.map((one) => ({
      place: one.getAttribute('data-position'),
      id: one.getAttribute('data-target') ?? '',
    })),
  )
  const origin = await originOf(page)
  return found.map(({ place, id }) => ({ id, at: toDevice(numbers(place), origin) }))
}

/** How near a ray comes to something on its way; people are met from head to foot. */
const passes = (from: Point, to: Point, { id, at }: Meeting): number => {
  const flat = id.startsWith('person.') ? 0 : 1
  const [dx, dy, dz] = [to.x - from.x, (to.y - from.y) * flat, to.z - from.z]
  const [x, y, z] = [at.x - from.x, (at.y - from.y) * flat, at.z - from.z]
  const along = Math.min(1, Math.max(0, (x * dx + y * dy + z * dz) / (dx * dx + dy * dy + dz * dz)))
  return Math.hypot(x - dx * along, y - dy * along, z - dz * along)
}

/** Whether something can be pointed at from a place: no person and no other thing lies in the way. */
const isInSight = (from: Point, target: Meeting, all: readonly Meeting[], site: Site): boolean =>
  all.every((one) => {
    if (one.id === target.id || !/^(person|thing)\./.test(one.id)) return true
    const [w = 0, , d = 0] = site.things[one.id.slice('thing.'.length)]?.size ?? []
    const half = one.id.startsWith('person.') ? SHOULDERS : Math.max(w, d, 0.14) / 2
    // A label on its crate: what lies together is told apart by the app.
    return apart(one.at, target.at) < half || passes(from, target.at, one) > half
  })

/** The rings on the floor that can be gone to without deciding anything. */
const rings = (all: readonly Meeting[], site: Site, origin: string): Point[] =>
  Object.entries(site.spots)
    .filter(([name, spot]) => spot.for !== 'person' && !all.some(({ id }) => id === `spot.${name}`))
    .map(([, { position }]) => toDevice(position, origin))

/**
 * Teleports, if something cannot be pointed at from here, to the nearest spot of the site from which it can, by
 * pressing the spot's ring on the floor: what stands in line from afar lies side by side from there. Goes no way on
 * which the ray would meet something else.
 */
export const comeNear = async (
  page: Page,
  pointing: Pointing,
  siteName: string,
  id: string,
): Promise<void> => {
  const headset = headsetOf(page)
  const site = siteOf(siteName)
  for (let leap = 0; leap < MOST_LEAPS; leap++) {
    await restingPlace(page, `[data-target="${id}"][data-position]`)
    const all = await meetings(page)
    const target = all.find((one) => one.id === id)
    if (!target || isInSight({ ...EYES, y: HAND }, target, all, site)) return
    const away = (ring: Point) => across(ring, target.at)
    const open = rings(all, site, await originOf(page)).toSorted((a, b) => away(a) - away(b))
    const ways = open
      .filter((ring) => isInSight({ ...ring, y: HAND }, target, all, site))
      .filter((ring) => across(ring, EYES) > 0.3)
      .flatMap((ring) => HANDS.map((hand) => ({ ring, hand })))
    const way = ways.find(({ ring, hand }) => all.every((one) => passes(hand, ring, one) > CLEAR))
    if (!way) return
    await headset.pressAt(pointing, 'right', way.ring, way.hand)
    await arrive(page)
  }
}
