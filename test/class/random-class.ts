import {
  fold,
  opening,
  OUTFIT_COLOURS,
  OUTFIT_TOPS,
  type ClassEntry,
  type Command,
  type Standing,
} from '#class'
import * as fc from 'fast-check'
import { bestPlay, kiosk } from './kiosk.ts'

/** What somebody sends: who, and what. */
export interface Sent {
  by: number
  what: Command
}

const slot = fc.integer({ min: 0, max: 8 })
const event = fc.constantFrom(...bestPlay, 'say.nonsense')
const option = fc.constantFrom('a', 'b', 'c')
const on = fc.boolean()

/** Any command of the language, sensible or not. */
export const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ do: fc.constant('join' as const), role: fc.constantFrom('guide', 'explorer', 'projector') }),
  fc.record({ do: fc.constant('decide' as const), event, after: fc.nat({ max: 3 }) }),
  fc.record({ do: fc.constant('rewind' as const), keep: fc.integer({ min: 0, max: 6 }) }),
  fc.record({ do: fc.constant('point' as const), at: fc.constantFrom('oven', null) }),
  fc.record({
    do: fc.constant('ask' as const),
    about: fc.constantFrom('decision', 'plan'),
    question: fc.constantFrom('why', 'choose'),
    options: fc.oneof(
      fc.uniqueArray(event, { minLength: 2, maxLength: 4 }),
      fc.uniqueArray(option, { minLength: 2, maxLength: 3 }),
    ),
  }),
  fc.record({
    do: fc.constant('answer' as const),
    to: fc.integer({ min: 1, max: 30 }),
    option: fc.oneof(event, option),
  }),
  fc.record({ do: fc.constantFrom('reveal' as const, 'close' as const) }),
  fc.record({ do: fc.constantFrom('pause' as const, 'eyes' as const, 'roam' as const, 'lock' as const), on }),
  fc.record({ do: fc.constant('show' as const), slot: fc.option(slot) }),
  fc.record({ do: fc.constantFrom('lead' as const, 'remove' as const), slot }),
  fc.record({ do: fc.constant('part' as const), role: fc.constantFrom('hands', 'seller', 'maria'), on }),
  fc.record({
    do: fc.constant('begin' as const),
    pace: fc.constantFrom(1 as const, 10 as const, 'off' as const),
  }),
  fc.record({
    do: fc.constant('dress' as const),
    colour: fc.constantFrom(...OUTFIT_COLOURS),
    top: fc.constantFrom(...OUTFIT_TOPS),
  }),
  fc.record({ do: fc.constant('suggest' as const), event, after: fc.nat({ max: 3 }) }),
  fc.record({
    do: fc.constant('team' as const),
    team: fc.integer({ min: 0, max: 3 }),
    slots: fc.uniqueArray(slot, { minLength: 1 }),
  }),
)

const ENTERED: Sent[] = [
  { by: 0, what: { do: 'join', role: 'guide' } },
  { by: 1, what: { do: 'join', role: 'explorer' } },
  { by: 2, what: { do: 'join', role: 'explorer' } },
]

/** A class as it may go: a guide and two learners come first, then anybody does anything. */
export const anySent: fc.Arbitrary<Sent[]> = fc
  .array(fc.record({ by: slot, what: anyCommand }), { maxLength: 60 })
  .map((rest) => ENTERED.concat(rest))

/** A class on a server: what is allowed is put in order, and everything else is dropped. */
export const serve = (sent: readonly Sent[], from: Standing = opening(kiosk)) => {
  let at = from
  const log: ClassEntry[] = []
  for (const { by: sender, what } of sent) {
    const by = what.do === 'join' ? at.state.members.length : sender
    const n = what.do === 'join' ? 0 : (at.state.members[by]?.last ?? 0) + 1
    const entry: ClassEntry = { seq: at.state.seq + 1, t: log.length / 10, by, n, what }
    const folded = fold(at, entry)
    if (!folded.ok) continue
    at = folded.at
    log.push(entry)
  }
  return { at, log }
}
