import { CAFE_PEOPLE } from './cast/cafe.ts'
import { MUSEUM_PEOPLE } from './cast/museum.ts'
import { SITE_PEOPLE } from './cast/site.ts'
import { WARD_PEOPLE } from './cast/ward.ts'
import type { PersonSpec } from './spec.ts'

/** Everybody who has a part in First Shift. */
export const CAST: readonly PersonSpec[] = [...CAFE_PEOPLE, ...WARD_PEOPLE, ...SITE_PEOPLE, ...MUSEUM_PEOPLE]

/** The spec of that look; throws with the known names when there is none. */
export function specOf(name: string): PersonSpec {
  const spec = CAST.find((person) => person.name === name)
  if (!spec) throw new Error(`No person "${name}"; there are ${CAST.map((p) => p.name).join(', ')}.`)
  return spec
}
