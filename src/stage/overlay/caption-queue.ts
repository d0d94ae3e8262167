import { createStore, type StoreApi } from 'zustand/vanilla'
import { settings, type Caption, type Session, type SessionState } from '#session'
import { hasJumped, isDecided, isUnderWay } from '../jump.ts'
import type { Tick } from '../tick.ts'

/** How many captions stand at once. */
const SHOWN = 2
/** How much of its time passes for a caption below the one that is being read. */
const MEANWHILE = 0.5
/** Faster by this much for each caption that waits, up to a limit at which a line can still be read once. */
const HASTE = 1
const MOST_HASTE = 2.5
/** How many may stand or wait when the learner goes on: beyond that, what was said is further behind than worth telling. */
const MOST = 6

interface Pending {
  id: number
  /** Seconds of reading so far, until it goes, and until it can have been read once. */
  read: number
  until: number
  once: number
}

/** Captions in the order they came, each for as long as it takes to read; the same for every body of a stage. */
export interface CaptionQueue {
  /** What stands now, oldest first: two at most, none of it read yet. */
  shown: StoreApi<readonly Caption[]>
  /** Lets time pass, but none while play stands still. Allocates nothing unless a caption goes. */
  advance(tick: Tick): void
  dispose(): void
}

/** Seconds that a caption stays when no other waits: time to read it twice; a sound's name is taken in at a glance. */
export function readingSeconds({ text, kind }: Pick<Caption, 'text' | 'kind'>): number {
  return (kind === 'sound' ? 2 : 4) + text.length * 0.09
}

/**
 * A queue of what a session tells from now on, and of its opening where nothing was decided yet. Without captions
 * only notes come: they tell what the learner sees or measures, which nobody says.
 */
export function createCaptionQueue({ store }: Pick<Session, 'store'>): CaptionQueue {
  let pending: Pending[] = []
  let newest = 0
  const shown = createStore<readonly Caption[]>(() => [])

  if (isUnderWay(store.getState())) newest = newestOf(store.getState())
  take(store.getState())
  const offs = [
    store.subscribe((state, before) => {
      if (hasJumped(before, state)) {
        pending = []
        // What is there to read back after a jump was heard before; a new beginning was not.
        if (isUnderWay(state)) newest = newestOf(state)
      }
      if (state.captions === before.captions) return
      if (isDecided(before, state)) hurry()
      take(state)
    }),
    settings.subscribe((all, before) => {
      if (all.captions.on !== before.captions.on) drop(store.getState())
    }),
  ]
  return {
    shown,
    advance(tick) {
      const first = pending[0]
      if (!first || !isPlaying()) return
      const passed = tick.seconds * Math.min(1 + HASTE * Math.max(0, pending.length - SHOWN), MOST_HASTE)
      first.read += passed
      for (let i = 1; i < pending.length && i < SHOWN; i++) pending[i]!.read += passed * MEANWHILE
      if (first.read < first.until) return
      pending.shift()
      show(store.getState())
    },
    dispose() {
      for (const off of offs) off()
    },
  }

  function isPlaying(): boolean {
    const { phase, reflection } = store.getState()
    return phase === 'playing' && reflection === undefined
  }

  /** Whoever goes on has read what stood long enough to be read, and need not read the rest twice. */
  function hurry(): void {
    pending = pending.filter(({ read, once }) => read < once).slice(SHOWN - MOST)
    for (const one of pending) one.until = one.once
  }

  function take(state: SessionState): void {
    for (const caption of state.captions) {
      const until = readingSeconds(caption)
      if (caption.id > newest) pending.push({ id: caption.id, read: 0, until, once: until / 2 })
    }
    newest = Math.max(newest, newestOf(state))
    drop(state)
  }

  /** Lets go of what is not told any more. */
  function drop(state: SessionState): void {
    const { on } = settings.getState().captions
    const told = new Set(state.captions.filter(({ kind }) => on || kind === 'note').map(({ id }) => id))
    pending = pending.filter(({ id }) => told.has(id))
    show(state)
  }

  function show({ captions }: SessionState): void {
    const ids = new Set(pending.slice(0, SHOWN).map(({ id }) => id))
    const next = captions.filter(({ id }) => ids.has(id))
    const now = shown.getState()
    const isSame =
      next.length === now.length &&
      next.every(({ id, text }, i) => id === now[i]!.id && text === now[i]!.text)
    if (!isSame) shown.setState(next, true)
  }
}

function newestOf({ captions }: SessionState): number {
  return captions.at(-1)?.id ?? 0
}
