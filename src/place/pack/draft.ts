import type { Place } from '../place.ts'
import { wrapDegrees } from '../plane.ts'
import { cleanText } from './clean-text.ts'
import type { Spot } from './geometry.ts'
import { readLevels } from './level.ts'
import { limits } from './limits.ts'
import { readNames } from './names.ts'
import { otherNamesOf } from './other-names.ts'
import type { Problems, Where } from './problem.ts'
import { firstOf, type Tags } from './tags.ts'
import { toNumber } from './unknown.ts'

/** What an importer found out about a place, before it has an id. */
export interface Draft extends Omit<Place, 'id'> {
  where: Where
}

const compass = [
  'n',
  'nne',
  'ne',
  'ene',
  'e',
  'ese',
  'se',
  'sse',
  's',
  'ssw',
  'sw',
  'wsw',
  'w',
  'wnw',
  'nw',
  'nnw',
]

/**
 * Makes drafts of a place from its tags, one for each floor that it repeats on; none where it has no name that can be
 * shown. What is odd is noted.
 */
export function draftPlaces(
  tags: Tags,
  spot: Spot | undefined,
  kind: string | undefined,
  where: Where,
  found: Problems,
): Draft[] {
  const names = readNames(tags)
  const { text: name, isCleaned, isCut } = cleanText(names.name ?? '')
  if (name === '') {
    found.add('no-name', where)
    return []
  }
  if (isCleaned) found.add('name-cleaned', where, { name })
  if (isCut) found.add('name-cut', where, { name, max: limits.name })
  const facing = spotFacing(tags, name, where, found) ?? spot?.facing
  const width = ownWidth(tags, name, where, found) ?? spot?.width
  const base = {
    name,
    otherNames: otherNamesOf(name, names.otherNames),
    ...(kind === undefined ? {} : { kind }),
    ...(spot ? { at: spot.at } : {}),
    ...(facing === undefined ? {} : { facing }),
    ...(width === undefined ? {} : { width }),
    where,
  }
  return floors(tags, name, where, found).map((level) => Object.assign({ level }, base))
}

function floors(tags: Tags, name: string, where: Where, found: Problems): number[] {
  const repeats = readLevels(tags['repeat_on'])
  const written = firstOf(tags, ['level', 'ordinal', 'floor'])
  const levels = readLevels(written)
  if (written !== undefined && levels.length === 0) found.add('bad-level', where, { name, found: written })
  if (repeats.length > 0) return [...new Set([...levels.slice(0, 1), ...repeats])]
  if (levels.length > 1) found.add('several-levels', where, { name, found: written, level: levels[0] })
  return [levels[0] ?? 0]
}

function spotFacing(tags: Tags, name: string, where: Where, found: Problems): number | undefined {
  const written = firstOf(tags, ['facing', 'direction'])
  if (written === undefined) return undefined
  const point = compass.indexOf(written.trim().toLowerCase())
  const degrees = point >= 0 ? point * 22.5 : toNumber(written)
  if (degrees === undefined) found.add('bad-facing', where, { name, found: written })
  return degrees === undefined ? undefined : wrapDegrees(degrees) + 0
}

function ownWidth(tags: Tags, name: string, where: Where, found: Problems): number | undefined {
  const written = firstOf(tags, ['front_width', 'width'])
  if (written === undefined) return undefined
  const width = toNumber(written.replace(/\s*m$/i, ''))
  if (width !== undefined && width >= limits.narrowestFront && width <= limits.widestFront) return width
  found.add('bad-width', where, { name, found: written })
  return undefined
}
