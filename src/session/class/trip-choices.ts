import type { ClassState, Command } from '#class'
import type { Affordance, Scenario, Snapshot, Stage, Words } from '#scenario'
import { affordances } from '#scenario'
import type { T } from '../words.ts'
import type { DeskList } from './desk-choices.ts'
import { labelOf } from './questions.ts'

/** A list of choices that stands instead of all others while it is open. */
export type ChoiceList = DeskList | `advise.${string}`

/** Something that a member can do now, and what comes of it. */
export interface TripChoice {
  affordance: Affordance
  does:
    | { command: Command }
    /** To another place in the room, for this member alone. */
    | { go: string }
    /** What there is to see, told to this member alone: an untranslated line. */
    | { tell: string }
    /** Opens a list of what a guide can do, or of what can be advised to a role of a crew; or closes it. */
    | { list: ChoiceList | undefined }
}

/** Whether a list is one of a guide's. */
export const isDeskList = (list: ChoiceList | undefined): list is DeskList =>
  list !== undefined && !list.startsWith('advise.')

/** Where a member stands in a class. */
export interface TripMoment {
  scenario: Scenario
  snapshot: Snapshot
  stage: Stage
  state: ClassState
  slot: number
  /** The spot to which this member has gone by themself. */
  spot: string | undefined
  words: Words
  t: T
}

/** What a learner can do: answer, look at what is here, and go about while that is allowed. */
export function explorersChoices(moment: TripMoment): TripChoice[] {
  // The picture on the wall, and guides who do not lead now, only see.
  if (moment.state.members[moment.slot]?.role !== 'explorer') return []
  return [...answers(moment), ...points(moment), ...ways(moment)]
}

/** What who leads can do in the story, and what is here to see. */
export function guidesChoices(moment: TripMoment): TripChoice[] {
  const { scenario, snapshot, words, state } = moment
  const after = state.line.length
  const story = affordances(scenario, snapshot, words).map((affordance): TripChoice => ({
    affordance,
    does: { command: { do: 'decide', event: affordance.event, after } },
  }))
  return [...story, ...points(moment)]
}

function answers({ scenario, state, slot, words, snapshot }: TripMoment): TripChoice[] {
  const { question } = state
  if (!question || question.isRevealed) return []
  const offered = question.about === 'decision' ? affordances(scenario, snapshot, words) : []
  return question.options.flatMap((option): TripChoice[] => {
    const does = { command: { do: 'answer', to: question.seq, option } } as const
    const isChosen = question.answers[slot] === option
    const mark = isChosen ? '✓ ' : ''
    if (question.about === 'decision') {
      const known = offered.find(({ event }) => event === option)
      return known ? [{ affordance: said(known.decision, mark + known.label, option), does }] : []
    }
    const label = mark + labelOf(question, option, scenario, words)
    return [{ affordance: said(`answer.${option}`, label, option), does }]
  })
}

/** What is only chosen, and not done yet, is said: nobody walks to it, and nothing is taken in hand. */
export const said = (decision: string, label: string, say: string = decision): Affordance => ({
  decision,
  verb: 'say',
  say,
  label,
  event: decision,
})

function points({ scenario, stage, spot, words, t }: TripMoment): TripChoice[] {
  const { stops = {}, people, things } = scenario.header
  const at = spot ?? stage.stop
  return Object.entries((at === undefined ? undefined : stops[at]?.points) ?? {}).flatMap(
    ([name, line]): TripChoice[] => {
      const person = people[name]
      const isHere = person ? stage.people[name]?.at !== 'away' : stage.things[name]?.at !== 'away'
      if (!isHere) return []
      const label = t('session.class.look', { name: words.line((person ?? things[name])?.name ?? name) })
      const event = `point.${name}`
      const affordance: Affordance = {
        decision: event,
        verb: 'look',
        ...(person ? { person: name } : { thing: name }),
        label,
        event,
      }
      return [{ affordance, does: { tell: line } }]
    },
  )
}

function ways({ scenario, stage, state, spot, words }: TripMoment): TripChoice[] {
  if (!state.isRoaming) return []
  const here = spot ?? stage.stop
  return Object.keys(scenario.header.stops ?? {}).flatMap((stop): TripChoice[] => {
    if (stop === here) return []
    const event = `go.${stop}`
    // Said, too: what lies behind walls has no place on a screen where it could be pressed.
    const affordance = {
      decision: event,
      verb: 'go',
      say: event,
      label: words.decision(event),
      event,
    } as const
    return [{ affordance, does: { go: stop } }]
  })
}
