import { lineOfPlay, mismatch, newAttempt, tenths, type Attempt, type Entry } from '#attempt'
import { stageOf, step } from '#scenario'
import { createStore } from 'zustand/vanilla'
import { deviceClock } from './clock.ts'
import { createPlayClock } from './play-clock.ts'
import { advance, opening, restore, viewOf, wordsOf } from './playhead.ts'
import { createSaver } from './saver.ts'
import { createTimer } from './timer.ts'
import type { Phase, ProblemCode, Session, SessionOptions, SessionState, StagedWait } from './types.ts'

/** A log entry that was made and is not safe yet, and what follows once it is. */
interface Unsaved {
  entry: Entry
  ending?: string
  publish: () => void
}

/**
 * A running shift that any body can draw and steer. Every decision is saved before it is shown, so at most the
 * one that was never acknowledged can be lost.
 *
 * @example
 * const session = createSession({ scenario, words, record: await openRecord() })
 * await session.begin()
 * await session.decide('take.thermometer')
 */
export function createSession(options: SessionOptions): Session {
  const { scenario, record, clock = deviceClock } = options
  let attempt: Attempt = options.attempt ?? newAttempt(scenario)
  let unsaved: Unsaved | undefined
  /** Grows with everything the learner does, so that a press meant for an earlier moment is recognised. */
  let generation = 0
  let isDisposed = false
  let lastJob = Promise.resolve()
  let ids = 0
  const nextId = () => (ids += 1)
  const isForeign = () => mismatch(scenario, attempt) !== undefined

  const restored = restore(scenario, isForeign() ? newAttempt(scenario) : attempt, nextId)
  let { head } = restored
  const playClock = createPlayClock(clock)
  playClock.set(restored.elapsed)
  const store = createStore<SessionState>(() => ({
    scenario,
    words: options.words,
    phase: restingPhase(),
    attempt,
    ...viewOf(scenario, head, options.words, options.pace ?? 1),
    saving: record.kind === 'memory' ? 'memory' : 'saved',
    problem: isForeign() ? 'otherVersion' : record.reason,
    elapsed: restored.elapsed,
    pace: options.pace ?? 1,
  }))
  const saver = createSaver(record, loseToOtherTab)
  const timer = createTimer(clock, playClock, {
    waits: () => store.getState().waits,
    onTick: (elapsed) => store.setState({ elapsed }),
    onDue: (wait) => void enqueue(() => letCome(wait)),
  })
  const unwatch = clock.onVisibility(keepTime)

  function isOver(): boolean {
    return stageOf(scenario, head.snapshot).ending !== undefined
  }

  /** The phase of a shift that stands still: not begun, under way, or over. */
  function restingPhase(): Phase {
    if (isOver()) return 'ended'
    return head.length > 0 ? 'paused' : 'briefing'
  }

  /** One thing at a time: what is asked for while an entry is being saved waits for it. */
  function enqueue(job: () => Promise<void> | void): Promise<void> {
    lastJob = lastJob.then(() => (isDisposed ? undefined : job()))
    return lastJob
  }

  /** Lets the clock run exactly while something can happen. */
  function keepTime() {
    const { phase, saving, reflection } = store.getState()
    const runs =
      !isDisposed &&
      phase === 'playing' &&
      saving !== 'elsewhere' &&
      !unsaved &&
      !reflection &&
      clock.isVisible()
    if (runs) playClock.run()
    else playClock.stop()
    timer.arm()
  }

  function publish(change: Partial<SessionState> = {}) {
    const { words, pace } = { ...store.getState(), ...change }
    const elapsed = playClock.elapsed()
    store.setState({ attempt, elapsed, ...viewOf(scenario, head, words, pace), ...change })
    keepTime()
  }

  function whenSafe(): SessionState['saving'] {
    return record.kind === 'memory' || saver.isUnsaved() ? 'memory' : 'saved'
  }

  function play() {
    if (head.length === 0 && head.captions.length === 0) head = opening(scenario, nextId)
    publish({ phase: isOver() ? 'ended' : 'playing', saving: whenSafe(), pressed: undefined })
  }

  /** Puts the shift where an attempt's line of play ends. A decision that the scenario does not take is rewound. */
  function load(next: Attempt) {
    const restored = restore(scenario, next, nextId)
    const { broken, elapsed } = restored
    attempt = broken ? { ...next, entries: [...next.entries, { t: elapsed, rewind: broken.index }] } : next
    head = restored.head
    playClock.set(elapsed)
    generation += 1
    return broken === undefined
  }

  /** Takes the attempt for this tab, and takes in what other tabs added to it. */
  async function open(steal: boolean): Promise<boolean> {
    const result = await saver.open(attempt.id, { steal })
    if (isDisposed) {
      saver.close()
      return false
    }
    if (!result.ok) {
      publish({ saving: result.problem === 'elsewhere' ? 'elsewhere' : 'failed', problem: result.problem })
      return false
    }
    const { problem } = store.getState()
    const { stored } = result
    const isSound = stored && !isPrefix(stored.attempt.entries, attempt.entries) ? load(stored.attempt) : true
    const isWhole = isSound && (stored?.lost ?? 0) === 0
    publish({
      saving: whenSafe(),
      problem: isWhole ? (isStopping(problem) ? undefined : problem) : 'damaged',
    })
    return true
  }

  function loseToOtherTab() {
    unsaved = undefined
    const { phase } = store.getState()
    store.setState({ saving: 'elsewhere', problem: 'elsewhere', pressed: undefined })
    if (phase === 'playing') store.setState({ phase: 'paused' })
    keepTime()
  }

  /** Saves an entry and only then lets it be seen. */
  async function commit(made: Unsaved) {
    unsaved = made
    store.setState({ saving: 'saving' })
    const next: Attempt = { ...attempt, entries: [...attempt.entries, made.entry] }
    const problem = await saver.write(next, made.ending === undefined ? {} : { ending: made.ending })
    if (isDisposed || unsaved !== made) return
    if (problem === 'elsewhere') return loseToOtherTab()
    if (problem) {
      store.setState({ saving: 'failed', problem, pressed: undefined })
      return keepTime()
    }
    unsaved = undefined
    attempt = next
    const told = store.getState().problem
    if (isStopping(told)) store.setState({ problem: undefined })
    made.publish()
  }

  async function take(event: string) {
    const taken = step(scenario, head.snapshot, event)
    if (!taken.taken) return publish({ pressed: undefined })
    const t = Math.max(tenths(playClock.elapsed()), lineOfPlay(attempt.entries).at(-1)?.t ?? 0)
    const said = wordsOf(scenario, event)
    const ending = stageOf(scenario, taken.snapshot).ending?.id
    await commit({
      entry: { t, decision: event },
      ...(ending === undefined ? {} : { ending }),
      publish() {
        head = advance(head, taken, t, nextId, said)
        publish({
          phase: isOver() ? 'ended' : store.getState().phase,
          saving: whenSafe(),
          pressed: undefined,
        })
      },
    })
  }

  async function letCome(wait: StagedWait) {
    const isStill = store
      .getState()
      .waits.some(({ event, since }) => event === wait.event && since === wait.since)
    if (isStill && playClock.isRunning()) await take(wait.event)
    keepTime()
  }

  function decide(event: string): Promise<void> {
    const { phase, affordances, pressed } = store.getState()
    const offered = affordances.find((one) => one.event === event || one.decision === event)
    if (phase !== 'playing' || !offered || isStuck()) return lastJob
    if (pressed === undefined) store.setState({ pressed: offered.decision })
    const meantFor = generation
    return enqueue(async () => {
      const isStill = store.getState().affordances.some((one) => one.event === offered.event)
      if (meantFor !== generation || !isStill || isStuck()) return store.setState({ pressed: undefined })
      generation += 1
      store.setState({ pressed: offered.decision })
      await take(offered.event)
    })
  }

  /** Play stands still: an entry could not be saved, or another tab has the attempt. */
  function isStuck(): boolean {
    const { saving } = store.getState()
    return saving === 'failed' || saving === 'elsewhere'
  }

  return {
    store,
    decide,
    wait: (region) => decide(`wait.${region}`),
    begin: () =>
      enqueue(async () => {
        if (isForeign() || isStuck() || store.getState().phase === 'playing') return
        if (saver.isOpen() || saver.isUnsaved() || (await open(false))) play()
      }),
    pause() {
      if (store.getState().phase !== 'playing') return
      store.setState({ phase: 'paused' })
      keepTime()
    },
    resume() {
      if (store.getState().phase === 'paused') void this.begin()
    },
    rewind: (keep) =>
      enqueue(async () => {
        if (isForeign() || isStuck()) return
        if (!saver.isOpen() && !saver.isUnsaved() && !(await open(false))) return
        if (!Number.isInteger(keep) || keep < 0 || keep > head.length) return
        await commit({
          entry: { t: tenths(playClock.elapsed()), rewind: keep },
          publish() {
            load(attempt)
            play()
          },
        })
      }),
    restart: () =>
      enqueue(async () => {
        saver.close()
        saver.setUnsaved(false)
        unsaved = undefined
        load(newAttempt(scenario))
        store.setState({ problem: record.reason, saving: whenSafe() })
        if (await open(false)) play()
      }),
    async answer(prompt, text) {
      if (text.trim() !== '') {
        try {
          await record.reflect({ attempt: attempt.id, prompt, text })
        } catch {
          store.setState({ problem: 'reflectionNotKept' })
          return false
        }
      }
      head = { ...head, reflections: head.reflections.filter((one) => one !== prompt) }
      const { problem } = store.getState()
      publish({ cues: store.getState().cues, problem: problem === 'reflectionNotKept' ? undefined : problem })
      return true
    },
    setWords: (words) => publish({ words }),
    setPace: (pace) => publish({ pace }),
    retry: () =>
      enqueue(async () => {
        const lost = store.getState().saving === 'elsewhere'
        saver.setUnsaved(false)
        if (!saver.isOpen() && !(await open(lost))) return
        if (unsaved) return commit(unsaved)
        const problem = await saver.write(attempt, {})
        if (problem) return publish({ saving: 'failed', problem })
        play()
      }),
    continueUnsaved: () =>
      enqueue(async () => {
        if (isForeign() || store.getState().saving !== 'failed') return
        saver.setUnsaved(true)
        store.setState({ problem: undefined })
        await (unsaved ? commit(unsaved) : play())
      }),
    dismiss() {
      if (!isStopping(store.getState().problem)) store.setState({ problem: undefined })
    },
    dispose() {
      isDisposed = true
      unwatch()
      keepTime()
      saver.close()
    },
  }
}

/** Whether a problem stops play until the learner answers it. */
function isStopping(problem: ProblemCode | undefined): boolean {
  const stopping: (ProblemCode | undefined)[] = ['full', 'closed', 'failed', 'elsewhere', 'otherVersion']
  return stopping.includes(problem)
}

function isPrefix(kept: readonly Entry[], mine: readonly Entry[]): boolean {
  return (
    kept.length <= mine.length && kept.every((entry, i) => JSON.stringify(entry) === JSON.stringify(mine[i]))
  )
}
