import { addressed, checkTranslations, makeWords, type Address } from '#scenario'
import { array, assert, constantFrom, property, string, tuple, type Arbitrary } from 'fast-check'
import { expect, test } from 'vitest'
import { addressProblem } from '../../src/scenario/address.ts'
import { dig, kioskText, readKiosk } from './kiosk.ts'

const sam: Address = { name: 'Sam', form: 'f' }

test.each([
  ['Morning, {you}!', 'Morning, Sam!', 'Morning!'],
  ['Listen, {you}, this matters.', 'Listen, Sam, this matters.', 'Listen, this matters.'],
  ['{you}, could you help?', 'Sam, could you help?', 'Could you help?'],
  ['Stop! {you}, the oven!', 'Stop! Sam, the oven!', 'Stop! The oven!'],
  ['Wait… {you}, 52 is too warm.', 'Wait… Sam, 52 is too warm.', 'Wait… 52 is too warm.'],
  ['“Go.” {you}, you heard.', '“Go.” Sam, you heard.', '“Go.” You heard.'],
  ['¡{you}, el horno!', '¡Sam, el horno!', '¡El horno!'],
  ['{you}, ¿me ayudas?', 'Sam, ¿me ayudas?', '¿Me ayudas?'],
  ['{you}, él no lo sabe.', 'Sam, él no lo sabe.', 'Él no lo sabe.'],
  ['Gracias, {you}. Todo bien.', 'Gracias, Sam. Todo bien.', 'Gracias. Todo bien.'],
  ['Nothing to replace.', 'Nothing to replace.', 'Nothing to replace.'],
])('%s', (line, named, unnamed) => {
  expect(addressProblem(line, 'all')).toBeUndefined()
  expect([addressed(line, sam), addressed(line)]).toEqual([named, unnamed])
})

test('words that depend on gender follow the form that was chosen, and are neutral otherwise', () => {
  const line = '¿{f:Lista|m:Listo|n:Todo a punto}, {you}?'
  expect([
    addressed(line, sam),
    addressed(line, { name: '', form: 'm' }),
    addressed(line, { name: '', form: 'n' }),
    addressed(line),
  ]).toEqual(['¿Lista, Sam?', '¿Listo?', '¿Todo a punto?', '¿Todo a punto?'])
})

test('a name with signs that mean something to a replacement is said as it is', () => {
  expect(addressed('Hi, {you}!', { name: "$& d'$1", form: 'n' })).toBe("Hi, $& d'$1!")
})

const texts = ['Go', ' ', ', ', '. ', '! ', '…', '¿', '¡', '“', '”', '(', 'é', '7', '{', '}', '|', '{you}']
const pieces: Arbitrary<string> = array(
  constantFrom(...texts, '{you}, ', ', {you}', '{f:a|m:o|n:e}', '{f:|m:}'),
  {
    maxLength: 12,
  },
).map((parts) => parts.join('').trim())
const names: Arbitrary<Address> = tuple(
  constantFrom('', 'Sam', '{you}', '$&'),
  constantFrom('f', 'm', 'n'),
).map(([name, form]) => ({ name, form }))

test('a line that was let through leaves no brace behind, and no gap where the name would stand', () => {
  assert(
    property(pieces, (line) => {
      if (addressProblem(line, 'all') !== undefined) return
      for (const form of ['f', 'm', 'n'] as const) {
        const unnamed = addressed(line, { name: '', form })
        expect(unnamed).not.toMatch(/[{}]/)
        expect(addressed(line, { name: 'Sam', form })).not.toMatch(/[{}]/)
        if (line === '') continue
        expect(unnamed).not.toBe('')
        // Removing the name from what is said with it gives back what is said without, but for one letter's case.
        const letters = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
        expect(letters(addressed(line, { name: 'Sam', form }).replace('Sam', ''))).toBe(letters(unnamed))
      }
    }),
    { numRuns: 5000 },
  )
})

test('lines without braces are left alone, whoever is spoken to', () => {
  assert(
    property(string({ unit: 'grapheme' }), names, (text, address) => {
      const line = text.replaceAll(/[{}]/g, '')
      expect(addressProblem(line, 'none')).toBeUndefined()
      expect(addressed(line, address)).toBe(line)
    }),
  )
})

test('nothing that is written makes addressing throw', () => {
  assert(property(pieces, names, (line, address) => void addressed(line, address)))
})

const called = readKiosk((file) => {
  file.meta.briefing[0] = 'You help at a kiosk, {you}.'
})
const spanish = {
  ...(JSON.parse(kioskText('es.json')) as Record<string, string>),
  'You help at a kiosk, {you}.': 'Ayudas en un quiosco, {you}. ¿{f:Lista|m:Listo|n:Todo a punto}?',
}
delete (spanish as Record<string, string>)['You help at a kiosk.']

test('words speak to the learner in their language', () => {
  const [source = ''] = called.header.briefing
  expect(makeWords(called, 'es', spanish, sam).line(source)).toBe('Ayudas en un quiosco, Sam. ¿Lista?')
  expect(makeWords(called, 'es', spanish).line(source)).toBe('Ayudas en un quiosco. ¿Todo a punto?')
  expect(makeWords(called, 'en').line(source)).toBe('You help at a kiosk.')
})

test('a translation speaks to the learner where its line does, and only there', () => {
  expect(checkTranslations(called, spanish)).toEqual([])
  const told = (line: string, translation: string) =>
    checkTranslations(called, { ...spanish, [line]: translation }).map(({ code, path }) => [code, path])
  const source = 'You help at a kiosk, {you}.'
  const path = '$["You help at a kiosk, {you}."]'
  expect(told(source, 'Ayudas en un quiosco.')).toEqual([['you-lost', path]])
  expect(told('The oven, please.', 'El horno, {you}.')).toEqual([['you-lost', '$["The oven, please."]']])
  expect(told(source, 'Ayudas a {you}.')).toEqual([['you-misplaced', path]])
  expect(told('the oven', 'el {f:horno|m:horno|n:horno}')).toEqual([['brace-misplaced', '$["the oven"]']])
  expect(told('This is not for me.', '{f:Sola|m:Solo|n:Así} no.')).toEqual([])
})

test('a line that stands on a button too speaks to nobody', () => {
  const shared = readKiosk((file) => {
    file.meta.labels = { 'turnOn.oven': 'Good luck!' }
    dig(file, 'meta').briefing = ['Good luck!']
  })
  expect(shared.lines.find(({ text }) => text === 'Good luck!')?.allowed).toBe('none')
})
