import {
  ClassEntrySchema,
  classKey,
  fold,
  newClass,
  opening,
  refusal,
  split,
  stand,
  type ClassEntry,
  type ClassState,
  type Command,
} from '#class'
import { isTaken, stateKey } from '#scenario'
import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { readKiosk } from '../scenario/kiosk.ts'
import { asTrip } from '../scenario/trip.ts'
import { bestPlay, kiosk } from './kiosk.ts'
import { anySent, serve, type Sent } from './random-class.ts'

const [first = '', second = ''] = bestPlay
const guide = (what: Command): Sent => ({ by: 0, what })
const learner = (what: Command, by = 1): Sent => ({ by, what })
const ENTERED: readonly Sent[] = [
  guide({ do: 'join', role: 'guide' }),
  learner({ do: 'join', role: 'explorer' }),
  learner({ do: 'join', role: 'explorer' }, 2),
  learner({ do: 'join', role: 'guide' }, 3),
]
const after = (...sent: readonly Sent[]): ClassState => serve([...ENTERED, ...sent]).at.state

describe('every device that folds the same log', () => {
  test('stands where the server stands, whatever was sent', () => {
    fc.assert(
      fc.property(anySent, (sent) => {
        const { at, log } = serve(sent)
        let device = opening(kiosk)
        for (const entry of v.parse(v.array(ClassEntrySchema), JSON.parse(JSON.stringify(log)))) {
          const folded = fold(device, entry)
          if (!folded.ok) throw new Error(folded.refusal)
          device = folded.at
        }
        expect(classKey(device.state)).toBe(classKey(at.state))
        expect(stateKey(device.snapshot)).toBe(stateKey(at.snapshot))
      }),
    )
  })

  test('may begin from the state at any moment, given as data', () => {
    fc.assert(
      fc.property(anySent, fc.nat(), (sent, at) => {
        const { log, at: end } = serve(sent)
        const early = log.slice(0, at % (log.length + 1))
        let late = opening(kiosk)
        for (const entry of early) {
          const folded = fold(late, entry)
          if (folded.ok) late = folded.at
        }
        late = stand(kiosk, JSON.parse(JSON.stringify(late.state)) as ClassState)
        for (const entry of log.slice(early.length)) {
          const folded = fold(late, entry)
          if (folded.ok) late = folded.at
        }
        expect(classKey(late.state)).toBe(classKey(end.state))
        expect(stateKey(late.snapshot)).toBe(stateKey(end.snapshot))
      }),
    )
  })

  test('refuses to go on where an entry is missing', () => {
    const entry: ClassEntry = { seq: 2, t: 0, by: 0, n: 0, what: { do: 'join', role: 'guide' } }
    expect(() => fold(opening(kiosk), entry)).toThrow('Entry 2 does not follow 0')
  })

  test('says so where the scenario is not the one that the class was led through', () => {
    const state = { ...newClass(kiosk), line: [{ t: 1, decision: 'say.nonsense' }] }
    expect(() => stand(kiosk, state)).toThrow('does not take "say.nonsense"')
  })
})

test('a machine that takes anything to be taken does not let a name into the log', () => {
  const trip = readKiosk(asTrip)
  const { at } = serve(ENTERED, opening(trip))
  expect(isTaken(trip, at.snapshot, 'take.maria')).toBe(true)
  const entry = (event: string): ClassEntry => ({
    seq: at.state.seq + 1,
    t: 1,
    by: 0,
    n: 1,
    what: { do: 'decide', event, after: 0 },
  })
  expect(fold(at, entry('take.maria'))).toEqual({ ok: false, refusal: 'notOffered' })
  expect(fold(at, entry('take.cloth'))).toMatchObject({ ok: true })
})

test('nothing can be named that is not in the scenario, by whoever leads either', () => {
  const { at: led } = serve(ENTERED)
  const options = ['a', 'b']
  const named: Command[] = [
    { do: 'point', at: 'oven' },
    { do: 'ask', about: 'plan', question: 'why', options },
  ]
  const invented: Command[] = [
    { do: 'point', at: 'Maria' },
    { do: 'ask', about: 'plan', question: 'maria', options },
    { do: 'ask', about: 'plan', question: 'why', options: ['a', 'maria'] },
    { do: 'ask', about: 'decision', question: 'maria', options: ['go.counter', 'look.cup'] },
  ]
  const refusals = (all: Command[]) =>
    all.map((what) => {
      const folded = fold(led, { seq: led.state.seq + 1, t: 1, by: 0, n: 1, what })
      return folded.ok ? undefined : folded.refusal
    })
  expect(refusals(named)).toEqual([undefined, undefined])
  expect(refusals(invented)).toEqual(Array.from({ length: 4 }, () => 'notOffered'))
})

describe('who may do what', () => {
  const leading: readonly Command[] = [
    { do: 'decide', event: first, after: 0 },
    { do: 'rewind', keep: 0 },
    { do: 'point', at: 'oven' },
    { do: 'ask', about: 'plan', question: 'why', options: ['a', 'b'] },
    { do: 'reveal' },
    { do: 'close' },
    { do: 'pause', on: true },
    { do: 'eyes', on: true },
    { do: 'roam', on: true },
    { do: 'show', slot: 1 },
    { do: 'team', team: 1, slots: [1] },
  ]
  const guiding: readonly Command[] = [
    { do: 'lead', slot: 1 },
    { do: 'lock', on: true },
    { do: 'remove', slot: 2 },
    { do: 'end' },
  ]
  const class4 = after(guide({ do: 'ask', about: 'plan', question: 'why', options: ['a', 'b'] }))

  test.each(leading.map((what) => [what.do, what] as const))('only who leads may %s', (_name, what) => {
    expect(refusal(class4, 0, what)).toBeUndefined()
    expect(refusal(class4, 1, what)).toBe('notLeading')
    expect(refusal(class4, 3, what)).toBe('notLeading')
    expect(refusal(class4, 9, what)).toBe('notAMember')
  })

  test.each(guiding.map((what) => [what.do, what] as const))(
    'every guide, and no learner, may %s',
    (_name, what) => {
      expect(refusal(class4, 0, what)).toBeUndefined()
      expect(refusal(class4, 3, what)).toBeUndefined()
      expect(refusal(class4, 1, what)).toBe('notAGuide')
    },
  )

  test('a learner who leads may hand it back, and a guide may take it back', () => {
    const led = after(guide({ do: 'lead', slot: 1 }))
    expect(refusal(led, 1, { do: 'decide', event: first, after: 0 })).toBeUndefined()
    expect(refusal(led, 0, { do: 'decide', event: first, after: 0 })).toBe('notLeading')
    expect(refusal(led, 1, { do: 'lead', slot: 0 })).toBeUndefined()
    expect(refusal(led, 3, { do: 'lead', slot: 3 })).toBeUndefined()
  })

  test('only learners answer, only what is asked', () => {
    expect(refusal(class4, 1, { do: 'answer', to: 5, option: 'a' })).toBeUndefined()
    expect(refusal(class4, 1, { do: 'answer', to: 5, option: 'c' })).toBe('noSuchOption')
    expect(refusal(class4, 0, { do: 'answer', to: 5, option: 'a' })).toBe('notAnExplorer')
    expect(refusal(after(), 1, { do: 'answer', to: 5, option: 'a' })).toBe('noQuestion')
  })

  test('nothing is done in a class that has ended', () => {
    const ended = after(guide({ do: 'end' }))
    for (const what of [...leading, ...guiding]) expect(refusal(ended, 0, what)).toBe('ended')
    expect(refusal(ended, 4, { do: 'join', role: 'explorer' })).toBe('ended')
  })
})

describe('members', () => {
  test('the first guide leads; a locked class lets only guides in', () => {
    const locked = after(guide({ do: 'lock', on: true }))
    expect(locked.lead).toBe(0)
    expect(refusal(locked, 4, { do: 'join', role: 'explorer' })).toBe('locked')
    expect(refusal(locked, 4, { do: 'join', role: 'guide' })).toBeUndefined()
  })

  test('a class is full at sixty-four, and a number is never given twice', () => {
    const joins = Array.from({ length: 70 }, (): Sent => learner({ do: 'join', role: 'explorer' }))
    const { state } = serve([guide({ do: 'join', role: 'guide' }), ...joins]).at
    expect(state.members).toHaveLength(64)
    expect(refusal(state, 64, { do: 'join', role: 'explorer' })).toBe('full')
    expect(refusal(after(), 2, { do: 'join', role: 'explorer' })).toBe('noSuchMember')
  })

  test('who is sent out does nothing more, is no longer shown, and leads no more; what was answered stands', () => {
    const state = after(
      guide({ do: 'ask', about: 'plan', question: 'why', options: ['a', 'b'] }),
      learner({ do: 'answer', to: 5, option: 'b' }),
      guide({ do: 'show', slot: 1 }),
      guide({ do: 'lead', slot: 1 }),
      { by: 3, what: { do: 'remove', slot: 1 } },
    )
    expect(state.lead).toBe(3)
    expect(state.shown).toBeUndefined()
    expect(state.question?.answers).toEqual({ 1: 'b' })
    expect(refusal(state, 1, { do: 'answer', to: 5, option: 'a' })).toBe('notAMember')
  })
})

describe('questions', () => {
  test('everybody dresses themself, and nobody else', () => {
    const entered = [
      { by: 0, what: { do: 'join', role: 'guide' } },
      { by: 1, what: { do: 'join', role: 'explorer' } },
    ] as const
    const { at } = serve([...entered, { by: 1, what: { do: 'dress', colour: 'red', top: 'cap' } }])
    expect(at.state.members.map(({ outfit }) => outfit)).toEqual([undefined, { colour: 'red', top: 'cap' }])
    const { at: anew } = serve([
      ...entered,
      { by: 1, what: { do: 'dress', colour: 'red', top: 'cap' } },
      { by: 1, what: { do: 'dress', colour: 'sky', top: 'hood' } },
    ])
    expect(anew.state.members[1]?.outfit).toEqual({ colour: 'sky', top: 'hood' })
  })

  test('the split is counted for the class and for each team, and the last choice counts', () => {
    const state = after(
      guide({ do: 'team', team: 1, slots: [1] }),
      guide({ do: 'team', team: 2, slots: [2] }),
      guide({ do: 'ask', about: 'plan', question: 'why', options: ['a', 'b', 'c'] }),
      learner({ do: 'answer', to: 7, option: 'a' }),
      learner({ do: 'answer', to: 7, option: 'b' }),
      learner({ do: 'answer', to: 7, option: 'b' }, 2),
    )
    if (!state.question) throw new Error('Nothing is asked.')
    expect(split(state, state.question)).toEqual([0, 2, 0])
    expect(split(state, state.question, 2)).toEqual([0, 1, 0])
    expect(split(state, state.question, 3)).toEqual([0, 0, 0])
  })

  test('what is asked about a decision must be offered, and is over once it is taken', () => {
    const ask = (options: string[]): Sent =>
      guide({ do: 'ask', about: 'decision', question: 'choose', options })
    expect(after(ask([first, 'say.nonsense'])).question).toBeUndefined()
    const offered = [first, ...kiosk.vocabulary.map(({ decision }) => decision)].filter(
      (event, at, all) =>
        all.indexOf(event) === at && after(guide({ do: 'decide', event, after: 0 })).line.length === 1,
    )
    const asked = after(
      ask(offered.slice(0, 2)),
      learner({ do: 'answer', to: 5, option: first }),
      guide({ do: 'reveal' }),
    )
    expect(asked.question).toMatchObject({ isRevealed: true, answers: { 1: first } })
    const { at } = serve(
      [guide({ do: 'decide', event: first, after: 0 }), guide({ do: 'decide', event: second, after: 1 })],
      {
        ...opening(kiosk),
        state: asked,
      },
    )
    expect(at.state.question).toBeUndefined()
    expect(at.state.asked).toHaveLength(1)
  })
})

test('a command that is sent twice counts once', () => {
  const { at } = serve([...ENTERED, guide({ do: 'decide', event: first, after: 0 })])
  const again: ClassEntry = {
    seq: at.state.seq + 1,
    t: 9,
    by: 0,
    n: 1,
    what: { do: 'decide', event: first, after: 0 },
  }
  expect(fold(at, again)).toEqual({ ok: false, refusal: 'old' })
})

test('going back takes the scenario back with it', () => {
  const { at } = serve([
    ...ENTERED,
    guide({ do: 'decide', event: first, after: 0 }),
    guide({ do: 'decide', event: second, after: 1 }),
    guide({ do: 'rewind', keep: 1 }),
  ])
  const { at: once } = serve([...ENTERED, guide({ do: 'decide', event: first, after: 0 })])
  expect(at.state.line).toEqual(once.state.line)
  expect(stateKey(at.snapshot)).toBe(stateKey(once.snapshot))
})

test('what is kept has no room for a sentence, a name, a place or a direction', () => {
  const fields = new Set<string>()
  const texts = new Set<string>()
  const note = (value: unknown, field = ''): void => {
    if (Array.isArray(value)) for (const one of value) note(one, field)
    else if (value && typeof value === 'object')
      for (const [key, one] of Object.entries(value)) note(one, key)
    else {
      fields.add(field)
      if (typeof value === 'string') texts.add(value)
    }
  }
  fc.assert(
    fc.property(anySent, (sent) => {
      note(serve(sent).log)
    }),
  )
  for (const text of texts) expect(text).toMatch(/^[A-Za-z0-9_.-]+$/)
  const known =
    'about after at by colour do event keep n on option options question role seq slot slots t team to top'.split(
      ' ',
    )
  expect([...fields].filter((field) => !known.includes(field))).toEqual([])
})
