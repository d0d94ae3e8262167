import { describe, expect, test } from 'vitest'
import { readLetters } from '../../src/cli/bake/letters.ts'
import { buildLook } from '../../src/kit/build-part.ts'
import { CATALOGUE, KINDS, type CatalogueEntry } from '../../src/kit/catalogue.ts'
import type { Piece } from '../../src/kit/model.ts'

/** What one state of one part may take of a site's 150,000 triangles. */
const MOST_TRIANGLES = 6000
/** Metres that something may stand above or below where it belongs and still seem to touch. */
const TOUCHING = 0.004
/** Metres and share of its length by which a part may differ from the size it claims. */
const EXACT = { metres: 0.011, share: 0.025 }

const letters = readLetters()
const parts = [...CATALOGUE.values()]

interface Box {
  low: [number, number, number]
  high: [number, number, number]
}

const boxOf = (pieces: readonly Piece[]): Box => {
  const box: Box = { low: [Infinity, Infinity, Infinity], high: [-Infinity, -Infinity, -Infinity] }
  for (const { solid } of pieces) {
    for (const [i, value] of solid.position.entries()) {
      const axis = (i % 3) as 0 | 1 | 2
      box.low[axis] = Math.min(box.low[axis], value)
      box.high[axis] = Math.max(box.high[axis], value)
    }
  }
  return box
}

const trianglesOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { solid }) => sum + solid.index.length / 3, 0)

/** Where a part meets what carries it: an axis, and the side of its box. */
const CONTACT: Record<CatalogueEntry['stands'], { axis: 1 | 2; side: 'low' | 'high' }> = {
  floor: { axis: 1, side: 'low' },
  top: { axis: 1, side: 'low' },
  wall: { axis: 2, side: 'low' },
  ceiling: { axis: 1, side: 'high' },
}

test('the kit has at least 120 parts, some of every kind', () => {
  expect(parts.length).toBeGreaterThanOrEqual(120)
  for (const kind of KINDS) expect(parts.filter((part) => part.kind === kind).length).toBeGreaterThan(3)
})

test('no two parts have one name, in either language', () => {
  for (const language of ['en', 'es'] as const) {
    const names = parts.map(({ words }) => words[language].name.toLowerCase())
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  }
})

describe.each(parts.map((part) => [part.name, part] as const))('%s', (_, part) => {
  const looks = Object.entries(part.states).map(
    ([state, build]) => [state, buildLook(build, letters)] as const,
  )

  test('says in both languages what it is', () => {
    const { en, es } = part.words
    for (const { name, description } of [en, es]) {
      expect(name.trim()).toBe(name)
      expect(name).not.toMatch(/[.:]$/)
      expect(description).toMatch(/^[\p{Lu}\d].*[.!]$/u)
      expect(description).not.toMatch(/—|\s{2}/)
    }
    expect(en.description).not.toBe(es.description)
  })

  test('is as large as it says', () => {
    const { low, high } = boxOf(looks[0]?.[1] ?? [])
    const measured = ([0, 1, 2] as const).map((axis) => high[axis] - low[axis])
    const flaws = part.size.filter(
      (wanted, axis) =>
        Math.abs((measured[axis] ?? NaN) - wanted) > Math.max(EXACT.metres, wanted * EXACT.share),
    )
    expect({ measured, flaws }).toEqual({ measured, flaws: [] })
  })

  test('stands, lies or hangs where it says in every state, without floating or sinking', () => {
    const { axis, side } = CONTACT[part.stands]
    const gaps = looks.map(([state, pieces]) => [state, boxOf(pieces)[side][axis]] as const)
    expect(gaps.filter(([, gap]) => Math.abs(gap) > TOUCHING)).toEqual([])
  })

  test('looks different in each state, within its budget of triangles', () => {
    const shapes = looks.map(([, pieces]) =>
      JSON.stringify(pieces.map(({ solid, color }) => [solid.position, color])),
    )
    expect(new Set(shapes).size).toBe(looks.length)
    const counts = looks.map(([state, pieces]) => [state, trianglesOf(pieces)] as const)
    expect(counts.filter(([, count]) => count === 0 || count > MOST_TRIANGLES)).toEqual([])
  })

  test('can be held where it can be taken', () => {
    expect(part.grip !== undefined).toBe(part.verbs.includes('take'))
    const { low, high } = boxOf(looks[0]?.[1] ?? [])
    for (const [axis, value] of (part.grip ?? []).entries()) {
      expect(value).toBeGreaterThanOrEqual((low[axis] ?? 0) - 0.03)
      expect(value).toBeLessThanOrEqual((high[axis] ?? 0) + 0.03)
    }
  })
})
