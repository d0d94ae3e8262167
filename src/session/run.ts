import { asDealt, isLogPrefix, mismatch, newAttempt, tenths, type Attempt, type Entry } from '#attempt'
import type { AppendDetails } from '#record'
import { stageOf, step } from '#scenario'
import { createStore } from 'zustand/vanilla'
import { deviceClock } from './clock.ts'
import { endingDetails } from './ending-details.ts'
import { beforeLong } from './patience.ts'
import { createPlayClock } from './play-clock.ts'
import { advance, opening, restore, unasked, viewOf, wordsOf } from './playhead.ts'
import { isStopping } from './problems.ts'
import { createSaver } from './saver.ts'
import { createTimer } from './timer.ts'
import type { Phase, ProblemCode, Run, SessionOptions, SessionState, StagedWait } from './types.ts'

/** A log entry that was made and is not safe yet, and what follows once it is. */
interface Unsaved {
  entry: Entry
  details: AppendDetails
  publish: () => void
}

/** Sets a shift up where its attempt stands; nothing moves until `play`. */
export function createRun(options: SessionOptions): Run {
  const { scenario: undealt, record, clock = deviceClock } = options
  let attempt: Attempt = options.attempt ?? newAttempt(undealt, options.deal)
  let unsaved: Unsaved | undefined
  let isDisposed = false
  let lastJob = Promise.resolve()
  let ids = 0
  const nextId = () => (ids += 1)
  const isForeign = () => mismatch(undealt, attempt) !== undefined

  const beginning = isForeign() ? newAttempt(undealt, options.deal) : attempt
  let scenario = asDealt(undealt, beginning)
  const begun = restore(scenario, beginning, nextId)
  let { head } = begun
  /** The attempt as given holds a decision that is not taken; loading it anew rewinds that. */
  let isBroken = begun.broken !== undefined
  const playClock = createPlayClock(clock)
  playClock.set(begun.elapsed)
  const store = createStore<SessionState>(() => ({
    scenario,
    words: options.words,
    phase: restingPhase(),
    attempt,
    ...viewOf(scenario, head, options.words, options.pace ?? 1),
    saving: record.kind === 'memory' ? 'memory' : 'saved',
    isUnsaved: false,
    problem: isForeign() ? 'otherVersion' : record.reason,
    elapsed: begun.elapsed,
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

  function isStuck(): boolean {
    const { saving } = store.getState()
    return saving === 'failed' || saving === 'elsewhere'
  }

  function enqueue(job: () => Promise<void> | void): Promise<void> {
    lastJob = lastJob.then(() => (isDisposed ? undefined : job()))
    return lastJob
  }

  function keepTime() {
    const { phase, reflection } = store.getState()
    const isMoving = !isDisposed && phase === 'playing' && !isStuck() && !reflection
    if (isMoving && clock.isVisible()) playClock.run()
    else playClock.stop()
    timer.arm()
  }

  function publish(change: Partial<SessionState> = {}) {
    const { words, pace } = { ...store.getState(), ...change }
    const elapsed = playClock.elapsed()
    const isUnsaved = saver.isUnsaved()
    store.setState({
      scenario,
      attempt,
      elapsed,
      isUnsaved,
      ...viewOf(scenario, head, words, pace),
      ...change,
    })
    keepTime()
  }

  function whenSafe(): SessionState['saving'] {
    return record.kind === 'memory' || saver.isUnsaved() ? 'memory' : 'saved'
  }

  function play() {
    if (head.length === 0 && head.captions.length === 0) head = opening(scenario, nextId)
    // Another attempt, or an earlier moment of this one, has waits of the same names that have not come yet.
    timer.forget()
    publish({ phase: isOver() ? 'ended' : 'playing', saving: whenSafe(), pressed: undefined })
  }

  function load(next: Attempt): boolean {
    scenario = asDealt(undealt, next)
    const restored = restore(scenario, next, nextId)
    const { broken, elapsed } = restored
    attempt = broken ? { ...next, entries: [...next.entries, { t: elapsed, rewind: broken.index }] } : next
    head = restored.head
    isBroken = false
    playClock.set(elapsed)
    return broken === undefined
  }

  async function open(steal: boolean): Promise<boolean> {
    const result = await saver.open(attempt.id, { steal })
    if (isDisposed) {
      saver.close()
      return false
    }
    if (!result.ok) {
      const saving = result.problem === 'elsewhere' ? 'elsewhere' : 'failed'
      publish({ saving, problem: result.problem, pressed: undefined })
      return false
    }
    const { stored } = result
    const { problem } = store.getState()
    // What stands here is kept as it is, or goes beyond it unsaved; anything else stands as it is kept.
    const kept = stored?.attempt
    const isCurrent = kept && isLogPrefix(kept.entries, attempt.entries) && !isBroken
    const isSound = kept && !isCurrent ? load(kept) : true
    head = unasked(head, result.answered)
    const isWhole = isSound && (stored?.lost ?? 0) === 0
    const notice = isStopping(problem) ? undefined : problem
    publish({ phase: restingPhase(), saving: whenSafe(), problem: isWhole ? notice : 'damaged' })
    return true
  }

  function loseToOtherTab() {
    unsaved = undefined
    saver.close()
    const { phase } = store.getState()
    store.setState({
      phase: phase === 'playing' ? 'paused' : phase,
      saving: 'elsewhere',
      problem: 'elsewhere',
      pressed: undefined,
    })
    keepTime()
  }

  function withEntry(entry: Entry): Attempt {
    return { ...attempt, entries: [...attempt.entries, entry] }
  }

  async function commit(made: Unsaved) {
    unsaved = made
    store.setState({ saving: 'saving' })
    const next = withEntry(made.entry)
    const writing = saver.write(next, made.details)
    const problem = await beforeLong(writing, clock)
    settle(made, next, problem)
    // Storage that was asleep may wake up: then nobody need do anything.
    if (problem === 'closed') void writing.then((late) => enqueue(() => settle(made, next, late)))
  }

  function settle(made: Unsaved, next: Attempt, problem: ProblemCode | undefined) {
    if (isDisposed || unsaved !== made) return
    if (problem === 'elsewhere') {
      loseToOtherTab()
    } else if (problem) {
      store.setState({ saving: 'failed', problem, pressed: undefined })
      keepTime()
    } else {
      unsaved = undefined
      attempt = next
      if (isStopping(store.getState().problem)) store.setState({ problem: undefined })
      made.publish()
    }
  }

  function writeAll(): Promise<ProblemCode | undefined> {
    return beforeLong(saver.write(attempt, endingDetails(scenario, attempt, head.snapshot)), clock)
  }

  async function take(event: string) {
    const taken = step(scenario, head.snapshot, event)
    if (!taken.taken) return publish({ pressed: undefined })
    const t = tenths(playClock.elapsed())
    const entry = { t, decision: event }
    await commit({
      entry,
      details: endingDetails(scenario, withEntry(entry), taken.snapshot),
      publish() {
        head = advance(head, taken, t, nextId, wordsOf(scenario, event))
        const { phase } = store.getState()
        publish({ phase: isOver() ? 'ended' : phase, saving: whenSafe(), pressed: undefined })
      },
    })
  }

  async function letCome(wait: StagedWait) {
    const { waits } = store.getState()
    const isStill = waits.some(({ event, since }) => event === wait.event && since === wait.since)
    if (isStill && playClock.isRunning()) await take(wait.event)
    // A pause, a question or a failed save came first: it is due as soon as time goes on.
    else timer.forget(wait)
    keepTime()
  }

  return {
    store,
    saver,
    enqueue,
    isForeign,
    isStuck,
    length: () => head.length,
    play,
    load,
    open,
    take,
    publish,
    keepTime,
    rewind: (keep) =>
      commit({
        entry: { t: tenths(playClock.elapsed()), rewind: keep },
        details: {},
        publish() {
          load(attempt)
          play()
        },
      }),
    async saveAgain() {
      if (unsaved) return commit(unsaved)
      const problem = await writeAll()
      if (problem) publish({ saving: problem === 'elsewhere' ? 'elsewhere' : 'failed', problem })
      else play()
    },
    async saveMeanwhile() {
      store.setState({ saving: 'saving' })
      const opened = saver.isOpen() ? undefined : await saver.open(attempt.id, { steal: false })
      saver.setUnsaved(false)
      const problem = opened?.ok === false ? opened.problem : await writeAll()
      if (problem === 'elsewhere') return loseToOtherTab()
      saver.setUnsaved(problem !== undefined)
      publish({ saving: whenSafe(), problem: problem && 'stillUnsaved' })
    },
    forgetUnsaved() {
      unsaved = undefined
    },
    dropReflection(prompt) {
      head = unasked(head, [prompt])
    },
    dispose() {
      isDisposed = true
      // Who leaves where nothing can be saved finds their last choice again while the page is open.
      if (unsaved && isStuck()) record.remember(withEntry(unsaved.entry), unsaved.details)
      unwatch()
      keepTime()
      saver.close()
    },
  }
}
