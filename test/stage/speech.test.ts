import { expect, test } from 'vitest'
import { mouthAt, mouthsOf } from '../../src/stage/people/visemes.ts'
import { lengthOf, RECIPES } from '../../src/stage/sound/recipes.ts'

test('the mouth follows the letters of what is said and closes at the end', () => {
  const track = mouthsOf('Mafia')
  expect(track.shapes).toEqual(['mm', 'aa', 'ff', 'ee', 'aa', undefined])
  expect(mouthAt(track, 0.01)).toBe('mm')
  expect(mouthAt(track, track.length - 0.01)).toBe('aa')
  expect(mouthAt(track, track.length)).toBeUndefined()
  expect(mouthAt(track, -1)).toBeUndefined()
})

test('Spanish letters with accents are spoken, and a full stop is a pause', () => {
  expect(mouthsOf('él').shapes[0]).toBe('ee')
  expect(mouthsOf('Así. Sí.').length).toBeGreaterThan(mouthsOf('Así sí').length + 0.3)
})

test('a sentence takes about as long as saying it', () => {
  const { length } = mouthsOf('Morning! Wash your hands first, then give me a hand with the crate.')
  expect(length).toBeGreaterThan(3)
  expect(length).toBeLessThan(7)
})

test('every sound of the scenario language can be heard, and none drags on', () => {
  for (const layers of Object.values(RECIPES)) {
    expect(layers.length).toBeGreaterThan(0)
    expect(lengthOf(layers)).toBeGreaterThan(0.02)
    expect(lengthOf(layers)).toBeLessThan(3)
    for (const { from, to = from, loudness } of layers) {
      expect(Math.min(from, to)).toBeGreaterThan(20)
      expect(loudness).toBeLessThanOrEqual(0.8)
    }
  }
})
