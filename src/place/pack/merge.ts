import { distanceBetween } from '../plane.ts'
import type { Draft } from './draft.ts'
import { otherNamesOf } from './other-names.ts'
import type { Problems } from './problem.ts'
import { slugOf } from './slug.ts'

/** Nearer than this, metres, two of one name are one place: its point and its outline. */
const NEAR = 25
const CELL = 0.0003

/**
 * A collection that knows a place it has already: the same name on the same floor, nearby (or both without a
 * position) and not of another kind. What the second knows more is added to the first, with a note.
 */
export function makeMerger(found: Problems): { add: (draft: Draft) => void; drafts: Draft[] } {
  const drafts: Draft[] = []
  // Places by name, floor and square of some 30 m, so that a file with one name a hundred thousand times takes no time.
  const squares = new Map<string, number[]>()
  return {
    drafts,
    add(draft) {
      const [key = '', ...around] = keysOf(draft)
      const near = [key, ...around].flatMap((one) => squares.get(one) ?? [])
      const index = near.find((one) => {
        const kept = drafts[one]
        return kept && isSame(kept, draft)
      })
      const kept = index === undefined ? undefined : drafts[index]
      if (index !== undefined && kept) {
        found.add('merged', draft.where, { name: draft.name })
        drafts[index] = join(kept, draft)
        return
      }
      const square = squares.get(key)
      if (square) square.push(drafts.length)
      else squares.set(key, [drafts.length])
      drafts.push(draft)
    },
  }
}

function isSame(a: Draft, b: Draft): boolean {
  if (a.kind !== undefined && b.kind !== undefined && a.kind !== b.kind) return false
  return !a.at || !b.at || distanceBetween(a.at, b.at) <= NEAR
}

function join(kept: Draft, more: Draft): Draft {
  const otherNames = otherNamesOf(kept.name, [...kept.otherNames, more.name, ...more.otherNames])
  return { ...more, ...kept, otherNames }
}

// Its own square first, then the eight around it.
function keysOf({ name, level, at }: Draft): string[] {
  const called = `${slugOf(name) || name.toLowerCase()} ${level}`
  if (!at) return [called]
  return [0, -1, 1].flatMap((north) => {
    const row = Math.floor(at.lat / CELL) + north
    // Degrees of longitude shrink towards the poles; the row decides, so that neighbours in a row agree.
    const wide = CELL / Math.max(0.05, Math.cos((Math.min(89, Math.abs(row * CELL)) * Math.PI) / 180))
    const column = Math.floor(at.lng / wide)
    return [0, -1, 1].map((east) => `${called} ${row} ${column + east}`)
  })
}
