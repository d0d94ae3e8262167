import { answersLimits, type Clip, type ClipKind } from '#class'
import { useEffect, useRef, useState } from 'react'
import { record, type Recording, type RecordTrouble } from './record.ts'

/** What the page's one recorder does; `at`: for which question. */
export type RecorderState =
  | { phase: 'idle' }
  | { phase: 'asking'; at: number; kind: ClipKind }
  /** `left`: whole seconds until it stops by itself. */
  | { phase: 'recording'; at: number; kind: ClipKind; stream: MediaStream; left: number }
  | { phase: 'trouble'; at: number; trouble: RecordTrouble }

export interface Recorder {
  state: RecorderState
  isBusy: boolean
  /** Begins, once the browser lets it. */
  start: (at: number, kind: ClipKind) => void
  stop: () => void
  /** Says no more of what went wrong. */
  forget: () => void
}

/** One recorder for all questions of the page, so that no two record at once; off when the page is left. */
export function useRecorder(onClip: (at: number, clip: Clip) => void): Recorder {
  const [state, setState] = useState<RecorderState>({ phase: 'idle' })
  const running = useRef<Recording>(undefined)
  const isLeft = useRef(false)
  useEffect(() => {
    isLeft.current = false
    return () => {
      isLeft.current = true
      running.current?.stop()
    }
  }, [])

  const start = async (at: number, kind: ClipKind) => {
    setState({ phase: 'asking', at, kind })
    const begun = await record(kind)
    if (typeof begun === 'string') {
      setState({ phase: 'trouble', at, trouble: begun })
      return
    }
    running.current = begun
    // Left while the browser was asking.
    if (isLeft.current) begun.stop()
    const end = performance.now() + answersLimits.clipSeconds * 1000
    const tick = () => {
      const left = Math.max(0, Math.ceil((end - performance.now()) / 1000))
      setState((before) =>
        before.phase === 'recording' && before.left === left
          ? before
          : { phase: 'recording', at, kind, stream: begun.stream, left },
      )
      if (left === 0) begun.stop()
    }
    tick()
    const ticking = setInterval(tick, 250)
    const clip = await begun.clip
    clearInterval(ticking)
    running.current = undefined
    setState(clip ? { phase: 'idle' } : { phase: 'trouble', at, trouble: 'failed' })
    if (clip) onClip(at, clip)
  }
  return {
    state,
    isBusy: state.phase === 'asking' || state.phase === 'recording',
    start: (at, kind) => void start(at, kind),
    stop: () => running.current?.stop(),
    forget: () => setState((before) => (before.phase === 'trouble' ? { phase: 'idle' } : before)),
  }
}
