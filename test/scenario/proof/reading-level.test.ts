import { describe, expect, it } from 'vitest'
import { readingLevel } from '../../../src/scenario/proof/reading-level.ts'

describe('the reading level', () => {
  it('follows Flesch and Kincaid in English: 6 words and 6 syllables in one sentence', () => {
    // 0.39 × 6 + 11.8 × 1 − 15.59
    expect(readingLevel('en', ['The cat sat on the mat.'])).toEqual({
      measure: 'Flesch–Kincaid grade',
      value: -1.4,
    })
  })

  it('follows Fernández Huerta in Spanish: 4 words and 8 syllables in one sentence', () => {
    // 206.84 − 60 × 2 − 1.02 × 4
    expect(readingLevel('es', ['El horno está caliente.'])).toEqual({
      measure: 'Fernández Huerta ease',
      value: 82.8,
    })
  })

  it('finds harder words and longer sentences harder', () => {
    const easy = readingLevel('en', ['Put it in the cup. Then wait.'])
    const hard = readingLevel('en', [
      'Refrigeration temperatures necessitate documentation immediately after preparation.',
    ])
    expect(hard?.value).toBeGreaterThan((easy?.value ?? 0) + 10)
  })

  it('leaves out names and labels, and says nothing of a text without sentences', () => {
    expect(readingLevel('en', ['the oven', 'Amara'])).toBeUndefined()
  })
})
