import type { LngLat } from '../place.ts'
import { bearingBetween, distanceBetween, wrapDegrees } from '../plane.ts'

/** Where a place meets the street. */
export interface Front {
  /** Middle of the front. */
  at: LngLat
  /** Where it looks, degrees clockwise from north, to a tenth. */
  facing: number
  /** From end to end, metres, to a tenth. */
  width: number
}

/**
 * The front that a line describes. It is drawn from left to right as somebody sees it who stands before it, so it looks
 * to the right of the way it is drawn; this is also how the outside lies of a surface drawn as RFC 7946 wants it.
 * Undefined for a line without length.
 */
export function frontOf(line: readonly LngLat[]): Front | undefined {
  const [first, last] = [line[0], line.at(-1)]
  const width = lengthOf(line)
  if (!first || !last || width === 0) return undefined
  const facing = Math.round(wrapDegrees(bearingBetween(first, last) + 90) * 10) / 10
  return {
    at: along(line, width / 2),
    facing: facing === 360 ? 0 : facing,
    width: Math.round(width * 10) / 10,
  }
}

function lengthOf(line: readonly LngLat[]): number {
  return line.slice(1).reduce((sum, to, index) => sum + distanceBetween(line[index] ?? to, to), 0)
}

function along(line: readonly LngLat[], metres: number): LngLat {
  let left = metres
  for (const [index, to] of line.slice(1).entries()) {
    const from = line[index] ?? to
    const step = distanceBetween(from, to)
    if (step >= left && step > 0) {
      const share = left / step
      return { lng: from.lng + (to.lng - from.lng) * share, lat: from.lat + (to.lat - from.lat) * share }
    }
    left -= step
  }
  return line.at(-1) ?? { lng: 0, lat: 0 }
}
