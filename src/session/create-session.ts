import { newAttempt } from '#attempt'
import { levelOf } from '#scenario'
import { nextDeal } from './next-deal.ts'
import { isStopping } from './problems.ts'
import { createRun } from './run.ts'
import type { Session, SessionOptions } from './types.ts'

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
  const { scenario, record } = options
  const run = createRun(options)
  const { store, saver, enqueue } = run
  /** Grows with everything the learner does, so that a press meant for an earlier moment is recognised. */
  let generation = 0
  /** A rewind that was asked for while the attempt could not be written: `Session.rewind`'s `keep`. */
  let asked: number | undefined

  async function canWrite(): Promise<boolean> {
    return saver.isOpen() || saver.isUnsaved() || (await run.open(false))
  }

  function begin(): Promise<void> {
    return enqueue(async () => {
      if (run.isForeign() || run.isStuck() || store.getState().phase === 'playing') return
      if (await canWrite()) run.play()
    })
  }

  function decide(event: string): Promise<void> {
    const { phase, affordances, pressed } = store.getState()
    const offered = affordances.find((one) => one.event === event || one.decision === event)
    if (phase !== 'playing' || !offered || run.isStuck()) return Promise.resolve()
    if (pressed === undefined) store.setState({ pressed: offered.decision })
    const meantFor = generation
    return enqueue(async () => {
      const now = store.getState()
      const isStill = now.phase === 'playing' && now.affordances.some((one) => one.event === offered.event)
      if (meantFor !== generation || !isStill || run.isStuck()) return store.setState({ pressed: undefined })
      generation += 1
      store.setState({ pressed: offered.decision })
      await run.take(offered.event)
    })
  }

  async function answer(prompt: string, text: string): Promise<boolean> {
    const { attempt } = store.getState()
    if (text.trim() !== '') {
      try {
        await record.reflect({ attempt: attempt.id, prompt, text })
      } catch {
        store.setState({ problem: 'reflectionNotKept' })
        return false
      }
    }
    run.dropReflection(prompt)
    const { problem } = store.getState()
    run.publish({ problem: problem === 'reflectionNotKept' ? undefined : problem })
    return true
  }

  async function rewindAsAsked() {
    const keep = asked
    asked = undefined
    if (keep === undefined || !Number.isInteger(keep) || keep < 0 || keep > run.length()) return
    generation += 1
    await run.rewind(keep)
  }

  return {
    store,
    begin,
    decide,
    answer,
    wait: (region) => decide(`wait.${region}`),
    pause() {
      if (store.getState().phase !== 'playing') return
      store.setState({ phase: 'paused' })
      run.keepTime()
    },
    resume() {
      if (store.getState().phase === 'paused') void begin()
    },
    rewind: (keep) =>
      enqueue(async () => {
        if (run.isForeign() || run.isStuck()) return
        asked = keep
        if (await canWrite()) await rewindAsAsked()
      }),
    restart: (level) =>
      enqueue(async () => {
        const deal = await nextDeal(record, scenario, level ?? levelOf(store.getState().attempt))
        generation += 1
        asked = undefined
        saver.close()
        saver.setUnsaved(false)
        run.forgetUnsaved()
        run.load(newAttempt(scenario, deal))
        store.setState({ problem: record.reason })
        if (await run.open(false)) run.play()
      }),
    setWords: (words) => run.publish({ words }),
    setPace: (pace) => run.publish({ pace }),
    retry: () =>
      enqueue(async () => {
        const { saving } = store.getState()
        if (saving === 'memory') return saver.isUnsaved() ? run.saveMeanwhile() : undefined
        saver.setUnsaved(false)
        if (!saver.isOpen() && !(await run.open(saving === 'elsewhere'))) return
        await run.saveAgain()
        if (!run.isStuck()) await rewindAsAsked()
      }),
    continueUnsaved: () =>
      enqueue(async () => {
        if (store.getState().saving !== 'failed') return
        saver.setUnsaved(true)
        store.setState({ problem: undefined })
        await run.saveAgain()
        await rewindAsAsked()
      }),
    dismiss() {
      if (!isStopping(store.getState().problem)) store.setState({ problem: undefined })
    },
    dispose: () => run.dispose(),
  }
}
