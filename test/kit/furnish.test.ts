import { expect, test } from 'vitest'
import { readLetters } from '../../src/cli/bake/letters.ts'
import { buildLook } from '../../src/kit/build-part.ts'
import { divided, furnish, painted } from '../../src/kit/furnish.ts'
import { createModel, type Piece } from '../../src/kit/model.ts'
import { randomFrom } from '../../src/kit/random.ts'
import { part as bin } from '../../src/kit/parts/fittings/clinical-waste-bin.ts'
import { part as chair } from '../../src/kit/parts/furniture/chair.ts'

const supplies = { letters: readLetters(), random: randomFrom(1) }

const middleX = (pieces: readonly Piece[]): number => {
  const xs = pieces.flatMap(({ solid }) => solid.position.filter((_, i) => i % 3 === 0))
  return (Math.min(...xs) + Math.max(...xs)) / 2
}

test('a part stands where its line says, in its first state unless another is named', () => {
  const m = createModel()
  furnish(m, supplies, chair, { x: 3 })
  expect(middleX(m.pieces)).toBeCloseTo(3, 1)
  const [closed, open] = [undefined, 'open'].map((state) => {
    const model = createModel()
    furnish(model, supplies, bin, {}, state)
    return JSON.stringify(model.pieces)
  })
  expect(closed).not.toBe(open)
})

test('a state that a part does not have is refused by name, with those that it has', () => {
  expect(() => furnish(createModel(), supplies, bin, {}, 'ajar')).toThrow(/"ajar".*closed, open/)
})

test('what never changes and what a look adds make up the whole look again', () => {
  const { still, looks } = divided(bin.states)
  const count = (build: Parameters<typeof buildLook>[0]) => buildLook(build, supplies.letters).length
  expect(count(still)).toBeGreaterThan(0)
  for (const [state, build] of Object.entries(bin.states)) {
    const rest = looks[state]
    if (!rest) throw new Error(`No look "${state}".`)
    expect(count(rest)).toBeGreaterThan(0)
    expect(count(still) + count(rest)).toBe(count(build))
  }
})

test('paint changes the colour that is named and no other', () => {
  const before = buildLook(Object.values(chair.states)[0] ?? (() => undefined), supplies.letters)
  const after = (to: Record<string, string>) =>
    buildLook(Object.values(painted(chair, to).states)[0] ?? (() => undefined), supplies.letters)
  expect(after({ '#123456': '#654321' }).map(({ color }) => color)).toEqual(before.map(({ color }) => color))
  const changed = after({ '#e07a55': '#2f6d9a' }).filter(
    ({ color }, i) => color.join() !== before[i]?.color.join(),
  )
  expect(changed.length).toBeGreaterThan(0)
  expect(changed.length).toBeLessThan(before.length)
})
