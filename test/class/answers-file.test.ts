import {
  ANSWERS_FAULTS,
  answersLimits,
  clipFormat,
  MOST_QUESTIONS,
  packAnswers,
  readAnswers,
  type Answers,
  type Clip,
} from '#class'
import * as fc from 'fast-check'
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { expect, test } from 'vitest'
import { anyClip, BEGINNINGS, fileOf } from './clips.ts'

const line = fc
  .string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
  .filter((text) => text.trim() !== '' && !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(text))
const anyAnswers: fc.Arbitrary<Answers> = fc.record({
  trip: fc.constantFrom('behind-the-scenes', 'loaf-to-table'),
  questions: fc
    .array(
      fc.oneof(
        fc.record({ text: line }),
        fc.record({ text: line, answer: line }),
        fc.record({ text: line, answer: line, clip: anyClip }),
      ),
      { minLength: 1, maxLength: MOST_QUESTIONS },
    )
    .filter((questions) => questions.some((one) => 'answer' in one)),
})

const sound: Clip = { kind: 'sound', bytes: fileOf(BEGINNINGS['webm'] ?? [], [1, 2, 3]) }
const answered: Answers = {
  trip: 'loaf-to-table',
  questions: [
    { text: 'Why?', answer: 'Because of the bread.', clip: sound },
    { text: 'When?', answer: 'Before dawn.' },
    { text: 'Who?' },
  ],
}

const packed = (answers: Answers): Uint8Array<ArrayBuffer> => {
  const made = packAnswers(answers)
  if (!made.ok) throw new Error(made.fault)
  return made.bytes
}

/** A file of answers as somebody else might have made it. */
const madeBy = (letter: unknown, clips: Zippable = {}, level: 0 | 9 = 0): Uint8Array<ArrayBuffer> =>
  zipSync({ 'letter.json': strToU8(JSON.stringify(letter)), ...clips }, { level })
const withClip = (clip: object, more: object = { answer: 'Because.' }) => ({
  format: 'first-shift-answers',
  version: 1,
  trip: 'loaf-to-table',
  questions: [{ text: 'Why?', ...more, clip }],
})
const theClip = { file: 'clip-1.webm', kind: 'sound' }
const faultOf = (bytes: Uint8Array<ArrayBuffer>) => {
  const read = readAnswers(bytes)
  return read.ok ? undefined : read.fault
}

test('whatever is answered, in words or in a clip, comes back as it was', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      expect(readAnswers(packed(answers))).toEqual({ ok: true, answers })
    }),
  )
})

test('the file is a zip archive that any other program opens, its clips are stored, and it tells no time', () => {
  const bytes = packed(answered)
  const files = unzipSync(bytes)
  expect(Object.keys(files)).toEqual(['letter.json', 'clip-1.webm'])
  expect(files['clip-1.webm']).toEqual(sound.bytes)
  expect(packed(answered)).toEqual(bytes)
  const noise = fileOf(BEGINNINGS['webm'] ?? [], { length: 50_000 })
  const large = packed({
    ...answered,
    questions: [{ text: 'Why?', answer: 'So.', clip: { ...sound, bytes: noise } }],
  })
  expect(large.length).toBeGreaterThan(noise.length)
})

test('a file that somebody else made as it should be is opened', () => {
  expect(readAnswers(madeBy(withClip(theClip), { 'clip-1.webm': sound.bytes }))).toEqual({
    ok: true,
    answers: { trip: 'loaf-to-table', questions: [{ text: 'Why?', answer: 'Because.', clip: sound }] },
  })
})

test('what is no file of answers is refused with a reason, and never throws', () => {
  const isSound = (bytes: Uint8Array) => {
    const read = readAnswers(Uint8Array.from(bytes))
    return !read.ok && ANSWERS_FAULTS.includes(read.fault)
  }
  expect(() => fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), isSound))).not.toThrow()
})

test('a file that was changed on its way is read or refused, and never throws', () => {
  const whole = packed(answered)
  const change = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) })
  const isSound = (bytes: Uint8Array<ArrayBuffer>) => {
    const read = readAnswers(bytes)
    if (!read.ok) return ANSWERS_FAULTS.includes(read.fault)
    return read.answers.questions.every(({ clip, answer }) => !clip || (clipFormat(clip) && answer?.trim()))
  }
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), fc.nat(whole.length), (changes, cut) => {
      const bytes = whole.slice()
      for (const { at, byte } of changes) bytes[at] = byte
      expect([bytes, bytes.slice(0, cut), bytes.slice(cut)].filter((one) => !isSound(one))).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

test('a file that is not whole, or has more at either end, is no file of answers', () => {
  const whole = packed(answered)
  for (let cut = 0; cut < whole.length; cut += 7)
    expect(readAnswers(whole.slice(0, cut))).toEqual({ ok: false, fault: 'not-answers' })
  expect(faultOf(Uint8Array.from([...whole, 0]))).toBe('not-answers')
  expect(faultOf(Uint8Array.from([0, ...whole]))).toBe('not-answers')
})

test('nothing is ever unpacked: an archive of a thousandth of its size is refused unseen', () => {
  const bomb = zipSync({ 'letter.json': new Uint8Array(20_000_000) }, { level: 9 })
  expect(bomb.length).toBeLessThan(50_000)
  expect(faultOf(bomb)).toBe('packed')
  expect(faultOf(madeBy(withClip(theClip), { 'clip-1.webm': sound.bytes }, 9))).toBe('packed')
})

test('two files cannot share their bytes, and none can claim more than there is', () => {
  const bytes = madeBy(withClip(theClip), { 'clip-1.webm': sound.bytes })
  const view = new DataView(bytes.buffer)
  const central = view.getUint32(bytes.length - 6, true)
  const second = central + 46 + view.getUint16(central + 28, true)
  const changed = (at: number, value: number) => {
    const copy = bytes.slice()
    new DataView(copy.buffer).setUint32(at, value, true)
    return faultOf(copy)
  }
  expect(changed(second + 42, 0)).toBe('not-answers')
  expect(changed(second + 42, 4_294_967_295)).toBe('not-answers')
  for (const size of [0, 10, 4_000_000_000]) {
    const copy = bytes.slice()
    const sizes = new DataView(copy.buffer)
    sizes.setUint32(second + 20, size, true)
    sizes.setUint32(second + 24, size, true)
    expect(faultOf(copy)).toBe('not-answers')
  }
})

test.each([
  '../letter.json',
  '/etc/passwd',
  'clips/clip-1.webm',
  'clip-1.exe',
  'clip-0.webm',
  'constructor',
  'x',
])('a file called %s has no business there', (name) => {
  const files = Object.fromEntries([[name, sound.bytes]])
  expect(faultOf(madeBy(withClip(theClip), { 'clip-1.webm': sound.bytes, ...files }))).toBe('strange-file')
})

test('more files than questions can have are not looked at', () => {
  const clips = Object.fromEntries(
    Array.from({ length: MOST_QUESTIONS + 1 }, (_, index) => [`clip-${index + 1}.webm`, sound.bytes]),
  )
  expect(faultOf(madeBy(withClip(theClip), clips))).toBe('too-many')
})

test('a clip needs its words, its question, its file and the beginning of sound or video', () => {
  const file = { 'clip-1.webm': sound.bytes }
  expect(faultOf(madeBy(withClip(theClip, {}), file))).toBe('letter')
  expect(faultOf(madeBy(withClip(theClip, { answer: ' ' }), file))).toBe('clip-without-words')
  expect(faultOf(madeBy(withClip(theClip)))).toBe('clip-missing')
  expect(faultOf(madeBy(withClip(theClip), { ...file, 'clip-2.webm': sound.bytes }))).toBe('clip-unclaimed')
  const twice = withClip(theClip)
  expect(faultOf(madeBy({ ...twice, questions: [...twice.questions, ...twice.questions] }, file))).toBe(
    'clip-missing',
  )
  for (const text of ['<!doctype html><script>', '%PDF-1.7', '\u0089PNG', 'MZ', ''])
    expect(faultOf(madeBy(withClip(theClip), { 'clip-1.webm': strToU8(text, true) }))).toBe('not-a-clip')
  // A still picture in MP4's box, and sound that says it is a picture.
  const heic = fileOf([0, 0, 0, 0x18], strToU8('ftypheic'))
  expect(faultOf(madeBy(withClip(theClip), { 'clip-1.webm': heic }))).toBe('not-a-clip')
  const mp3 = { 'clip-1.mp3': fileOf(BEGINNINGS['mp3'] ?? []) }
  expect(faultOf(madeBy(withClip({ file: 'clip-1.mp3', kind: 'picture' }), mp3))).toBe('not-a-clip')
  expect(faultOf(madeBy(withClip({ file: 'clip-1.mp3', kind: 'sound' }), mp3))).toBeUndefined()
})

test('the letter is read strictly, and one of a later version is told apart', () => {
  const letter = withClip(theClip)
  const file = { 'clip-1.webm': sound.bytes }
  for (const wrong of [
    { ...letter, extra: 1 },
    { ...letter, trip: '../x' },
    { ...letter, questions: [] },
    { ...letter, format: 'other', version: 2 },
    { ...letter, questions: [{ text: 'two\nlines', answer: 'x', clip: theClip }] },
    withClip({ file: '../clip-1.webm', kind: 'sound' }),
    withClip({ file: 'clip-1.webm', kind: 'text' }),
    withClip({ ...theClip, type: 'text/html' }),
    null,
    [],
  ])
    expect(faultOf(madeBy(wrong, file))).toBe('letter')
  expect(faultOf(madeBy({ ...letter, version: 2, more: true }, file))).toBe('newer')
  expect(faultOf(zipSync({ 'clip-1.webm': sound.bytes }, { level: 0 }))).toBe('letter')
  const long = strToU8(JSON.stringify(letter) + ' '.repeat(answersLimits.letterBytes))
  expect(faultOf(zipSync({ 'letter.json': long, ...file }, { level: 0 }))).toBe('letter')
})

test('what would not be opened is not packed either, for the same reason', () => {
  const faultOfPacking = (questions: Answers['questions']) => {
    const made = packAnswers({ trip: 'loaf-to-table', questions })
    return made.ok ? undefined : made.fault
  }
  const html: Clip = { kind: 'sound', bytes: Uint8Array.from(strToU8('<html>')) }
  expect(
    faultOfPacking([
      { text: 'Why?', clip: sound },
      { text: 'So?', answer: 'So.' },
    ]),
  ).toBe('clip-without-words')
  expect(faultOfPacking([{ text: 'Why?', answer: 'So.', clip: html }])).toBe('not-a-clip')
  expect(faultOfPacking([{ text: 'Why?' }])).toBe('letter')
  const huge = new Uint8Array(answersLimits.clipBytes + 1)
  huge.set(sound.bytes)
  expect(faultOfPacking([{ text: 'Why?', answer: 'So.', clip: { ...sound, bytes: huge } }])).toBe(
    'clip-too-big',
  )
  const large = { ...sound, bytes: huge.subarray(0, answersLimits.clipBytes) }
  const four = Array.from({ length: 4 }, () => ({ text: 'Why?', answer: 'So.', clip: large }))
  expect(faultOfPacking(four)).toBe('too-big')
})

test('a file beyond the bound is refused before anything in it is read', () => {
  const bytes = new Uint8Array(answersLimits.bytes + 1)
  expect(faultOf(bytes)).toBe('too-big')
})

test('every longest letter fits the bound of the letter', () => {
  const questions = Array.from({ length: MOST_QUESTIONS }, () => ({
    text: '"'.repeat(200),
    answer: '\u0001'.repeat(1500),
  }))
  expect(readAnswers(packed({ trip: 'a'.repeat(64), questions }))).toMatchObject({ ok: true })
})
