import { packProblemCodes } from '#place'
import { isWordKey, makeT, nearestLanguage } from '#session'
import { expect, test, vi } from 'vitest'
import { sounds } from '../../src/scenario/schema/action.ts'
import restEn from '../../src/session/words/en.json'
import restEs from '../../src/session/words/es.json'
import frontEn from '../../src/session/words/front-en.json'
import frontEs from '../../src/session/words/front-es.json'

type Table = Record<string, string | { one: string; other: string }>
const files: Record<'front' | 'rest', { en: Table; es: Table }> = {
  front: { en: frontEn, es: frontEs },
  rest: { en: restEn, es: restEs },
}
const tables: { en: Table; es: Table } = {
  en: { ...frontEn, ...restEn },
  es: { ...frontEs, ...restEs },
}
const forms = (text: string | { one: string; other: string } | undefined) =>
  typeof text === 'string' ? [text] : [text?.one ?? '', text?.other ?? '']
const blanks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted(byLetter)

function byLetter(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0
}

test.each(['front', 'rest'] as const)('in %s both languages say the same things', (file) => {
  const { en, es } = files[file]
  expect(Object.keys(es).toSorted(byLetter)).toEqual(Object.keys(en).toSorted(byLetter))
})

test('no word stands in both files of a language', () => {
  expect(Object.keys(frontEn).filter((key) => Object.hasOwn(restEn, key))).toEqual([])
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
  for (const table of [frontEn, frontEs, restEn, restEs])
    expect(Object.keys(table)).toEqual(Object.keys(table).toSorted(byLetter))
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

test('the front page speaks before the rest is here, and nothing is said as a bare key meanwhile', async () => {
  vi.resetModules()
  const fresh = await import('../../src/session/words.ts')
  expect(fresh.makeT('es')('pages.home.title')).toBe('')
  await fresh.loadFrontWords('es')
  const t = fresh.makeT('es')
  expect([t('pages.home.title'), t('session.saving.saved')]).toEqual([frontEs['pages.home.title'], ''])
  expect(fresh.isWordKey('session.saving.saved')).toBe(false)
  expect(fresh.hasInterfaceWords('es')).toBe(false)
  // English could not be had: the other language is better than none.
  expect(fresh.makeT('en')('pages.home.title')).toBe(frontEs['pages.home.title'])
  await fresh.loadInterfaceWords('es')
  expect(t('session.saving.saved')).toBe('Guardado')
  expect([fresh.hasInterfaceWords('es'), fresh.hasInterfaceWords('en')]).toEqual([true, false])
})

test('whatever can be wrong with a file of places is told in words', () => {
  expect(packProblemCodes.filter((code) => !isWordKey(`walk.problem.${code}`))).toEqual([])
})
