import { playersOf, standingAdvice, type ClassState, type Command, type CrewState } from '#class'
import {
  affordances,
  crewOf,
  stageOf,
  type Affordance,
  type Crew,
  type CrewRole,
  type Words,
} from '#scenario'
import type { T } from '../words.ts'
import type { SharedMoment } from './manner.ts'
import { said, type TripChoice, type TripMoment } from './trip-choices.ts'

/** What a role is called: by its author, or, in a pair, by the words of the app. */
export function roleName({ id, name }: CrewRole, words: Words, t: T): string {
  if (name !== undefined) return words.line(name)
  return t(id === 'hands' ? 'session.crew.hands' : 'session.crew.voice')
}

/** The roles that a member plays, by name; somebody without one only looks on. */
export function rolesNamed(
  { scenario, state, words, t }: Pick<SharedMoment, 'scenario' | 'state' | 'words' | 't'>,
  slot: number,
): string {
  const roles = crewOf(scenario)?.roles.filter(({ id }) => state.crew?.parts[id] === slot) ?? []
  if (roles.length === 0) return t('session.crew.watcher')
  return roles.map((role) => roleName(role, words, t)).join(' + ')
}

/**
 * What a member of a crew can do: decide what is their role's or nobody's, want what two must want, let time pass; and
 * advise the others, a list for each role, which stands instead of everything while it is open.
 *
 * @param open the role whose list is open
 */
export function crewChoices(moment: TripMoment, open: string | undefined): TripChoice[] {
  const { scenario, snapshot, words, state, slot, t } = moment
  const { crew } = state
  const plan = crewOf(scenario)
  if (!crew || !plan || crew.pace === undefined) return []
  const offered = affordances(scenario, snapshot, words)
  const after = state.line.length
  const isPlaying = playersOf(crew).includes(slot)
  const isOwn = (one: Affordance): boolean => {
    const owners = plan.rolesOf(one.decision)
    if (isInOthersHands(moment, one.thing)) return false
    return isPlaying && (owners.length === 0 || owners.some((role) => crew.parts[role] === slot))
  }
  const others = plan.roles.filter(({ id }) => crew.parts[id] !== slot)
  const adviceFor = (role: string) =>
    offered.filter((one) => !isOwn(one) && plan.rolesOf(one.decision).includes(role))
  if (open !== undefined && adviceFor(open).length > 0) {
    return [
      ...adviceFor(open).map(({ event, label, decision }): TripChoice => ({
        affordance: said(`advise.${decision}`, marked(label, wantedBy(state, event, slot).isOwn)),
        does: { command: { do: 'suggest', event, after } },
      })),
      { affordance: said('advise.back', t('session.class.back')), does: { list: undefined } },
    ]
  }
  return [
    ...offered.filter(isOwn).map((one) => ownChoice(moment, plan, crew, one)),
    ...others
      .filter(({ id }) => adviceFor(id).length > 0)
      .map((role): TripChoice => ({
        affordance: said(`advise.${role.id}`, t('session.crew.advise', { role: roleName(role, words, t) })),
        does: { list: `advise.${role.id}` },
      })),
  ]
}

/** Whether somebody else of the crew, who still plays, has taken a thing in hand. */
export function isInOthersHands(
  {
    scenario,
    snapshot,
    state: { line, crew },
    slot,
  }: Pick<TripMoment, 'scenario' | 'snapshot' | 'state' | 'slot'>,
  thing: string | undefined,
): boolean {
  if (!crew || thing === undefined || stageOf(scenario, snapshot).things[thing]?.at !== 'hand') return false
  const by = crew.doneBy[line.findLastIndex(({ decision }) => decision === `take.${thing}`)] ?? slot
  return by !== slot && playersOf(crew).includes(by)
}

function ownChoice(
  { state, slot, t }: TripMoment,
  plan: Crew,
  crew: CrewState,
  affordance: Affordance,
): TripChoice {
  const { event, decision, label } = affordance
  const after = state.line.length
  const players = playersOf(crew)
  const { isOwn, others } = wantedBy(state, event, slot)
  const isTogether = players.length > 1 && plan.isTogether(decision)
  const agreed = others.some((by) => players.includes(by))
  const note = isTogether
    ? t(agreed ? 'session.crew.agree' : isOwn ? 'session.crew.waiting' : 'session.crew.together')
    : others.length > 0
      ? t('session.crew.advised')
      : undefined
  return {
    affordance: { ...affordance, label: note === undefined ? label : `${label} (${note})` },
    does: {
      command: isTogether && !agreed ? { do: 'suggest', event, after } : decideOn(affordance, after),
    },
  }
}

/** Whoever lets time pass decides it; what time does by itself comes without being asked. */
const decideOn = ({ event, verb }: Affordance, after: number): Command => ({
  do: 'decide',
  event,
  after,
  ...(verb === 'wait' && { asked: true as const }),
})

function wantedBy(state: ClassState, event: string, slot: number) {
  const all = standingAdvice(state).filter((one) => one.event === event)
  return {
    isOwn: all.some(({ by }) => by === slot),
    others: all.map(({ by }) => by).filter((by) => by !== slot),
  }
}

const marked = (label: string, isMarked: boolean): string => (isMarked ? `✓ ${label}` : label)
