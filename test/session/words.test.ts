import { isWordKey, makeT, nearestLanguage } from '#session'
import { expect, test } from 'vitest'
import { sounds } from '../../src/scenario/schema/action.ts'
import en from '../../src/session/words/en.json'
import es from '../../src/session/words/es.json'

const tables: Record<'en' | 'es', Record<string, string | { one: string; other: string }>> = { en, es }
const forms = (text: string | { one: string; other: string } | undefined) =>
  typeof text === 'string' ? [text] : [text?.one ?? '', text?.other ?? '']
const blanks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted(byLetter)

function byLetter(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0
}

test('both languages say the same things', () => {
  expect(Object.keys(es).toSorted(byLetter)).toEqual(Object.keys(en).toSorted(byLetter))
})

test('no word is empty, and both languages leave the same blanks to fill, but for endings of gender', () => {
  for (const [key, text] of Object.entries(tables.en)) {
    const spanish = tables.es[key]
    expect([key, typeof spanish]).toEqual([key, typeof text])
    for (const [index, form] of forms(text).entries()) {
      const other = forms(spanish)[index] ?? ''
      expect([key, form.trim() === '', other.trim() === '']).toEqual([key, false, false])
      const without = blanks(other).filter((name) => name !== 'o')
      expect([key, without]).toEqual([key, blanks(form)])
    }
  }
})

test('words are in the order of the alphabet, so that two people add them without a clash', () => {
  for (const table of [en, es]) expect(Object.keys(table)).toEqual(Object.keys(table).toSorted(byLetter))
})

test('a learner whose browser speaks Mexican Spanish reads Spanish, and Finnish falls back to English', () => {
  expect(nearestLanguage('es-MX')).toBe('es')
  expect(nearestLanguage('fi-FI')).toBe('en')
  expect(makeT('es-MX')('session.saving.saved')).toBe('Guardado')
  expect(makeT('fi')('session.saving.saved')).toBe('Saved')
})

test('every sound that a scenario may name has a caption', () => {
  for (const sound of sounds)
    expect(isWordKey(`session.sound.${sound}`) ? sound : `${sound} has none`).toBe(sound)
})
