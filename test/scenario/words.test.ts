import { expect, test } from 'vitest'
import {
  affordances,
  checkTranslations,
  makeWords,
  readTranslations,
  start,
  step,
  type Scenario,
} from '#scenario'
import en from '../../src/scenario/words/en.json'
import es from '../../src/scenario/words/es.json'
import { dig, kioskText, readKiosk } from './kiosk.ts'

const kiosk = readKiosk()
const spanish = translationsOf(kioskText('es.json'))

function translationsOf(text: string) {
  const read = readTranslations(text)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}

function labels(scenario: Scenario, language: string, ...events: string[]): string[] {
  const { snapshot } = events.reduce((at, event) => step(scenario, at.snapshot, event), start(scenario))
  return affordances(scenario, snapshot, makeWords(scenario, language, spanish)).map((one) => one.label)
}

test('decisions are called what an English speaker would call them', () => {
  expect(labels(kiosk, 'en', 'say.whatFirst', 'turnOn.oven')).toEqual([
    'Take the cloth',
    'Take the tongs',
    'Go to the serving hatch',
    '“This is not for me.”',
    'Turn off the oven',
    'Wait for the oven',
  ])
})

test('decisions are called what a Spanish speaker would call them, "a el" and "de el" joined', () => {
  expect(labels(kiosk, 'es', 'say.whatFirst', 'turnOn.oven')).toEqual([
    'Toma el paño',
    'Toma las pinzas',
    'Ve a la ventanilla',
    '«Esto no es para mí.»',
    'Apaga el horno',
    'Espera al horno',
  ])
  const held = labels(kiosk, 'es', 'turnOn.oven', 'go.counter', 'take.cloth')
  expect(held).toEqual(
    expect.arrayContaining(['Usa el paño sobre el mostrador', 'Usa el paño con Mateo', 'Deja el paño']),
  )
  const corner = 'xstate.after.30000.kiosk.story.queue.asking'
  expect(labels(kiosk, 'es', 'turnOn.oven', 'go.counter', corner)).toContain('Ve al rincón del horno')
})

test('a name that begins with a capital article keeps it', () => {
  const paz = readKiosk((file) => (dig(file, 'meta', 'spots', 'counter').name = 'El Paso'))
  expect(makeWords(paz, 'es').decision('go.counter')).toBe('Ve a El Paso')
})

test('an author can call a decision or a wait something else, and translate that', () => {
  const named = readKiosk((file) => {
    file.meta.labels = { 'turnOn.oven': 'Heat the oven up', 'wait.story': 'Let Mateo wait' }
  })
  const words = makeWords(named, 'es', { 'Heat the oven up': 'Calienta el horno' })
  expect(words.decision('turnOn.oven')).toBe('Calienta el horno')
  expect(makeWords(named, 'en').decision('wait.story')).toBe('Let Mateo wait')
  expect(named.lines.map((line) => line.text)).toContain('Let Mateo wait')
})

test('both languages have a template for every verb', () => {
  expect(Object.keys(es)).toEqual(Object.keys(en))
})

test('a line without translation stays as it was written', () => {
  const words = makeWords(kiosk, 'es', { 'the oven': 'el horno' })
  expect([words.line('the oven'), words.line('the till'), words.line('toString')]).toEqual([
    'el horno',
    'the till',
    'toString',
  ])
  expect(makeWords(kiosk, 'en', spanish).line('the oven')).toBe('the oven')
})

test('the kiosk is translated line by line', () => {
  expect(checkTranslations(kiosk, spanish)).toEqual([])
})

test('an edited line shows up as untranslated, and its old translation as left over', () => {
  const edited = readKiosk((file) => (file.meta.briefing[0] = 'You help at a small kiosk.'))
  const problems = checkTranslations(edited, spanish)
  expect(problems).toMatchObject([
    { code: 'line-untranslated', path: '$.meta.briefing[0]' },
    { code: 'line-leftover', path: '$["You help at a kiosk."]' },
  ])
  expect(problems[1]?.advice).toContain('Did you mean "You help at a small kiosk."?')
})

test('every kind of line is listed with its place', () => {
  const paths = new Map(kiosk.lines.map((line) => [line.text, line.paths[0]?.join('.')]))
  expect(Object.fromEntries(paths)).toMatchObject({
    'Kiosk helper': 'meta.roles.helper',
    'shift lead': 'meta.people.amara.role',
    'Turn on the oven': 'states.story.states.arrive.meta.tasks.0.text',
    'What should I do first?': 'states.story.states.arrive.on.say.whatFirst.meta.say',
    'The oven, please.': 'states.story.states.arrive.on.say.whatFirst.actions.2.params.say',
    'You asked before you guessed.': 'states.story.states.arrive.on.say.whatFirst.actions.1.params.because',
    'You pick it up.': 'states.story.on.take.*.actions.0.params.note',
    'How can you tell that someone is in a hurry?':
      'states.story.states.queue.states.serving.entry.1.params.prompt',
    'A calm start': 'states.story.states.calmStart.meta.ending.title',
    'Kiosk handbook': 'meta.sources.0.publisher',
  })
})

test('a translation holds lines only', () => {
  const codes = (text: string) => {
    const read = readTranslations(text)
    return read.ok ? [] : read.problems.map((one) => [one.code, one.path])
  }
  expect(codes('{"the oven": "<b>horno</b>"}')).toEqual([['markup', '$["the oven"]']])
  expect(codes('{"the oven": ""}')).toEqual([['empty-line', '$["the oven"]']])
  expect(codes('{"the oven": 5}')).toEqual([['wrong-type', '$["the oven"]']])
  expect(codes('["the oven"]')).toEqual([['wrong-type', '$']])
})
