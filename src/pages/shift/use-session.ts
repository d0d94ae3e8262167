import type { Scenario, Words } from '#scenario'
import { settings, watchHints, type Session, type SessionState } from '#session'
import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand/react'
import type { Teller } from '../debrief/open-teller.ts'
import { keepErrand, readErrand } from '../use-route.ts'
import { useSettings } from '../use-words.ts'
import { openSession } from './open-session.ts'

/** The running session of a shift; `undefined` while it opens. It ends when the page is left. */
export function useSession(scenario: Scenario, words: Words): Session | undefined {
  const [session, setSession] = useState<Session>()
  const { pace } = useSettings()
  // Words are given anew below when the language changes; the session must outlive that.
  const first = useRef(words)
  useEffect(() => {
    let isLeft = false
    const opening = openSession(scenario, first.current, settings.getState().pace)
    void opening.then((opened) => isLeft || setSession(opened))
    return () => {
      isLeft = true
      void opening.then((opened) => opened.dispose())
    }
  }, [scenario])
  useEffect(() => session?.setWords(words), [session, words])
  useEffect(() => session?.setPace(pace), [session, pace])
  useEffect(() => session && adviseIn(session), [session])
  useEffect(
    () =>
      session?.store.subscribe((state, before) => {
        const isOther = state.attempt.id !== before.attempt.id
        // A rewind that had to wait is made now; a reload must not make it again.
        const isMade = state.attempt !== before.attempt && readErrand().rewind !== undefined
        if (isOther || isMade) keepErrand({ attempt: state.attempt.id })
      }),
    [session],
  )
  return session
}

/** Gives hints at the guided level; the worker that works them out is started when it is first asked. */
function adviseIn(session: Session): () => void {
  let teller: Teller | undefined
  const unwatch = watchHints(session, async (attempt) => {
    const { openTeller } = await import('../debrief/open-teller.ts')
    teller ??= openTeller(() => undefined)
    return teller.ask({ kind: 'advise', attempt })
  })
  return () => {
    unwatch()
    teller?.close()
  }
}

/** A part of the session's state, kept up to date. */
export function useSessionState<Part>(session: Session, part: (state: SessionState) => Part): Part {
  return useStore(session.store, part)
}
