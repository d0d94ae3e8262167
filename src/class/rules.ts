import type { Command } from './command.ts'
import { isHeld, playersOf } from './crew.ts'
import { MOST_MEMBERS, type Slot } from './member.ts'
import type { ClassState } from './state.ts'

/**
 * Why a command is refused, as a key of words. `notLeading`: only who leads may do it. `notOffered`: the scenario does
 * not take this decision now. `notYours`: another role of the crew has it, or two must want it. `old`: this very command
 * was taken before; nothing is wrong, and nothing happens again.
 */
export type Refusal =
  | 'ended'
  | 'full'
  | 'locked'
  | 'notAMember'
  | 'notLeading'
  | 'notAnExplorer'
  | 'notAGuide'
  | 'noSuchMember'
  | 'noQuestion'
  | 'noSuchOption'
  | 'notOffered'
  | 'notYours'
  | 'noCrew'
  | 'rolesOpen'
  | 'notBegun'
  | 'tooLong'
  | 'old'

/** What only who leads the class may do. */
const LEADING = new Set<Command['do']>([
  'decide',
  'rewind',
  'point',
  'ask',
  'reveal',
  'close',
  'pause',
  'eyes',
  'roam',
  'show',
  'team',
])
/** What every guide may do, whoever leads now: so a lead that was handed over can be taken back. */
const GUIDING = new Set<Command['do']>(['lead', 'lock', 'remove', 'end'])

/** What only a crew does. */
const CREWING = new Set<Command['do']>(['part', 'begin', 'suggest'])
/** What a crew that plays a shift does by itself; the scenario's roles say who decides what. */
const PLAYING = new Set<Command['do']>(['decide', 'rewind', 'pause', 'point'])

const mayAsCrew = ({ crew }: ClassState, by: Slot, what: Command): boolean =>
  crew !== undefined && playersOf(crew).includes(by) && PLAYING.has(what.do)

/**
 * Whether a member may do this now, apart from what the scenario says to it. The server asks before it writes;
 * devices ask before they offer.
 *
 * @param by who does it; for a joining the number that is given
 */
export function refusal(state: ClassState, by: Slot, what: Command): Refusal | undefined {
  // Who has the key still sees how it went, and takes in what learners hand in.
  if (state.isEnded && !(what.do === 'join' && what.role !== 'explorer')) return 'ended'
  if (what.do === 'join') return refusedJoining(state, by, what.role)
  const member = state.members[by]
  if (!member || member.isRemoved) return 'notAMember'
  if (CREWING.has(what.do) && !state.crew) return 'noCrew'
  if (LEADING.has(what.do) && state.lead !== by && !mayAsCrew(state, by, what))
    return state.crew && PLAYING.has(what.do) ? 'notYours' : 'notLeading'
  if (GUIDING.has(what.do) && member.role !== 'guide' && !(what.do === 'lead' && state.lead === by))
    return 'notAGuide'
  return refusedByContent(state, by, what)
}

function refusedJoining({ members, isLocked }: ClassState, by: Slot, role: string): Refusal | undefined {
  // Guides have shown a key to the server, and a class that is locked against learners needs them all the more.
  if (isLocked && role === 'explorer') return 'locked'
  if (members.length >= MOST_MEMBERS) return 'full'
  return by === members.length ? undefined : 'noSuchMember'
}

function refusedByContent(state: ClassState, by: Slot, what: Command): Refusal | undefined {
  const isThere = (slot: Slot): boolean => state.members[slot] !== undefined && !state.members[slot].isRemoved
  switch (what.do) {
    case 'answer':
      if (state.members[by]?.role !== 'explorer') return 'notAnExplorer'
      if (state.question?.seq !== what.to) return 'noQuestion'
      return state.question.options.includes(what.option) ? undefined : 'noSuchOption'
    case 'reveal':
    case 'close':
      return state.question ? undefined : 'noQuestion'
    case 'show':
      return what.slot === null || isThere(what.slot) ? undefined : 'noSuchMember'
    case 'lead':
      return isThere(what.slot) && state.members[what.slot]?.role !== 'projector' ? undefined : 'noSuchMember'
    case 'remove':
      return isThere(what.slot) && what.slot !== by && state.members[what.slot]?.role !== 'guide'
        ? undefined
        : 'noSuchMember'
    case 'team':
      return what.slots.every(isThere) ? undefined : 'noSuchMember'
    case 'decide':
      if (state.crew && (state.crew.pace === undefined || isHeld(state))) return 'notBegun'
      return what.after === state.line.length ? undefined : 'notOffered'
    case 'suggest':
      if (state.members[by]?.role !== 'explorer') return 'notAnExplorer'
      if (state.crew?.pace === undefined) return 'notBegun'
      return what.after === state.line.length ? undefined : 'notOffered'
    case 'part':
      if (state.members[by]?.role !== 'explorer') return 'notAnExplorer'
      // Only who has a role gives it back; who takes one from another, who is gone, is for the server to judge.
      return what.on || state.crew?.parts[what.role] === by ? undefined : 'notYours'
    case 'begin':
      if (state.crew?.pace !== undefined) return 'old'
      return state.crew && Object.values(state.crew.parts).includes(by) ? undefined : 'notYours'
    case 'rewind':
      if (what.after !== undefined && what.after !== state.line.length) return 'notOffered'
      return what.keep <= state.line.length ? undefined : 'notOffered'
    default:
      return undefined
  }
}
