import {
  ClassEntrySchema,
  classKey,
  crewGlance,
  fold,
  opening,
  refusal,
  stand,
  type ClassEntry,
  type ClassState,
  type Command,
  type Standing,
} from '#class'
import { crewOf } from '#scenario'
import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { bestPlay } from '../attempt/kiosk.ts'
import { crewKiosk, pairKiosk } from './crew.ts'
import { kiosk } from './kiosk.ts'
import { serve, type Sent } from './random-class.ts'

const [first = '', second = '', third = '', fourth = ''] = bestPlay
const as = (by: number, what: Command): Sent => ({ by, what })
const decide = (by: number, event: string, after: number) => as(by, { do: 'decide', event, after })
const ENTERED = [0, 1, 2].map((by) => as(by, { do: 'join', role: 'explorer' }))
const READY = [
  ...ENTERED,
  as(0, { do: 'part', role: 'seller', on: true }),
  as(1, { do: 'part', role: 'runner', on: true }),
]
const BEGUN = [...READY, as(0, { do: 'begin', pace: 1 })]

/** What comes of one more thing done after others, at a second of the class. */
function then(sent: readonly Sent[], { by, what }: Sent, t = 100, scenario = crewKiosk) {
  const { at } = serve(sent, opening(scenario))
  const n = (at.state.members[by]?.last ?? 0) + 1
  const folded = fold(at, { seq: at.state.seq + 1, t, by, n, what })
  return folded.ok ? folded.at.state : folded.refusal
}
const after = (...sent: readonly Sent[]): ClassState => serve(sent, opening(crewKiosk)).at.state

describe('a crew before it begins', () => {
  test('takes roles, several by one if need be, and gives them back', () => {
    expect(after(...READY).crew?.parts).toEqual({ seller: 0, runner: 1 })
    expect(after(...READY, as(0, { do: 'part', role: 'seller', on: false })).crew?.parts).toEqual({
      runner: 1,
    })
    expect(then(READY, as(2, { do: 'part', role: 'seller', on: false }))).toBe('notYours')
    expect(then(READY, as(2, { do: 'part', role: 'cook', on: true }))).toBe('notOffered')
  })

  test('begins once all roles are played, and nothing is decided before', () => {
    expect(then(READY.slice(0, 4), as(0, { do: 'begin', pace: 1 }))).toBe('rolesOpen')
    expect(then(READY, as(2, { do: 'begin', pace: 1 }))).toBe('notYours')
    expect(then(READY, decide(0, first, 0))).toBe('notBegun')
    expect(then(BEGUN, decide(0, first, 0))).toMatchObject({ line: [{ decision: first }] })
    expect(then(BEGUN, as(1, { do: 'begin', pace: 'off' }))).toBe('old')
  })
})

describe('a crew that plays', () => {
  // She is greeted, and the cup is the runner's.
  const served = [...BEGUN, decide(0, first, 0), decide(1, second, 1), decide(0, third, 2)]

  test('decides each in their own role; time is nobody’s, and it is kept who did what', () => {
    expect(then(BEGUN, decide(1, first, 0))).toBe('notYours')
    expect(then(BEGUN, decide(2, first, 0))).toBe('notYours')
    expect(then(served, decide(0, fourth, 3))).toBe('notYours')
    const done = after(...served, decide(1, fourth, 3))
    expect(done.line.map(({ decision }) => decision)).toEqual([first, second, third, fourth])
    expect(done.crew?.doneBy).toEqual([0, null, 0, 1])
  })

  test('says together what two must want', () => {
    const closed = decide(0, 'say.closed', 3)
    expect(then(served, closed)).toBe('notYours')
    const own = [...served, as(0, { do: 'suggest', event: 'say.closed', after: 3 })]
    expect(then(own, closed)).toBe('notYours')
    // Who has no role can advise, and does not count among those who decide.
    expect(then([...served, as(2, { do: 'suggest', event: 'say.closed', after: 3 })], closed)).toBe(
      'notYours',
    )
    const both = [...served, as(1, { do: 'suggest', event: 'say.closed', after: 3 })]
    expect(then(both, closed)).toMatchObject({ line: { length: 4 } })
    // Who plays all roles has nobody to ask.
    const alone = [...ENTERED, ...['seller', 'runner'].map((role) => as(0, { do: 'part', role, on: true }))]
    const line = [
      as(0, { do: 'begin', pace: 1 }),
      decide(0, first, 0),
      decide(0, second, 1),
      decide(0, third, 2),
    ]
    expect(then([...alone, ...line], closed)).toMatchObject({ line: { length: 4 } })
  })

  test('may advise what can be done now, one thing at a time', () => {
    const advise = (event: string, at = 0) => as(1, { do: 'suggest', event, after: at })
    expect(then(READY, advise(first))).toBe('notBegun')
    expect(then(BEGUN, advise(third))).toBe('notOffered')
    expect(then(BEGUN, advise(first, 1))).toBe('notOffered')
    expect(after(...BEGUN, advise('look.cup'), advise(first)).crew?.advice).toEqual([
      { by: 1, event: first, after: 0 },
    ])
  })

  test('has one clock: from the beginning, without the breaks, back with a rewind', () => {
    let at: Standing = opening(crewKiosk)
    const go = (t: number, { by, what }: Sent) => {
      const n = what.do === 'join' ? 0 : (at.state.members[by]?.last ?? 0) + 1
      const folded = fold(at, { seq: at.state.seq + 1, t, by, n, what })
      if (!folded.ok) throw new Error(folded.refusal)
      ;({ at } = folded)
    }
    for (const one of READY) go(5, one)
    go(60, as(0, { do: 'begin', pace: 1 }))
    go(63.5, decide(0, first, 0))
    go(64, as(1, { do: 'pause', on: true }))
    expect(refusal(at.state, 0, { do: 'decide', event: second, after: 1 })).toBe('notBegun')
    go(164, as(1, { do: 'pause', on: false }))
    go(165.5, decide(0, second, 1))
    go(170, decide(0, third, 2))
    expect(at.state.line.map(({ t }) => t)).toEqual([3.5, 5.5, 10])
    go(300, as(1, { do: 'rewind', keep: 2 }))
    go(301, decide(0, third, 2))
    expect(at.state.line.map(({ t }) => t)).toEqual([3.5, 5.5, 6.5])
    expect(at.state.crew?.doneBy).toEqual([0, null, 0])
  })

  test('is stopped by its teacher as well, and goes on by itself only when neither a break nor they hold it', () => {
    let { at } = serve(BEGUN, opening(crewKiosk))
    const go = (t: number, { by, what }: Sent) => {
      const n = what.do === 'join' ? 0 : (at.state.members[by]?.last ?? 0) + 1
      const folded = fold(at, { seq: at.state.seq + 1, t, by, n, what })
      if (!folded.ok) throw new Error(folded.refusal)
      ;({ at } = folded)
    }
    const eyes = (on: boolean) => as(3, { do: 'eyes', on })
    const pause = (on: boolean) => as(0, { do: 'pause', on })
    const { seconds: begun = 0 } = crewGlance(at, 10) ?? {}
    go(10, as(3, { do: 'join', role: 'guide' }))
    expect(refusal(at.state, 0, { do: 'eyes', on: true })).toBe('notLeading')
    go(11, eyes(true))
    expect(refusal(at.state, 0, { do: 'decide', event: first, after: 0 })).toBe('notBegun')
    go(20, pause(true))
    go(30, eyes(false))
    expect(crewGlance(at, 40)).toMatchObject({ phase: 'held', seconds: begun + 1 })
    go(40, eyes(true))
    // A break that a crew ends frees nobody who is to look at the teacher.
    go(50, pause(false))
    expect(crewGlance(at, 60)).toMatchObject({ phase: 'held', seconds: begun + 1 })
    go(70, eyes(false))
    expect(crewGlance(at, 75)).toMatchObject({ phase: 'playing', seconds: begun + 6 })
  })

  test('is summed up for who looks after several crews', () => {
    const glance = (sent: readonly Sent[], now = 100) => crewGlance(serve(sent, opening(crewKiosk)).at, now)
    expect(crewGlance(opening(kiosk), 0)).toBeUndefined()
    expect(glance(READY)).toEqual({ phase: 'lobby', seconds: 0, decided: 0, quiet: 0 })
    const { seconds = 0 } = glance(served) ?? {}
    const line = after(...served).line
    expect(glance(served)).toEqual({
      phase: 'playing',
      seconds,
      decided: 2,
      last: { event: third, by: 0 },
      quiet: seconds - (line.at(-1)?.t ?? 0),
    })
    // What time did by itself ends no silence.
    expect(glance(served.slice(0, -1))).toMatchObject({
      decided: 1,
      last: { event: first, by: 0 },
      quiet: seconds - (line[0]?.t ?? 0),
    })
    const over = [...served, as(3, { do: 'join', role: 'guide' }), as(3, { do: 'end' })]
    expect(glance(over, 500)).toMatchObject({ phase: 'ended', seconds: line.at(-1)?.t })
  })

  test('wants together what it wanted a moment ago, until it is done', () => {
    const wish = [...served, as(1, { do: 'suggest', event: 'say.closed', after: 3 })]
    // Something else happens meanwhile.
    const later = [...wish, decide(1, fourth, 3)]
    expect(then(later, decide(0, 'say.closed', 4))).toMatchObject({ line: { length: 5 } })
    const other = [...later, as(1, { do: 'suggest', event: bestPlay[4] ?? '', after: 4 })]
    expect(after(...other).crew?.advice).toHaveLength(2)
    expect(then(other, decide(0, 'say.closed', 4))).toBe('notYours')
  })

  test('loses nothing to who wanted to go back a while ago', () => {
    const late = as(1, { do: 'rewind', keep: 0, after: 2 })
    expect(then(served, late)).toBe('notOffered')
    expect(then(served, as(1, { do: 'rewind', keep: 0, after: 3 }))).toMatchObject({ line: [] })
  })

  test('that goes back to the beginning finds its roles anew', () => {
    const { crew, line } = after(...served, as(0, { do: 'rewind', keep: 0 }))
    expect([crew, line]).toEqual([{ parts: { seller: 0, runner: 1 }, ran: 0, doneBy: [], advice: [] }, []])
    expect(
      then([...served, as(0, { do: 'rewind', keep: 0 })], as(1, { do: 'begin', pace: 5 })),
    ).toMatchObject({
      crew: { pace: 5, since: 100 },
    })
  })

  test('goes on where somebody is sent out: the role is free', () => {
    const sent = [...BEGUN, as(3, { do: 'join', role: 'guide' }), as(3, { do: 'remove', slot: 1 })]
    expect(after(...sent).crew?.parts).toEqual({ seller: 0 })
    expect(after(...sent, as(2, { do: 'part', role: 'runner', on: true })).crew?.parts).toEqual({
      seller: 0,
      runner: 2,
    })
  })
})

test('two can play any shift: one acts, the other speaks, both look', () => {
  const pair = crewOf(pairKiosk)
  expect(pair?.roles.map(({ id }) => id)).toEqual(['hands', 'voice'])
  expect([first, third, fourth, 'look.cup'].map((name) => pair?.rolesOf(name))).toEqual([
    ['hands'],
    ['voice'],
    ['hands'],
    [],
  ])
})

test('a trip has no crew, and what a crew does is refused there', () => {
  const entered = serve(ENTERED, opening(kiosk)).at
  expect(entered.state.crew).toBeUndefined()
  expect(refusal(entered.state, 0, { do: 'part', role: 'hands', on: true })).toBe('noCrew')
})

describe('whatever a crew does', () => {
  const event = fc.constantFrom(...bestPlay, 'look.cup', 'say.closed', 'say.what')
  const anything: fc.Arbitrary<Command> = fc.oneof(
    fc.record({ do: fc.constant('decide' as const), event, after: fc.nat({ max: 5 }) }),
    fc.record({ do: fc.constant('suggest' as const), event, after: fc.nat({ max: 5 }) }),
    fc.record({ do: fc.constant('rewind' as const), keep: fc.nat({ max: 5 }) }),
    fc.record({ do: fc.constant('pause' as const), on: fc.boolean() }),
    fc.record({
      do: fc.constant('part' as const),
      role: fc.constantFrom('seller', 'runner'),
      on: fc.boolean(),
    }),
    fc.record({ do: fc.constant('begin' as const), pace: fc.constantFrom(1 as const, 'off' as const) }),
  )
  const anySent = fc
    .array(fc.record({ by: fc.nat({ max: 3 }), what: anything }), { maxLength: 60 })
    .map((rest) => BEGUN.concat(rest))

  test('every device that folds the log, or begins late from the state, stands alike', () => {
    fc.assert(
      fc.property(anySent, fc.nat(), (sent, cut) => {
        const { at, log } = serve(sent, opening(crewKiosk))
        const entries: ClassEntry[] = v.parse(v.array(ClassEntrySchema), JSON.parse(JSON.stringify(log)))
        let device = opening(crewKiosk)
        for (const [index, entry] of entries.entries()) {
          if (index === cut % entries.length)
            device = stand(crewKiosk, JSON.parse(JSON.stringify(device.state)) as ClassState)
          const folded = fold(device, entry)
          if (!folded.ok) throw new Error(folded.refusal)
          device = folded.at
        }
        expect(classKey(device.state)).toBe(classKey(at.state))
      }),
    )
  })

  test('it is known of every decision who took it, and times only grow along the line', () => {
    fc.assert(
      fc.property(anySent, (sent) => {
        const { line, crew } = after(...sent)
        expect(crew?.doneBy).toHaveLength(line.length)
        const times = line.map(({ t }) => t)
        expect(times).toEqual(times.toSorted((a, b) => a - b))
      }),
    )
  })
})
