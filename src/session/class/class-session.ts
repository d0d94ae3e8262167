import type { Attempt } from '#attempt'
import { split, type ClassState, type Question, type Standing } from '#class'
import { endingId, stageOf, step, type Affordance, type Words } from '#scenario'
import { createStore } from 'zustand/vanilla'
import { translateCaptions, type CaptionSource } from '../captions.ts'
import type { Clock } from '../clock.ts'
import { advance, opening, restore, viewOf, wordsOf, type Playhead } from '../playhead.ts'
import type { Caption, Phase, Session, SessionState } from '../types.ts'
import { makeT } from '../words.ts'
import type { Link } from './link.ts'
import { askLineOf, labelOf } from './questions.ts'
import { deskChoices, type DeskList } from './desk-choices.ts'
import { explorersChoices, guidesChoices, type TripChoice, type TripMoment } from './trip-choices.ts'

/** What a class session is made from. */
export interface ClassSessionParts {
  /** A link whose device has been let in. */
  link: Link
  words: Words
  clock: Clock
}

/** A session that a class shares, with what only this member does. */
export interface ClassSession extends Session {
  /**
   * Shows, on this device alone, where the class stood after so many decisions; undefined: where it stands now, and
   * goes on standing.
   */
  lookBack(keep: number | undefined): void
  /** The spot to which this member has gone alone; undefined: with the class. */
  ownSpot(): string | undefined
  /** Who leads does it from inside, in a headset or on a whole screen: what the desk has is offered there too. */
  setInside(inside: boolean): void
}

/**
 * A class as a session, so that every body can draw it: what the class has decided is where it stands, and what this
 * member can do is what is offered. Who leads decides in the story; learners answer, look, and go about while they may.
 * Nothing of it is saved here: the log of the class is.
 *
 * @throws where the device has not been let in yet
 */
export function createClassSession({ link, words: first, clock }: ClassSessionParts): ClassSession {
  let ids = 0
  const nextId = () => (ids += 1)
  let words = first
  let at = standingOf(link)
  let head = headOf(at)
  /** What was told to this member alone, among what everybody has heard. */
  let told: CaptionSource[] = []
  let spot: string | undefined
  let shown: number | undefined
  let isInside = false
  let list: DeskList | undefined
  let choices: readonly TripChoice[] = []
  let stopBeat: (() => void) | undefined
  const store = createStore<SessionState>(() => view())
  const off = link.store.subscribe(({ device }) => {
    if (device.at && device.at !== at) follow(device.at)
  })
  armBeat()

  const nothing = () => Promise.resolve()
  return {
    store,
    ownSpot: () => spot,
    setInside(inside) {
      isInside = inside
      list = undefined
      publish()
    },
    lookBack(keep) {
      shown = keep
      const { line } = at.state
      head = headOf({ ...at, state: { ...at.state, line: line.slice(0, keep ?? line.length) } })
      publish()
    },
    begin: nothing,
    decide(event) {
      const choice = choices.find(
        ({ affordance }) => affordance.event === event || affordance.decision === event,
      )
      if (choice && store.getState().phase === 'playing') act(choice)
      return Promise.resolve()
    },
    wait(region) {
      return this.decide(`wait.${region}`)
    },
    pause: () => undefined,
    resume: () => undefined,
    rewind(keep) {
      if (isLeading(at.state)) link.command({ do: 'rewind', keep })
      return Promise.resolve()
    },
    restart: nothing,
    answer: () => Promise.resolve(true),
    setWords(next) {
      words = next
      publish()
    },
    setPace: () => undefined,
    retry: nothing,
    continueUnsaved: nothing,
    dismiss: () => undefined,
    dispose() {
      off()
      stopBeat?.()
    },
  }

  function slot(): number {
    return link.store.getState().device.member?.slot ?? -1
  }

  function isLeading(state: ClassState): boolean {
    return state.lead === slot()
  }

  function headOf({ scenario, state }: Standing): Playhead {
    // Whoever is there when it begins hears the first words.
    return state.line.length === 0
      ? opening(scenario, nextId)
      : restore(scenario, attemptOf(state), nextId).head
  }

  /** The class as an attempt: bodies know by it whether the story went on or jumped. */
  function attemptOf({ scenario, deal, line }: ClassState): Attempt {
    return {
      id: '00000000',
      scenario: scenario.id,
      version: scenario.version,
      format: 1,
      ...(deal && { deal: { ...deal } }),
      entries: [...line],
    }
  }

  function follow(next: Standing): void {
    const before = at
    at = next
    if (shown !== undefined) return publish()
    const { line } = next.state
    const isOnward =
      line.length >= before.state.line.length &&
      line[before.state.line.length - 1] === before.state.line.at(-1)
    // A class that has not begun has its first words before it.
    if (!isOnward) head = headOf(next)
    else
      for (const { t, decision } of line.slice(before.state.line.length)) {
        const taken = step(next.scenario, head.snapshot, decision)
        head = advance(head, taken, t, nextId, wordsOf(next.scenario, decision))
      }
    const isCalledBack = before.state.isRoaming && !next.state.isRoaming
    const isMoved =
      stageOf(next.scenario, next.snapshot).stop !== stageOf(before.scenario, before.snapshot).stop
    if (isCalledBack || isMoved) spot = undefined
    tellQuestion(before.state.question, next)
    // What was pressed has come, or something else has come before it.
    publish(line === before.state.line ? {} : { pressed: undefined })
    armBeat()
  }

  /** A question is heard as well: in a headset there is no page to read it from. */
  function tellQuestion(before: Question | undefined, { scenario, state }: Standing): void {
    const { question } = state
    if (!question) return
    if (question.seq !== before?.seq) tell(askLineOf(scenario, question))
    if (!question.isRevealed || (question.seq === before?.seq && before.isRevealed)) return
    const counts = split(state, question)
    const chosen = question.options.map(
      (option, index) => `${labelOf(question, option, scenario, words)}: ${counts[index]}`,
    )
    tell(makeT(words.language)('session.class.split', { chosen: chosen.join(' · ') }))
  }

  function tell(source: string | undefined): void {
    if (source === undefined) return
    const { t } = head.captions.at(-1) ?? { t: 0 }
    told = [...told, { id: nextId(), kind: 'note', source, t }]
  }

  function act({ affordance, does }: TripChoice): void {
    if ('list' in does) {
      ;({ list } = does)
      publish()
    } else if ('go' in does) {
      spot = does.go
      publish()
    } else if ('tell' in does) {
      tell(does.tell)
      publish()
    } else {
      if (does.command.do === 'decide') store.setState({ pressed: affordance.decision })
      link.command(does.command)
      if (list !== undefined) {
        list = undefined
        publish()
      }
    }
  }

  function phase(): Phase {
    if (endingId(head.snapshot) !== undefined || at.state.isEnded) return 'ended'
    const isStopped = at.state.isPaused || at.state.isEyesOnGuide
    return isStopped && !isLeading(at.state) ? 'paused' : 'playing'
  }

  function view(): SessionState {
    const { scenario, state } = at
    const { snapshot } = head
    const seen = viewOf(scenario, head, words, 1)
    const moment = {
      scenario,
      snapshot,
      stage: seen.stage,
      state,
      slot: slot(),
      spot,
      words,
      t: makeT(words.language),
    }
    choices = shown === undefined ? choicesOf(moment) : []
    const offered: readonly Affordance[] = choices.map(({ affordance }) => affordance)
    return {
      scenario,
      words,
      attempt: attemptOf({ ...state, line: state.line.slice(0, head.length) }),
      ...seen,
      waits: isLeading(state) ? seen.waits : [],
      captions: [...seen.captions.map(asOfClass), ...translateCaptions(told, words)].toSorted(
        (a, b) => a.id - b.id,
      ),
      reflection: undefined,
      affordances: offered,
      phase: phase(),
      saving: 'saved',
      isUnsaved: false,
      problem: undefined,
      elapsed: link.now(),
      pace: 1,
    }
  }

  function choicesOf(moment: TripMoment): TripChoice[] {
    if (!isLeading(moment.state)) return explorersChoices(moment)
    if (!isInside) return guidesChoices(moment)
    const desk = deskChoices(moment, list)
    return list === undefined ? [...guidesChoices(moment), ...desk] : desk
  }

  /** What was chosen for all to say was said by the class, not by whoever reads it. */
  function asOfClass(caption: Caption): Caption {
    if (caption.by !== 'learner') return caption
    const { id, text, t } = caption
    return { id, kind: 'note', text: makeT(words.language)('session.class.said', { text }), t }
  }

  function publish(change: Partial<SessionState> = {}): void {
    store.setState({ ...view(), ...change })
  }

  /** Beats between lines come by themselves: the device of who leads lets them come, once for everybody. */
  function armBeat(): void {
    stopBeat?.()
    stopBeat = undefined
    const [beat] = head.waits.filter(({ open }) => !open).toSorted((a, b) => a.dueAt - b.dueAt)
    if (!beat || !isLeading(at.state) || at.state.isPaused) return
    const after = at.state.line.length
    stopBeat = clock.later(
      () => link.command({ do: 'decide', event: beat.event, after }),
      Math.max(0, (beat.dueAt - link.now()) * 1000),
    )
  }
}

function standingOf(link: Link): Standing {
  const { at } = link.store.getState().device
  if (!at) throw new Error('The device has not been let into its class.')
  return at
}
