import { asDealt, replayLine } from '#attempt'
import { crewOf, step, type Scenario, type Snapshot } from '#scenario'
import type { ClassEntry, Command } from './command.ts'
import { changeCrew, mayDecide, newCrew, playSeconds } from './crew.ts'
import type { Member } from './member.ts'
import { isNamed } from './named.ts'
import { refusal, type Refusal } from './rules.ts'
import { newClass, type ClassState } from './state.ts'

/** The most decisions in one line of play of a class. */
const MOST_DECISIONS = 5000
/** The most questions that a class remembers. */
const MOST_QUESTIONS = 500

/** Where a class stands, and the shared scenario with it. */
export interface Standing {
  /** As it was dealt for the class. */
  scenario: Scenario
  state: ClassState
  /** Of the shared scenario's machine; follows from `state.line`. */
  snapshot: Snapshot
}

/** What came of an entry. */
export type Folded = { ok: true; at: Standing } | { ok: false; refusal: Refusal }

/** A class before its first entry. @param deal what is settled before it begins */
export function opening(scenario: Scenario, deal?: ClassState['deal']): Standing {
  const crew = newCrew(scenario)
  return stand(scenario, { ...newClass(scenario, deal), ...(crew && { crew }) })
}

/**
 * Where a class stands that is given as plain data: after a server has started anew, or for who comes late.
 * @throws where the scenario does not take the line of play, so another version of it made the data
 */
export function stand(written: Scenario, state: ClassState): Standing {
  const scenario = asDealt(written, state)
  const { snapshot, broken } = replayLine(scenario, state.line)
  if (broken) throw new Error(`The class cannot go on: the scenario does not take "${broken.event}".`)
  return { scenario, state, snapshot }
}

/**
 * What follows from one entry of the log; pure, and the same on the server and on every device. An entry that the
 * rules or the scenario do not allow changes nothing: the server asks this first, and writes only what is taken.
 *
 * @throws where an entry is left out: the log is read without gaps, or not at all
 */
export function fold(at: Standing, entry: ClassEntry): Folded {
  const { state } = at
  if (entry.seq !== state.seq + 1) throw new Error(`Entry ${entry.seq} does not follow ${state.seq}.`)
  const { by, n, what } = entry
  // Before all else: what was done may have changed what is allowed, and its own repetition is no mistake.
  if (what.do !== 'join' && n <= (state.members[by]?.last ?? 0)) return { ok: false, refusal: 'old' }
  const refused = refusal(state, by, what)
  if (refused) return { ok: false, refusal: refused }
  const played = play(at, entry)
  if (!played.ok) return played
  const changed = change(played.at.state, entry)
  const next = changed.crew ? { ...changed, crew: changeCrew(changed.crew, entry, changed) } : changed
  const members = next.members.map((one, slot) =>
    slot === by && what.do !== 'join' ? { ...one, last: n } : one,
  )
  return { ok: true, at: { ...played.at, state: { ...next, members, seq: entry.seq } } }
}

/** Moves the shared scenario on, or back. */
function play(at: Standing, { t, by, what }: ClassEntry): Folded {
  const { scenario, state, snapshot } = at
  if (!isNamed(scenario, what)) return { ok: false, refusal: 'notOffered' }
  if (what.do === 'rewind') {
    const line = state.line.slice(0, what.keep)
    return {
      ok: true,
      at: { scenario, state: { ...state, line }, snapshot: replayLine(scenario, line).snapshot },
    }
  }
  if (what.do === 'ask' && what.about === 'decision') {
    const isOffered = what.options.every((event) => step(scenario, snapshot, event).taken)
    return isOffered ? { ok: true, at } : { ok: false, refusal: 'notOffered' }
  }
  if (what.do === 'suggest' && !step(scenario, snapshot, what.event).taken)
    return { ok: false, refusal: 'notOffered' }
  if (what.do === 'begin' && crewOf(scenario)?.roles.some(({ id }) => state.crew?.parts[id] === undefined))
    return { ok: false, refusal: 'rolesOpen' }
  if (what.do !== 'decide') return { ok: true, at }
  const { crew } = state
  if (crew && !mayDecide(scenario, { line: state.line, crew }, by, what.event))
    return { ok: false, refusal: 'notYours' }
  if (state.line.length >= MOST_DECISIONS) return { ok: false, refusal: 'tooLong' }
  const taken = step(scenario, snapshot, what.event)
  if (!taken.taken) return { ok: false, refusal: 'notOffered' }
  const line = [...state.line, { t: crew ? playSeconds(crew, t) : t, decision: what.event }]
  return { ok: true, at: { scenario, state: { ...state, line }, snapshot: taken.snapshot } }
}

/** What an entry that is allowed changes in the class, the scenario apart. */
function change(state: ClassState, { seq, by, what }: ClassEntry): ClassState {
  switch (what.do) {
    case 'join':
      return joined(state, by, { role: what.role, last: 0 })
    case 'decide':
      // What was asked about this moment is over with it, and what was pointed at stays behind.
      return leftBehind(state.question?.about === 'decision' ? closed(state) : state, what.event)
    case 'rewind':
      return state.crew && what.keep === 0 ? { ...closed(state), isPaused: false } : closed(state)
    case 'point':
      return what.at === null ? without(state, 'pointed') : { ...state, pointed: what.at }
    case 'ask': {
      const { about, question, options } = what
      return {
        ...closed(state),
        question: { seq, about, question, options, answers: {}, isRevealed: false, after: state.line.length },
      }
    }
    case 'answer': {
      const { question } = state
      if (!question) return state
      return { ...state, question: { ...question, answers: { ...question.answers, [by]: what.option } } }
    }
    case 'reveal':
      return state.question ? { ...state, question: { ...state.question, isRevealed: true } } : state
    case 'close':
      return closed(state)
    case 'show':
      return what.slot === null ? without(state, 'shown') : { ...state, shown: what.slot }
    case 'team':
      return { ...state, members: teamed(state.members, what) }
    case 'dress': {
      const { colour, top } = what
      const members = state.members.map((one, slot) =>
        slot === by ? { ...one, outfit: { colour, top } } : one,
      )
      return { ...state, members }
    }
    case 'remove':
      return removed(state, by, what.slot)
    case 'pause':
      return { ...state, isPaused: what.on }
    case 'eyes':
      return { ...state, isEyesOnGuide: what.on }
    case 'roam':
      return { ...state, isRoaming: what.on }
    case 'lock':
      return { ...state, isLocked: what.on }
    case 'lead':
      return { ...state, lead: what.slot }
    case 'end':
      return { ...closed(state), isEnded: true }
    case 'part':
    case 'begin':
    case 'suggest':
      return state
  }
}

function leftBehind(state: ClassState, event: string): ClassState {
  return event.startsWith('go.') && state.pointed !== undefined ? without(state, 'pointed') : state
}

function joined(state: ClassState, slot: number, member: Member): ClassState {
  const isFirstGuide = member.role === 'guide' && state.lead === undefined
  return { ...state, members: [...state.members, member], ...(isFirstGuide && { lead: slot }) }
}

function closed(state: ClassState): ClassState {
  const { question } = state
  if (!question) return state
  return { ...without(state, 'question'), asked: [...state.asked, question].slice(-MOST_QUESTIONS) }
}

function teamed(members: readonly Member[], { team, slots }: Extract<Command, { do: 'team' }>): Member[] {
  return members.map((member, slot) => {
    if (!slots.includes(slot)) return member
    return team === 0 ? without(member, 'team') : { ...member, team }
  })
}

function removed(state: ClassState, by: number, slot: number): ClassState {
  const members = state.members.map((member, at) =>
    at === slot ? { ...member, isRemoved: true as const } : member,
  )
  const shown = state.shown === slot ? without(state, 'shown') : state
  // A class is never without somebody to lead it.
  return { ...shown, members, ...(state.lead === slot && { lead: by }) }
}

function without<T extends object, K extends keyof T>(whole: T, key: K): Omit<T, K> & T {
  const { [key]: _gone, ...rest } = whole
  return rest as Omit<T, K> & T
}

/** A text that is equal for two classes exactly when they stand alike; devices are compared by it. */
export function classKey(state: ClassState): string {
  return JSON.stringify(state, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}
