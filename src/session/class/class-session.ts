import type { ClassState, Standing } from '#class'
import { stageOf, step, type Affordance, type Words } from '#scenario'
import { createStore } from 'zustand/vanilla'
import { CAPTIONS_KEPT, translateCaptions, type CaptionSource } from '../captions.ts'
import type { Clock } from '../clock.ts'
import { advance, opening, restore, viewOf, wordsOf, type Playhead } from '../playhead.ts'
import type { Caption, Session, SessionState } from '../types.ts'
import { makeT } from '../words.ts'
import type { Link } from './link.ts'
import { attemptOfClass } from './attempt-of-class.ts'
import { isHandUp } from './hand-up.ts'
import { crewManner } from './crew-manner.ts'
import type { Manner } from './manner.ts'
import { tripManner } from './trip-manner.ts'
import { createTries } from './tries.ts'
import type { ChoiceList, TripChoice, TripMoment } from './trip-choices.ts'

const TICK_MS = 1000

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
 * A class, or a crew, as a session, so that every body can draw it: what was decided is where it stands, and what this
 * member can do is what is offered. Nothing of it is saved here: the log of the class is.
 *
 * @throws where the device has not been let in yet
 */
export function createClassSession({ link, words: first, clock }: ClassSessionParts): ClassSession {
  let ids = 0
  const nextId = () => (ids += 1)
  let words = first
  let at = standingOf(link)
  const manner: Manner = at.state.crew ? crewManner : tripManner
  /** Captions up to this one were read back: nobody knows any more who of a crew has said them. */
  let readBack = 0
  let head = headOf(at)
  /** What was told to this member alone, among what everybody has heard. */
  let told: CaptionSource[] = []
  let spot: string | undefined
  let shown: number | undefined
  let isInside = false
  /** This member has a break of their own, while the others go on. */
  let isResting = false
  let list: ChoiceList | undefined
  let choices: readonly TripChoice[] = []
  let stopBeat: (() => void) | undefined
  let stopTick: (() => void) | undefined
  const store = createStore<SessionState>(() => view())
  const tries = createTries(
    (command) => link.command(command),
    () => {
      tell(makeT(words.language)('session.crew.tooLate'))
      publish()
    },
  )
  const off = link.store.subscribe(({ device, status, signs, here }, before) => {
    if (device.at && device.at !== at) follow(device.at)
    else if (signs !== before.signs || here !== before.here || status !== before.status) publish()
    // The clock of the class may be another one than before.
    if (status !== before.status) armBeat()
    if (device.pending.length > 0) return
    // What was pressed was answered: it has come, or it was refused.
    if (store.getState().pressed !== undefined) store.setState({ pressed: undefined })
    const offered = choices.flatMap(({ does }) => ('command' in does ? [does.command] : []))
    tries.settle(at.state, slot(), offered)
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
    pause: () => hold(true),
    resume: () => hold(false),
    raiseHand: (isUp) => link.sign(isUp ? 'hand' : 'down'),
    rewind(keep) {
      if (manner.isInCharge(momentOf()))
        link.command({ do: 'rewind', keep, ...(at.state.crew && { after: at.state.line.length }) })
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
      stopTick?.()
    },
  }

  function slot(): number {
    return link.store.getState().device.member?.slot ?? -1
  }

  function momentOf(state: ClassState = at.state) {
    return { scenario: at.scenario, state, slot: slot(), words, t: makeT(words.language) }
  }

  /** Who plays in a crew calls a break for all of it; everybody else has one of their own. */
  function hold(on: boolean): void {
    const isAll = at.state.crew !== undefined && manner.isInCharge(momentOf())
    if (isResting || (on && !isAll)) {
      isResting = on
      publish()
    } else if (isAll && store.getState().phase === (on ? 'playing' : 'paused'))
      link.command({ do: 'pause', on })
  }

  function headOf({ scenario, state }: Standing): Playhead {
    // Whoever is there when it begins hears the first words.
    const next =
      state.line.length === 0
        ? opening(scenario, nextId)
        : restore(scenario, attemptOfClass(state), nextId).head
    readBack = ids
    return next
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
    if (!isOnward) {
      head = headOf(next)
      told = []
      list = undefined
    } else
      for (const [index, { t, decision }] of line.entries()) {
        if (index < before.state.line.length) continue
        const moment = momentOf(next.state)
        tell(manner.didLine(moment, index))
        const said = manner.isOwnWords(moment, index) ? wordsOf(next.scenario, decision) : undefined
        head = advance(head, step(next.scenario, head.snapshot, decision), t, nextId, said)
      }
    const isCalledBack = before.state.isRoaming && !next.state.isRoaming
    const isMoved =
      stageOf(next.scenario, next.snapshot).stop !== stageOf(before.scenario, before.snapshot).stop
    if (isCalledBack || isMoved) spot = undefined
    for (const news of manner.news(momentOf(), before.state)) tell(news)
    // What was pressed has come, or something else has come before it.
    publish(line === before.state.line ? {} : { pressed: undefined })
    armBeat()
  }

  function tell(source: string | undefined): void {
    if (source === undefined) return
    const { t } = head.captions.at(-1) ?? { t: 0 }
    told = [...told, { id: nextId(), kind: 'note' as const, source, t }].slice(-CAPTIONS_KEPT)
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
      const { command } = does
      if (command.do === 'decide') store.setState({ pressed: affordance.decision })
      if (command.do === 'decide' && at.state.crew) tries.begin(command)
      else link.command(command)
      if (list !== undefined) {
        list = undefined
        publish()
      }
    }
  }

  function view(): SessionState {
    const { scenario, state } = at
    const { snapshot } = head
    const shared = momentOf()
    const { pace, elapsed } = manner.time(state, link.now())
    const seen = viewOf(scenario, head, words, pace)
    const stage = manner.stage(seen.stage, { ...shared, snapshot })
    const moment: TripMoment = { ...shared, snapshot, stage, spot }
    choices = shown === undefined ? manner.choices(moment, list, isInside) : []
    const offered: readonly Affordance[] = choices.map(({ affordance }) => affordance)
    const phase = manner.phase(shared, snapshot)
    return {
      scenario,
      words,
      attempt: attemptOfClass({ ...state, line: state.line.slice(0, head.length) }),
      ...seen,
      stage,
      waits: manner.seesWaits(shared) ? seen.waits : [],
      captions: [...seen.captions.map(asOfClass), ...translateCaptions(told, words)].toSorted(
        (a, b) => a.id - b.id,
      ),
      reflection: undefined,
      affordances: offered,
      phase: phase === 'playing' && isResting ? 'paused' : phase,
      held: manner.isInCharge(shared) ? undefined : manner.held(shared, phase),
      isHandUp: isHandUp(link.store.getState()),
      saving: 'saved',
      isUnsaved: false,
      problem: undefined,
      elapsed,
      pace,
    }
  }

  /** What was chosen for all to say was said by the class, not by whoever reads it. */
  function asOfClass(caption: Caption): Caption {
    const { id, by, text, t } = caption
    if (by !== 'learner' || (at.state.crew && id > readBack)) return caption
    return { id, kind: 'note', text: makeT(words.language)(manner.said, { text }), t }
  }

  function publish(change: Partial<SessionState> = {}): void {
    store.setState({ ...view(), ...change })
  }

  /** What comes by itself comes by a command of some device that is connected, once for everybody. */
  function armBeat(): void {
    stopBeat?.()
    stopBeat = undefined
    tick()
    if (link.store.getState().status !== 'open') return
    const after = at.state.line.length
    const next = manner.nextWait(momentOf(), store.getState().waits, link.now())
    stopBeat = next && clock.later(() => link.command({ do: 'decide', event: next.event, after }), next.ms)
  }

  /** What time is left is seen by who plays against it. */
  function tick(): void {
    stopTick?.()
    if (at.state.crew?.since === undefined || store.getState().phase === 'ended') return
    stopTick = clock.later(() => {
      store.setState({ elapsed: manner.time(at.state, link.now()).elapsed })
      tick()
    }, TICK_MS)
  }
}

function standingOf(link: Link): Standing {
  const { at } = link.store.getState().device
  if (!at) throw new Error('The device has not been let into its class.')
  return at
}
